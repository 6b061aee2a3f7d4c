using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Locking.Auditing;

/// <summary>Looks for known vulnerabilities in what a lock installs; conda packages count as the projects of PyPI that they are.</summary>
public static class LockAudit
{
    /// <summary>The vulnerabilities, in the order of parts and packages; one that several databases describe is one.</summary>
    /// <param name="file">The lock.</param>
    /// <param name="advisories">What is known.</param>
    public static IReadOnlyList<Vulnerability> Find(LockFile file, IReadOnlyList<Advisory> advisories)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(advisories);
        ILookup<string, (Advisory Advisory, AffectedProject Project)> byName = advisories
            .SelectMany(static advisory => advisory.Affected.Select(project => (advisory, project)))
            .ToLookup(static each => each.project.Name, StringComparer.Ordinal);
        List<Vulnerability> found = [];
        foreach ((LockedPart part, LockedPackage package) in file.Parts.OrderBy(static part => part.Key)
            .SelectMany(static part => part.Packages.Select(package => (part, package))))
        {
            if (Pep440Version.TryParse(package.Version, out Pep440Version? version))
            {
                found.AddRange(Merge([.. byName[ProjectOf(package)].Where(each => each.Project.Contains(version))])
                    .Select(each => new Vulnerability(part.Key, package, each.Advisory, each.Project.FixFor(version)?.ToString())));
            }
        }

        return found;
    }

    /// <summary>
    /// What a lock's compiler needs: all that is known of what is declared, so that another version of it is judged too, and of other
    /// packages what is in the locked version.
    /// </summary>
    /// <param name="file">The lock.</param>
    /// <param name="advisories">What is known.</param>
    public static AdvisoryFile ExtractFor(LockFile file, IReadOnlyList<Advisory> advisories)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(advisories);
        HashSet<string> declared =
        [
            .. file.Parts.SelectMany(static part => part.Inputs.Requests).Where(static request => !request.IsConstraint)
                .Select(static request => request.Kind == LockKind.Pip ? request.Name : BaseContents.ProjectOf(request.Name)),
        ];
        HashSet<string> found = [.. Find(file, advisories).Select(static each => each.Advisory.Id)];
        return new AdvisoryFile(
        [
            .. advisories
                .Where(advisory => found.Contains(advisory.Id) || advisory.Affected.Any(project => declared.Contains(project.Name)))
                .GroupBy(static advisory => advisory.Id, StringComparer.Ordinal).Select(static group => group.First()),
        ]);
    }

    /// <summary>The project of PyPI that a package is.</summary>
    internal static string ProjectOf(LockedPackage package) =>
        package.Kind == LockKind.Pip ? package.Name : BaseContents.ProjectOf(package.Name);

    // Databases describe the same one each under an id of its own; the aliases say so. The one that says how bad it is goes first.
    private static List<(Advisory Advisory, AffectedProject Project)> Merge(List<(Advisory Advisory, AffectedProject Project)> all)
    {
        List<(Advisory Advisory, AffectedProject Project)> merged = [];
        foreach ((Advisory advisory, AffectedProject project) in all
            .OrderBy(static each => each.Advisory.Severity is null).ThenBy(static each => each.Advisory.Id, StringComparer.Ordinal))
        {
            int same = merged.FindIndex(each =>
                each.Advisory.HasId(advisory.Id) || advisory.HasId(each.Advisory.Id) || advisory.Aliases.Any(each.Advisory.HasId));
            if (same < 0)
            {
                merged.Add((advisory, project));
                continue;
            }

            Advisory known = merged[same].Advisory;
            IEnumerable<string> ids = known.Aliases.Append(advisory.Id).Concat(advisory.Aliases);
            merged[same] = (
                known with { Aliases = [.. ids.Where(id => id != known.Id).Distinct().Order(StringComparer.Ordinal)] },
                merged[same].Project.Fixed.Count > 0 ? merged[same].Project : project);
        }

        return [.. merged.OrderBy(static each => each.Advisory.Id, StringComparer.Ordinal)];
    }
}

/// <summary>A vulnerability of a locked package.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Package">The package.</param>
/// <param name="Advisory">What is known of it.</param>
/// <param name="Fixed">The least version from which on it is fixed; <see langword="null"/> if none is known.</param>
public sealed record Vulnerability(LockPartKey Part, LockedPackage Package, Advisory Advisory, string? Fixed);
