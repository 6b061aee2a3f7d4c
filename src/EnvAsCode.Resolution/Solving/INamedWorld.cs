using System.Collections.Generic;

namespace EnvAsCode.Resolution.Solving;

/// <summary>What explanations ask about packages beside what the solver asks: their names, and what exists.</summary>
internal interface INamedWorld
{
    /// <summary>How many candidates a package has.</summary>
    public int CountCandidates(int package);

    /// <summary>The package's name, with the extra if it stands for one.</summary>
    public string NameOf(int package);

    /// <summary>The package whose extra the package stands for; -1 if it stands for none.</summary>
    public int BaseOf(int package);

    /// <summary>A candidate's version. Candidates are in the order of their versions; several may have the same.</summary>
    public string VersionOf(int package, int candidate);

    /// <summary>What tells a candidate from others of its version: a build string; empty if versions are unique.</summary>
    public string BuildOf(int package, int candidate);

    /// <summary>Says that a package does not exist at all, or is not there on the platform, as the end of a sentence about it.</summary>
    public string DescribeMissing(int package);

    /// <summary>
    /// Whether no version whatever satisfies all of these specs on one package; so that messages need not say what exists.
    /// </summary>
    public bool ExcludeEachOther(IReadOnlyList<Spec> specs);

    /// <summary>
    /// What it means that one of several specs on one package has to be satisfied; <see langword="null"/> if that has no form.
    /// </summary>
    public object? Join(IReadOnlyList<Spec> specs);

    /// <summary>Whether a spec asks only for versions before this one.</summary>
    public bool IsBelow(Spec spec, string version);

    /// <summary>Whether a spec asks only for versions after this one.</summary>
    public bool IsAbove(Spec spec, string version);

    /// <summary>Whether the package stands for something that the platform offers.</summary>
    public bool IsOfPlatform(int package);
}
