using System;
using System.Collections.Generic;
using System.Globalization;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// The releases of CPython: the series, and the last release of each that is at its end. Source: peps.python.org, the release schedules
/// (PEP 373 to PEP 790), and devguide.python.org/versions, November 2026.
/// </summary>
internal static class PythonReleases
{
    private const int NewestMinor = 15;

    private static readonly Dictionary<string, int> LastOf = new(StringComparer.Ordinal)
    {
        ["2.6"] = 9, ["2.7"] = 18, ["3.0"] = 1, ["3.1"] = 5, ["3.2"] = 6, ["3.3"] = 7, ["3.4"] = 10, ["3.5"] = 10, ["3.6"] = 15,
        ["3.7"] = 17, ["3.8"] = 20, ["3.9"] = 25,
    };

    /// <summary>The release that is nearest to one that there is not; <see langword="null"/> where there is one, or may be.</summary>
    /// <param name="version">The version, as <c>3.11</c> or <c>3.11.9</c>.</param>
    public static string? NearestTo(string version)
    {
        string[] parts = version.Split('.');
        if (parts.Length < 2 || !Number(parts[0], out int major) || !Number(parts[1], out int minor))
        {
            return null;
        }

        string series = parts[0] + "." + parts[1];
        if (major != 3 || minor > NewestMinor)
        {
            // "3.110" is hardly 3.15.
            return LastOf.ContainsKey(series) ? null
                : major == 2 ? "2.7"
                : major == 3 && parts[1].Length > 2 ? "3." + parts[1].Substring(0, 2)
                : "3." + NewestMinor.ToString(CultureInfo.InvariantCulture);
        }

        return parts.Length > 2 && LastOf.TryGetValue(series, out int last) && Number(parts[2], out int patch) && patch > last
            ? series + "." + last.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
