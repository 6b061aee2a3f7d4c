using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Wheels;

/// <summary>The tags that CPython alone can use (<c>cpython_tags</c> of PyPA's packaging).</summary>
public static class CPythonTags
{
    // The first Python with a stable ABI (PEP 384).
    private const int FirstStableMinor = 2;

    /// <summary>
    /// For each platform: each ABI, the stable ABI, no ABI; then the stable ABI of each older Python down to 3.2. Builds without the global
    /// interpreter lock use <c>abi3t</c> (PEP 803) in place of <c>abi3</c>.
    /// </summary>
    /// <param name="major">The first number of Python's version.</param>
    /// <param name="minor">The second number of Python's version.</param>
    /// <param name="abis">The ABIs, as <c>cp311</c>, the best first; <c>abi3</c> and <c>none</c> are added in any case.</param>
    /// <param name="platforms">The platforms, the best first.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<CompatibilityTag> Of(int major, int minor, IEnumerable<string> abis, IEnumerable<string> platforms)
    {
        string[] all = [.. platforms ?? throw new ArgumentNullException(nameof(platforms))];
        string[] given = [.. abis ?? throw new ArgumentNullException(nameof(abis))];
        bool freeThreaded = given.Length > 0 && IsFreeThreaded(given[0]);
        string stable = freeThreaded ? "abi3t" : "abi3";
        bool hasStable = major > 3 || (major == 3 && minor >= FirstStableMinor);
        string[] own =
        [
            .. given.Where(abi => abi is not ("abi3" or "none") && abi != stable), .. hasStable ? [stable] : Array.Empty<string>(), "none"
        ];
        IEnumerable<CompatibilityTag> tags = Combine(Interpreter(major, minor), own, all);
        for (int older = minor - 1; hasStable && older >= FirstStableMinor; older--)
        {
            tags = tags.Concat(Combine(Interpreter(major, older), [stable], all));
        }

        return tags;
    }

    internal static string Interpreter(int major, int minor) => "cp" + NoDot(major, minor);

    internal static string NoDot(int major, int minor) =>
        major.ToString(CultureInfo.InvariantCulture) + minor.ToString(CultureInfo.InvariantCulture);

    internal static IEnumerable<CompatibilityTag> Combine(string interpreter, string[] abis, string[] platforms) =>
        from abi in abis from platform in platforms select new CompatibilityTag(interpreter, abi, platform);

    // cp313t: a "t" among the flags after the digits.
    private static bool IsFreeThreaded(string abi) =>
        abi.StartsWith("cp", StringComparison.Ordinal) && abi.Length > 2 && AsciiText.IsDigit(abi[2])
        && abi.Substring(2).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').IndexOf('t') >= 0;
}
