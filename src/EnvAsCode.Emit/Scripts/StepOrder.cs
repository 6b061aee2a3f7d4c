using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Scripts;

/// <summary>The order in which a script takes its steps.</summary>
internal static class StepOrder
{
    /// <summary>What comes first: how the network is reached, and then where packages come from.</summary>
    public static IEnumerable<IScriptStep> Preparations(EquatableArray<IScriptStep> steps) => steps
        .Where(static step => StepKinds.Of(step).PhaseOf(step) < ScriptPhase.Git)
        .OrderBy(static step => StepKinds.Of(step).PhaseOf(step));

    /// <summary>The other steps, in the order of the declaration, save that what git is told comes before it is used.</summary>
    /// <param name="packages">The declared packages, which git may have to fetch.</param>
    /// <param name="beforePackages">How many of the steps come before the packages.</param>
    public static List<IScriptStep> Rest(EquatableArray<IScriptStep> steps, EquatableArray<Package> packages, out int beforePackages)
    {
        List<IScriptStep> rest = [.. steps.Where(static step => StepKinds.Of(step).PhaseOf(step) >= ScriptPhase.Git)];
        List<IScriptStep> told = [.. rest.Where(IsForGit)];
        bool isForPackages = packages.Any(IsFromGit);
        int first = isForPackages ? 0 : rest.FindIndex(Clones);
        beforePackages = isForPackages ? told.Count : 0;
        if (first >= 0)
        {
            List<IScriptStep> late = [.. rest.Skip(first).Where(IsForGit)];
            rest.RemoveAll(late.Contains);
            rest.InsertRange(first, late);
        }

        return rest;
    }

    private static bool IsForGit(IScriptStep step) => StepKinds.Of(step).PhaseOf(step) == ScriptPhase.Git;

    private static bool IsFromGit(Package package) =>
        package is PipPackage { Url: { } url } && url.StartsWith("git+", StringComparison.Ordinal);

    private static bool Clones(IScriptStep step) => StepTree.All([step]).Any(static node => node.Step switch
    {
        GitCloneStep => true,
        InstallStep install => install.Packages.Any(IsFromGit),
        _ => false,
    });
}
