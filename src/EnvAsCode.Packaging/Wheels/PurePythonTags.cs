using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EnvAsCode.Packaging.Wheels;

/// <summary>The tags that any Python of a version can use (<c>compatible_tags</c> of PyPA's packaging).</summary>
public static class PurePythonTags
{
    /// <summary><c>py3*-none</c> for each platform, then <c>none-any</c> for the interpreter and for every <c>py3*</c>.</summary>
    /// <param name="major">The first number of Python's version.</param>
    /// <param name="minor">The second number of Python's version.</param>
    /// <param name="interpreter">The interpreter, as <c>cp311</c>; <see langword="null"/> for none in particular.</param>
    /// <param name="platforms">The platforms, the best first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="platforms"/> is <see langword="null"/>.</exception>
    public static IEnumerable<CompatibilityTag> Of(int major, int minor, string? interpreter, IEnumerable<string> platforms)
    {
        string[] all = [.. platforms ?? throw new ArgumentNullException(nameof(platforms))];
        string[] versions = [.. Versions(major, minor)];
        return versions.SelectMany(version => CPythonTags.Combine(version, ["none"], all))
            .Concat(interpreter is null ? [] : CPythonTags.Combine(interpreter, ["none"], ["any"]))
            .Concat(versions.SelectMany(version => CPythonTags.Combine(version, ["none"], ["any"])));
    }

    // py311, py3, then py310 down to py30.
    private static IEnumerable<string> Versions(int major, int minor)
    {
        yield return "py" + CPythonTags.NoDot(major, minor);
        yield return "py" + major.ToString(CultureInfo.InvariantCulture);
        for (int older = minor - 1; older >= 0; older--)
        {
            yield return "py" + CPythonTags.NoDot(major, older);
        }
    }
}
