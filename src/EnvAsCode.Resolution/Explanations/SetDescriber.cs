using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>Tells sets of candidates as ranges over the versions that exist.</summary>
internal sealed class SetDescriber(INamedWorld world)
{
    // With more ranges than this a list of the holes between versions says nothing.
    private const int MaximumRuns = 3;

    /// <summary>Tells candidates as the subject of a sentence, and whether it is in the plural.</summary>
    /// <param name="name">The name to use, with an extra if that is meant.</param>
    public (string Text, bool IsPlural) Describe(int package, StateSet states, string name)
    {
        List<Version> versions = this.VersionsOf(package, states);
        if (versions.TrueForAll(version => version.Chosen == version.All))
        {
            return ("all versions of " + name, true);
        }

        if (states.Count == 1 && versions.Find(version => version.Chosen > 0) is { All: > 1 } only)
        {
            int candidate = states.Candidates().First();
            return ($"{name}=={only.Text} {world.BuildOf(package, candidate)}", false);
        }

        List<(int First, int Last)> runs = RunsOf(versions);
        bool isPartial = versions.Exists(version => version.Chosen > 0 && version.Chosen < version.All);
        string text = runs.Count > MaximumRuns
            ? $"some versions of {name} from {versions[runs[0].First].Text} to {versions[runs[runs.Count - 1].Last].Text}"
            : string.Join(" or ", runs.Select(run => Format(versions, run, name, exactAtEnds: false)));
        return isPartial ? ("some builds of " + text, true) : (text, runs.Count > 1);
    }

    /// <summary>Tells candidates as what is asked for.</summary>
    public string DescribeAllowed(int package, StateSet states)
    {
        string name = world.NameOf(package);
        List<Version> versions = this.VersionsOf(package, states);
        if (versions.TrueForAll(version => version.Chosen == version.All))
        {
            return name;
        }

        if (states.Count == 1 && versions.Find(version => version.Chosen > 0) is { All: > 1 } only)
        {
            return $"{name}=={only.Text} {world.BuildOf(package, states.Candidates().First())}";
        }

        List<(int First, int Last)> runs = RunsOf(versions);
        bool isPartial = versions.Exists(version => version.Chosen > 0 && version.Chosen < version.All);
        string text = runs.Count > MaximumRuns
            ? $"some of {name}>={versions[runs[0].First].Text},<={versions[runs[runs.Count - 1].Last].Text}"
            : string.Join(" or ", runs.Select(run => Format(versions, run, name, exactAtEnds: true)));
        return isPartial ? "some builds of " + text : text;
    }

    /// <summary>Tells candidates that something is wrong with: a single version is named.</summary>
    public (string Text, bool IsPlural) DescribeNamed(int package, StateSet states)
    {
        List<Version> versions = this.VersionsOf(package, states);
        List<(int First, int Last)> runs = RunsOf(versions);
        return runs.Count == 1
            && runs[0].First == runs[0].Last
            && versions[runs[0].First] is Version version
            && version.Chosen == version.All
            ? ($"{world.NameOf(package)}=={version.Text}", false)
            : this.Describe(package, states, world.NameOf(package));
    }

    /// <summary>Tells what exists of a package, from the side of what is asked for.</summary>
    /// <param name="package">The package, of which something exists.</param>
    /// <param name="spec">What is asked for.</param>
    public string DescribeExisting(int package, Spec spec)
    {
        string name = world.NameOf(package);
        string first = world.VersionOf(package, 0);
        string last = world.VersionOf(package, world.CountCandidates(package) - 1);
        return first == last ? $"{name}=={first}"
            : world.IsBelow(spec, first) ? $"{name}>={first}"
            : world.IsAbove(spec, last) ? $"{name}<={last}"
            : $"{name}>={first},<={last}";
    }

    private static string Format(List<Version> versions, (int First, int Last) run, string name, bool exactAtEnds)
    {
        (int first, int last) = run;
        bool isSingle = first == last;
        if (isSingle && (exactAtEnds || (first > 0 && last < versions.Count - 1)))
        {
            return $"{name}=={versions[first].Text}";
        }

        return first == 0 ? $"{name}<={versions[last].Text}"
            : last == versions.Count - 1 ? $"{name}>={versions[first].Text}"
            : $"{name}>={versions[first].Text},<={versions[last].Text}";
    }

    private static List<(int First, int Last)> RunsOf(List<Version> versions)
    {
        List<(int First, int Last)> runs = [];
        for (int i = 0; i < versions.Count; i++)
        {
            if (versions[i].Chosen > 0)
            {
                if (runs.Count > 0 && runs[runs.Count - 1].Last == i - 1)
                {
                    runs[runs.Count - 1] = (runs[runs.Count - 1].First, i);
                }
                else
                {
                    runs.Add((i, i));
                }
            }
        }

        return runs;
    }

    private List<Version> VersionsOf(int package, StateSet states)
    {
        List<Version> versions = [];
        for (int candidate = 0; candidate < world.CountCandidates(package); candidate++)
        {
            string text = world.VersionOf(package, candidate);
            int chosen = states.Contains(candidate) ? 1 : 0;
            if (versions.Count > 0 && versions[versions.Count - 1] is Version last && last.Text == text)
            {
                versions[versions.Count - 1] = new Version(text, last.All + 1, last.Chosen + chosen);
            }
            else
            {
                versions.Add(new Version(text, 1, chosen));
            }
        }

        return versions;
    }

    /// <param name="All">How many candidates have it.</param>
    /// <param name="Chosen">How many of these are meant.</param>
    private sealed record Version(string Text, int All, int Chosen);
}
