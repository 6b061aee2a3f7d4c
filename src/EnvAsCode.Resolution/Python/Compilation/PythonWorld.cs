using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Pep440.Ranges;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>
/// What is true of the projects of an index on a target, whatever is asked: it is compiled as it comes up, and kept for the next question.
/// </summary>
internal sealed class PythonWorld : INamedWorld
{
    private static readonly UnavailableReason Unreadable = new(
        ConflictKind.Unavailable, "has no readable metadata", "have no readable metadata");

    private readonly IPythonIndex index;
    private readonly List<PythonNode> nodes = [];
    private readonly Dictionary<string, PythonNode> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompiledRequirement> requirements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstalledPythonPackage> installed = new(StringComparer.Ordinal);

    public PythonWorld(IPythonIndex index, PythonTarget target, FileSettings settings, IReadOnlyList<InstalledPythonPackage> installed)
    {
        this.index = index;
        this.Target = target;
        this.Files = new FileRules(target, settings);
        foreach (InstalledPythonPackage package in installed)
        {
            this.installed[package.Name] = package;
        }
    }

    public PythonTarget Target { get; }

    public FileRules Files { get; }

    public int Count => this.nodes.Count;

    public IReadOnlyDictionary<string, InstalledPythonPackage> Installed => this.installed;

    public PythonNode this[int id] => this.nodes[id];

    public PythonNode Find(string name)
    {
        if (!this.byName.TryGetValue(name, out PythonNode? node))
        {
            PythonProject? project = this.index.FindProject(name);
            node = PythonNode.ForProject(this.nodes.Count, name, project, this.CandidatesOf(name, project));
            this.nodes.Add(node);
            this.byName.Add(name, node);
        }

        return node;
    }

    public PythonNode FindExtra(PythonNode project, string extra)
    {
        if (!project.Extras.TryGetValue(extra, out int id))
        {
            id = this.nodes.Count;
            this.nodes.Add(PythonNode.ForExtra(id, project, extra));
            project.Extras.Add(extra, id);
        }

        return this.nodes[id];
    }

    public CompiledRequirement Compile(string text)
    {
        if (!this.requirements.TryGetValue(text, out CompiledRequirement? requirement))
        {
            requirement = new CompiledRequirement(text, this.Target.Markers);
            this.requirements.Add(text, requirement);
        }

        return requirement;
    }

    public CompiledRequirement Compile(Requirement requirement)
    {
        string text = requirement.ToString();
        if (!this.requirements.TryGetValue(text, out CompiledRequirement? compiled))
        {
            compiled = new CompiledRequirement(requirement, this.Target.Markers);
            this.requirements.Add(text, compiled);
        }

        return compiled;
    }

    /// <summary>Tells the index what will be asked for.</summary>
    public void Expect(IReadOnlyCollection<string> names) => this.index.Expect(names);

    /// <summary>The candidates that satisfy a requirement.</summary>
    public StateSet AllowedBy(CompiledRequirement requirement)
    {
        if (requirement.Allowed is null)
        {
            Requirement value = requirement.Value!;
            PythonCandidate[] candidates = this.Find(value.Name.Normalized).Candidates;
            requirement.Allowed = value.Url is null
                ? StateSet.Where(candidates.Length, candidate => value.Specifiers.Contains(candidates[candidate].Version))
                : StateSet.Where(
                    candidates.Length, candidate => candidates[candidate].Release?.Files.Any(file => file.Url == value.Url) == true);
        }

        return requirement.Allowed.Value;
    }

    /// <summary>Why candidates of a project cannot be used, whatever is asked.</summary>
    public static IReadOnlyList<WorldRule> UnavailableOf(PythonNode node) =>
        node.Unavailable ??= [.. node.Candidates
            .Select((candidate, number) => (candidate, number))
            .Where(item => item.candidate is { Reason: not null, Installed: null })
            .GroupBy(item => item.candidate.Reason!.Predicate, StringComparer.Ordinal)
            .Select(group =>
            {
                HashSet<int> numbers = [.. group.Select(item => item.number)];
                return Unusable(node, StateSet.Where(node.Count, numbers.Contains), group.Last().candidate.Reason!);
            })];

    /// <summary>What a candidate, or an extra of it, asks for.</summary>
    public IReadOnlyList<WorldRule> RulesOf(PythonNode node, int number, PythonNode? extra)
    {
        PythonCandidate candidate = node.Candidates[number];
        int key = extra?.Id ?? -1;
        if (!candidate.Rules.TryGetValue(key, out IReadOnlyList<WorldRule>? rules))
        {
            rules = this.Read(node, candidate) is UnavailableReason reason
                ? [Unusable(node, StateSet.Of(number, node.Count), reason)]
                : new DependencyCompiler(this, node, this.index.IsInMemory).Compile(number, extra);
            candidate.Rules.Add(key, rules);
        }

        return rules;
    }

    /// <summary>Makes sure that a candidate's requirements are known; gives the reason why it cannot be used, if they are not.</summary>
    public UnavailableReason? Read(PythonNode node, PythonCandidate candidate)
    {
        if (!candidate.IsRead)
        {
            candidate.Metadata = candidate.Installed is InstalledPythonPackage package
                ? package.Metadata ?? this.MetadataOf(node, candidate) ?? new PythonMetadata()
                : this.MetadataOf(node, candidate);
            candidate.IsRead = true;
            candidate.Requirements = candidate.Metadata is null ? [] : [.. candidate.Metadata.RequiresDist.Select(this.Compile)];
            this.index.Expect([.. candidate.Requirements
                .Where(requirement => requirement.AppliesTo("") == true && requirement.Value is not null)
                .Select(requirement => requirement.Value!.Name.Normalized)]);
        }

        if (candidate.Installed is not null)
        {
            return null;
        }

        return candidate.Metadata is null ? Unreadable
            : !this.Files.AllowsPython(candidate.Metadata.RequiresPython) ? this.Files.WrongPython(candidate.Metadata.RequiresPython!)
            : candidate.Requirements.FirstOrDefault(requirement => requirement.Value is null) is CompiledRequirement invalid
                ? new UnavailableReason(
                    ConflictKind.Unavailable,
                    $"has the invalid requirement '{invalid.Text}'",
                    $"have the invalid requirement '{invalid.Text}'")
                : null;
    }

    public static WorldRule Unusable(PythonNode node, StateSet candidates, UnavailableReason reason) =>
        new(new UnavailableFact(node.Id, candidates, reason), new Term(node.Id, candidates));

    public int CountCandidates(int package) => this.nodes[package].Count;

    public string NameOf(int package) =>
        this.nodes[package].Base < 0 ? this.nodes[package].Name : $"{this.nodes[package].Name}[{this.nodes[package].Extra}]";

    public int BaseOf(int package) => this.nodes[package].Base;

    public string VersionOf(int package, int candidate) => this.nodes[package].Candidates[candidate].Version.ToString();

    public string BuildOf(int package, int candidate) => "";

    public string DescribeMissing(int package) => "was not found in the package index";

    public bool ExcludeEachOther(IReadOnlyList<Spec> specs)
    {
        VersionRanges ranges = VersionRanges.All;
        foreach (Spec spec in specs)
        {
            ranges = ranges.Intersect(spec.Meaning as VersionRanges ?? VersionRanges.All);
        }

        return ranges.IsEmpty;
    }

    public bool IsBelow(Spec spec, string version) =>
        spec.Meaning is VersionRanges ranges && ranges.IsDisjointFrom(VersionSpecifier.Parse(">=" + PublicOf(version)).Ranges);

    public bool IsAbove(Spec spec, string version) => spec.Meaning is VersionRanges ranges
        && ranges.IsDisjointFrom(VersionSpecifier.Parse("<=" + PublicOf(version)).Ranges);

    public object? Join(IReadOnlyList<Spec> specs)
    {
        VersionRanges joined = VersionRanges.None;
        foreach (Spec spec in specs)
        {
            joined = joined.Union(spec.Meaning as VersionRanges ?? VersionRanges.All);
        }

        return joined;
    }

    public bool IsOfPlatform(int package) => false;

    /// <summary>What the index says of a candidate.</summary>
    public PythonMetadata? MetadataOf(PythonNode node, PythonCandidate candidate) => candidate.IsRead ? candidate.Metadata
        : candidate.Release is null ? null : this.index.FindMetadata(node.Project!, candidate.Release, candidate.File);

    private static Pep440Version PublicOf(string version) => Pep440Version.Parse(version).Public;

    private PythonCandidate[] CandidatesOf(string name, PythonProject? project)
    {
        List<PythonCandidate> candidates = [];
        foreach (PythonRelease release in project?.Releases ?? [])
        {
            candidates.Add(this.Files.Create(name, release));
        }

        if (this.installed.TryGetValue(name, out InstalledPythonPackage? package))
        {
            PythonCandidate? same = candidates.Find(candidate => candidate.Version == package.Version);
            if (same is null)
            {
                candidates.Add(new PythonCandidate(package.Version) { Installed = package });
            }
            else
            {
                same.Installed = package;
            }
        }

        bool isSorted = true;
        for (int i = 1; i < candidates.Count && isSorted; i++)
        {
            isSorted = candidates[i - 1].Version < candidates[i].Version;
        }

        if (!isSorted)
        {
            candidates.Sort((left, right) => left.Version.CompareTo(right.Version));
        }

        return [.. candidates];
    }
}
