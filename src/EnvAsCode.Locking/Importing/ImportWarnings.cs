using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locks;

namespace EnvAsCode.Locking.Importing;

/// <summary>Says which versions of another lock were not taken.</summary>
internal static class ImportWarnings
{
    private const int MostNames = 10;

    /// <summary>The warnings, one for each part that has other versions.</summary>
    public static IEnumerable<(Rule Rule, string Message, string? Environment)> Of(IReadOnlyList<ImportedLock> imports, LockFile file)
    {
        foreach (ImportedLock import in imports)
        {
            foreach (LockedPart part in file.Parts.OrderBy(static part => part.Key))
            {
                Dictionary<(LockKind Kind, string Name), string> versions = import.VersionsFor(part);
                string[] others =
                [
                    .. part.Packages.Select(package => (Package: package, Asked: versions.GetValueOrDefault((package.Kind, package.Name))))
                        .Where(static each => each.Asked is not null && each.Asked != each.Package.Version)
                        .Select(static each => $"{each.Package.Name} {each.Package.Version} instead of {each.Asked}"),
                ];
                if (others.Length > 0)
                {
                    string more = others.Length > MostNames
                        ? $", and {(others.Length - MostNames).ToString(CultureInfo.InvariantCulture)} more" : "";
                    yield return (
                        Rules.ImportedVersionsNotTaken,
                        Rules.ImportedVersionsNotTaken.Format(
                            part.Key.Environment + ", " + part.Key.Target, import.Path, string.Join(", ", others.Take(MostNames)) + more),
                        part.Key.Environment);
                }
            }
        }
    }
}
