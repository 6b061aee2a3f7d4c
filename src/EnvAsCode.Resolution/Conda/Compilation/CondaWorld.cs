using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>
/// What is true of the packages of channels on a platform, whatever is asked: it is compiled as it comes up, and kept for the next
/// question.
/// </summary>
internal sealed class CondaWorld : INamedWorld
{
    private readonly CandidateList lists;
    private readonly CondaPlatform platform;
    private readonly CondaSettings settings;
    private readonly IReadOnlyList<ICondaChannel> channels;
    private readonly List<CondaNode> nodes = [];
    private readonly Dictionary<string, CondaNode> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledSpec> specs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstalledCondaPackage> installed = new(StringComparer.Ordinal);

    public CondaWorld(
        IReadOnlyList<ICondaChannel> channels,
        ChannelPriority priority,
        CondaPlatform platform,
        CondaSettings settings,
        CondaRequest request)
    {
        this.lists = new CandidateList(channels, priority, settings);
        this.channels = channels;
        this.platform = platform;
        this.settings = settings;
        foreach (InstalledCondaPackage package in request.Installed)
        {
            this.installed[package.Record.Package.Name] = package;
        }
    }

    public int Count => this.nodes.Count;

    public IReadOnlyDictionary<string, InstalledCondaPackage> Installed => this.installed;

    public CondaNode this[int id] => this.nodes[id];

    public CondaNode Find(string name)
    {
        if (!this.byName.TryGetValue(name, out CondaNode? node))
        {
            node = new CondaNode(this.nodes.Count, name, this.CandidatesOf(name));
            this.nodes.Add(node);
            this.byName.Add(name, node);
        }

        return node;
    }

    public CompiledSpec Compile(string text)
    {
        if (!this.specs.TryGetValue(text, out CompiledSpec? spec))
        {
            spec = new CompiledSpec(text);
            this.specs.Add(text, spec);
        }

        return spec;
    }

    /// <summary>The candidates that satisfy a spec.</summary>
    public StateSet AllowedBy(CompiledSpec spec)
    {
        if (spec.Allowed is null)
        {
            MatchSpec value = spec.Value!;
            CondaCandidate[] candidates = this.Find(value.Name).Candidates;
            bool isVersionAll =
                value.Build is null && value.BuildNumber is null && value.Channel is null && value.Subdir is null && !value.Fields.Any();
            CondaVersion? last = null;
            bool matchesLast = true;
            spec.Allowed = StateSet.Where(candidates.Length, number =>
            {
                CondaCandidate candidate = candidates[number];
                if (value.Version is not null && !ReferenceEquals(last, candidate.Version) && last?.Text != candidate.Version.Text)
                {
                    last = candidate.Version;
                    matchesLast = value.Version.Matches(last);
                }

                return matchesLast && (isVersionAll || value.Matches(candidate.Record.Package));
            });
        }

        return spec.Allowed.Value;
    }

    /// <summary>Why candidates of a name cannot be used, whatever is asked.</summary>
    public IReadOnlyList<WorldRule> UnavailableOf(CondaNode node)
    {
        if (node.Unavailable is null)
        {
            StateSet late = StateSet.Where(node.Count, number => this.settings.ExcludeNewer is DateTimeOffset limit
                && node.Candidates[number].Installed is null
                && node.Candidates[number].Record.Timestamp > limit.ToUnixTimeMilliseconds());
            node.Unavailable = late.IsEmpty ? [] : [Unusable(node, late, new UnavailableReason(
                ConflictKind.Unavailable, "is newer than the date that excludes it", "are newer than the date that excludes them"))];
        }

        return node.Unavailable;
    }

    /// <summary>What a candidate asks for.</summary>
    public IReadOnlyList<WorldRule> RulesOf(CondaNode node, int number) =>
        node.Candidates[number].Rules ??= new CondaDependencyCompiler(this, node).Compile(number);

    /// <summary>
    /// Sorts builds of one version and build number: first the one whose dependencies can be newest, then the one that was built last.
    /// </summary>
    public int[] SortBuilds(CondaNode node, int[] numbers) => new BuildOrder(this, node).Sort(numbers);

    public static WorldRule Unusable(CondaNode node, StateSet candidates, UnavailableReason reason) =>
        new(new UnavailableFact(node.Id, candidates, reason), new Term(node.Id, candidates));

    public int CountCandidates(int package) => this.nodes[package].Count;

    public string NameOf(int package) => CondaNode.DisplayName(this.nodes[package].Name);

    public int BaseOf(int package) => -1;

    public string VersionOf(int package, int candidate) => this.nodes[package].Candidates[candidate].Version.Text;

    public string BuildOf(int package, int candidate) => this.nodes[package].Candidates[candidate].Record.Package.Build;

    public string DescribeMissing(int package) => this.nodes[package].IsVirtual
        ? "is not offered by the platform"
        : "was not found in " + (this.channels.Count == 1 ? this.channels[0].Name : "the channels");

    public bool ExcludeEachOther(IReadOnlyList<Spec> specs)
    {
        foreach (Spec left in specs)
        {
            foreach (Spec right in specs)
            {
                if (left.Meaning is MatchSpec { Version: CondaVersionSpec leftVersion }
                    && right.Meaning is MatchSpec { Version: CondaVersionSpec rightVersion }
                    && leftVersion.IsDisjointFrom(rightVersion))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool IsBelow(Spec spec, string version) => IsOutside(spec, ">=" + version);

    public bool IsAbove(Spec spec, string version) => IsOutside(spec, "<=" + version);

    public object? Join(IReadOnlyList<Spec> specs) => null;

    public bool IsOfPlatform(int package) => this.nodes[package].IsVirtual;

    private static bool IsOutside(Spec spec, string range) =>
        spec.Meaning is MatchSpec { Version: CondaVersionSpec own } && own.IsDisjointFrom(CondaVersionSpec.Parse(range));

    private CondaCandidate[] CandidatesOf(string name)
    {
        if (!name.StartsWith("__", StringComparison.Ordinal))
        {
            return this.lists.Of(name, this.installed.TryGetValue(name, out InstalledCondaPackage? package) ? package : null);
        }

        return [.. this.platform.VirtualPackages
            .Where(package => package.Name == name && CondaVersion.TryParse(package.Version, out _))
            .Take(1)
            .Select(package => new CondaCandidate(
                new CondaRecord(new CondaPackageRecord(name, package.Version, package.Build)), CondaVersion.Parse(package.Version), 0))];
    }
}
