using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EnvAsCode.Packaging.Wheels;

/// <summary>The platforms that wheels name, the best first (platform compatibility tags specification, "Platform tag").</summary>
public static class PlatformTags
{
    /// <summary>
    /// Linux with the GNU C library: <c>manylinux_2_Y</c> from the library's version down to the oldest that the specification knows, each
    /// old name (<c>manylinux2014</c>, <c>manylinux2010</c>, <c>manylinux1</c>) after its number, then <c>linux</c>.
    /// </summary>
    /// <param name="machine">The machine, as <c>x86_64</c> or <c>aarch64</c>.</param>
    /// <param name="glibcMinor">
    /// The second number of the C library's version, as 28 for 2.28; conda's <c>__glibc</c> is the same number.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> GlibcLinux(string machine, int glibcMinor)
    {
        _ = machine ?? throw new ArgumentNullException(nameof(machine));

        // CentOS 5 for Intel, CentOS 7 for all others.
        int oldest = machine is "x86_64" or "i686" ? 5 : 17;
        for (int minor = glibcMinor; minor >= oldest; minor--)
        {
            yield return "manylinux_2_" + Text(minor) + "_" + machine;
            if (LegacyName(minor) is string legacy)
            {
                yield return legacy + "_" + machine;
            }
        }

        yield return "linux_" + machine;
    }

    /// <summary>Linux with the musl C library: <c>musllinux_1_Y</c> down to <c>musllinux_1_0</c>, then <c>linux</c>.</summary>
    /// <param name="machine">The machine, as <c>x86_64</c>.</param>
    /// <param name="muslMinor">The second number of the C library's version, as 2 for 1.2.</param>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> MuslLinux(string machine, int muslMinor)
    {
        _ = machine ?? throw new ArgumentNullException(nameof(machine));
        return Enumerable.Range(0, muslMinor + 1)
            .Select(minor => "musllinux_1_" + Text(muslMinor - minor) + "_" + machine)
            .Append("linux_" + machine);
    }

    /// <summary>
    /// macOS: each release that the machine's own can stand in for, each with the formats of binaries that the machine runs.
    /// </summary>
    /// <param name="major">The first number of the release, as 14.</param>
    /// <param name="minor">The second number of the release; it counts only before 11.</param>
    /// <param name="machine">The machine, <c>arm64</c> or <c>x86_64</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="machine"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> MacOS(int major, int minor, string machine)
    {
        _ = machine ?? throw new ArgumentNullException(nameof(machine));

        // From 11 on the first number counts the releases; up to 10.16 the second one did.
        IEnumerable<(int Major, int Minor)> releases = major == 10
            ? Enumerable.Range(0, minor + 1).Select(older => (10, minor - older))
            : Enumerable.Range(0, Math.Max(major - 10, 0))
                .Select(older => (major - older, 0))
                .Concat(Enumerable.Range(0, 13).Select(older => (10, 16 - older)));
        return releases.SelectMany(release => MacFormats(release.Major, release.Minor, machine)
            .Select(format => "macosx_" + Text(release.Major) + "_" + Text(release.Minor) + "_" + format));
    }

    /// <summary>Windows: one platform for each machine.</summary>
    /// <param name="machine">The machine: <c>amd64</c>, <c>arm64</c> or <c>x86</c>.</param>
    public static IEnumerable<string> Windows(string machine) => [machine == "x86" ? "win32" : "win_" + machine];

    // A binary for both machines may claim a release that its arm64 half cannot run on.
    private static string[] MacFormats(int major, int minor, string machine) => machine switch
    {
        "arm64" => major == 10 ? ["universal2"] : ["arm64", "universal2"],
        "x86_64" => major == 10 && minor < 4 ? [] : ["x86_64", "intel", "fat64", "fat3", "universal2", "universal"],
        "i386" => major == 10 && minor < 4 ? [] : ["i386", "intel", "fat3", "fat", "universal"],
        _ => [machine],
    };

    private static string? LegacyName(int glibcMinor) => glibcMinor switch
    {
        17 => "manylinux2014",
        12 => "manylinux2010",
        5 => "manylinux1",
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
