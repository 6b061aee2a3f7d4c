using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Bases;

/// <summary>EAC3090, EAC3091, EAC3093 and EAC3094: what is to be said of a project's descriptions of base images themselves.</summary>
public static class BaseDescriptionChecks
{
    /// <summary>Checks the descriptions of a project.</summary>
    /// <param name="files">The project's files.</param>
    /// <param name="environments">
    /// Its environments; <see langword="null"/> if they are not all known, and no description is then called unused.
    /// </param>
    /// <returns>The findings, each at a place in a file.</returns>
    public static EquatableArray<Finding> Check(ProjectFiles files, IReadOnlyCollection<EnvironmentSpec>? environments)
    {
        List<Finding> findings = [];
        HashSet<ProjectBase> used = environments is null || files.Bases.IsEmpty ? [] : UsedBy(environments, files.Bases);
        Dictionary<(BaseReference, string), ProjectBase> seen = [];
        foreach (ProjectBase file in files.Bases)
        {
            if (file.Problem is { } problem)
            {
                findings.Add(At(file, problem.Rule, problem.Start, problem.Text));
                continue;
            }

            DescribedBase described = file.Base!;
            (BaseReference, string) key = (BaseReference.Of(described.Reference), described.Platform);
            if (seen.TryGetValue(key, out ProjectBase? first))
            {
                findings.Add(At(file, Rules.BaseDescribedTwice, 0, first.Path, described.Reference, described.Platform));
            }
            else
            {
                seen.Add(key, file);
                if (environments is not null && !used.Contains(file))
                {
                    findings.Add(At(file, Rules.UnusedBaseDescription, 0, described.Reference));
                }
            }
        }

        return findings.ToEquatableArray();
    }

    private static HashSet<ProjectBase> UsedBy(IReadOnlyCollection<EnvironmentSpec> environments, EquatableArray<ProjectBase> files) =>
    [
        .. environments
            .SelectMany(environment => environment.Strategies.OfType<CustomImage>())
            .SelectMany(image => ImageStages.All(image, "").Select(built => (built.Image.From, Owner: image)))
            .Select(pair => DescribedBases.FileOf(pair.From, pair.Owner, files))
            .OfType<ProjectBase>(),
    ];

    private static Finding At(ProjectBase file, Rule rule, int start, params string[] arguments) =>
        new(rule, "", ((string[])[file.Path, .. arguments]).ToEquatableArray())
        {
            File = file.Path,
            Range = new TextRange(start, 1),
        };
}
