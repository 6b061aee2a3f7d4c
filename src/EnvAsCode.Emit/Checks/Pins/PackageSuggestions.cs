using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>The names of widely used packages that a name begun may become, for an editor.</summary>
public static class PackageSuggestions
{
    private static readonly Lazy<List<string>> OfPip = new(() => NameList.Read("pypi-names.txt"));

    private static readonly Lazy<List<string>> OfConda =
        new(() => [.. CondaPipNames.CondaNames.OrderBy(name => name, StringComparer.Ordinal), .. OfPip.Value]);

    /// <summary>The names on PyPI, the most downloaded first.</summary>
    /// <param name="begun">The beginning of a name, in any spelling.</param>
    /// <param name="count">How many at most.</param>
    public static EquatableArray<string> Pip(string begun, int count) => StartingWith(OfPip.Value, begun, count);

    /// <summary>The names on conda-forge: first those that it names otherwise than PyPI does.</summary>
    /// <param name="begun">The beginning of a name, in any spelling.</param>
    /// <param name="count">How many at most.</param>
    public static EquatableArray<string> Conda(string begun, int count) => StartingWith(OfConda.Value, begun, count);

    // One character is the beginning of hundreds of names; a few of them say nothing.
    private static EquatableArray<string> StartingWith(List<string> names, string begun, int count)
    {
        string start = PackageName.Normalize(begun);
        return begun.Length < 2
            ? []
            : names.Where(name => name != begun && name.StartsWith(start, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Take(count)
                .ToEquatableArray();
    }
}
