using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.Channels;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Conda.Versions;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>Collects the candidates of a name from the channels, in the order of their versions, each with its rank.</summary>
internal sealed class CandidateList(IReadOnlyList<ICondaChannel> channels, ChannelPriority priority, CondaSettings settings)
{
    public CondaCandidate[] Of(string name, InstalledCondaPackage? installed)
    {
        List<CondaCandidate> candidates = [];
        for (int channel = 0; channel < channels.Count && (priority != ChannelPriority.Strict || candidates.Count == 0); channel++)
        {
            if (this.MayComeFrom(name, channels[channel]))
            {
                foreach (CondaRecord record in channels[channel].FindRecords(name))
                {
                    Add(candidates, record, channel, IsSame(record, installed) ? installed : null);
                }
            }
        }

        if (installed is not null && !candidates.Exists(candidate => candidate.Installed is not null))
        {
            Add(candidates, installed.Record, channels.Count, installed);
        }

        CondaCandidate[] result = [.. candidates];
        Array.Sort(result, Compare);
        this.SetRanks(result);
        return result;
    }

    private static void Add(List<CondaCandidate> candidates, CondaRecord record, int channel, InstalledCondaPackage? installed)
    {
        // What has no version cannot be installed by anything.
        if (CondaVersion.TryParse(record.Package.Version, out CondaVersion? version))
        {
            candidates.Add(new CondaCandidate(record, version, channel) { Installed = installed });
        }
    }

    private static bool IsSame(CondaRecord record, InstalledCondaPackage? installed) =>
        installed?.Record.Package is CondaPackageRecord package
        && package.Version == record.Package.Version
        && package.Build == record.Package.Build
        && (package.Subdir ?? record.Package.Subdir) == record.Package.Subdir;

    private static int Compare(CondaCandidate left, CondaCandidate right)
    {
        int order = left.Version.CompareTo(right.Version);
        order = order != 0 ? order : left.Record.Package.BuildNumber.CompareTo(right.Record.Package.BuildNumber);
        order = order != 0 ? order : string.CompareOrdinal(left.Record.Package.Build, right.Record.Package.Build);
        order = order != 0 ? order : right.Channel.CompareTo(left.Channel);
        return order != 0 ? order : string.CompareOrdinal(left.Record.Package.Subdir, right.Record.Package.Subdir);
    }

    private bool MayComeFrom(string name, ICondaChannel channel) =>
        priority != ChannelPriority.Strict
        || !settings.Channels.Any(pair => pair.Key == name)
        || settings.Channels.Any(pair => pair.Key == name && CondaChannel.Parse(pair.Value).Matches(CondaChannel.Parse(channel.Name)));

    // Without track_features first, then the channel if it counts so much, then version and build number.
    private void SetRanks(CondaCandidate[] candidates)
    {
        int[] order = [.. Enumerable.Range(0, candidates.Length)
            .OrderBy(number => candidates[number].Record.HasTrackFeatures)
            .ThenBy(number => priority == ChannelPriority.Flexible ? candidates[number].Channel : 0)
            .ThenByDescending(number => candidates[number].Version)
            .ThenByDescending(number => candidates[number].Record.Package.BuildNumber)];
        int rank = 0;
        for (int i = 0; i < order.Length; i++)
        {
            CondaCandidate own = candidates[order[i]];
            if (i > 0)
            {
                CondaCandidate before = candidates[order[i - 1]];
                bool isEqual = own.Record.HasTrackFeatures == before.Record.HasTrackFeatures
                    && (priority != ChannelPriority.Flexible || own.Channel == before.Channel)
                    && own.Version.Equals(before.Version)
                    && own.Record.Package.BuildNumber == before.Record.Package.BuildNumber;
                rank += isEqual ? 0 : 1;
            }

            own.Rank = rank;
        }
    }
}
