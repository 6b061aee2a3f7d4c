using System;

namespace EnvAsCode.Packaging.Conda.Packages;

/// <summary>
/// A conda package's file name: <c>name-version-build.conda</c> or <c>.tar.bz2</c> (CEP 26). Percent-encoded characters of a URL are
/// decoded.
/// </summary>
/// <param name="Name">The package's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Build">Its build string.</param>
/// <param name="FileName">The whole file name.</param>
public sealed record CondaPackageFile(string Name, string Version, string Build, string FileName)
{
    /// <summary>Whether a text ends as a package's file does.</summary>
    /// <param name="text">A file name, path or URL.</param>
    public static bool IsPackageFile(string? text) => text is not null && ExtensionOf(text).Length > 0;

    /// <summary>Takes a file name, or the end of a path or URL, apart.</summary>
    /// <param name="text">The file name, path or URL.</param>
    /// <returns>The parts, or <see langword="null"/> if the text is not a package's file name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static CondaPackageFile? TryParse(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        string extension = ExtensionOf(text);
        string fileName = Decode(text.Substring(text.LastIndexOfAny(['/', '\\']) + 1));
        string stem = fileName.Substring(0, Math.Max(0, fileName.Length - extension.Length));
        int build = stem.LastIndexOf('-');
        int version = build <= 0 ? -1 : stem.LastIndexOf('-', build - 1);
        return extension.Length == 0 || version <= 0
            ? null
            : new CondaPackageFile(
                stem.Substring(0, version), stem.Substring(version + 1, build - version - 1), stem.Substring(build + 1), fileName);
    }

    internal static string Decode(string text) =>
        text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    private static string ExtensionOf(string text)
    {
        foreach (string extension in new[] { ".conda", ".tar.bz2" })
        {
            if (text.EndsWith(extension, StringComparison.Ordinal))
            {
                return extension;
            }
        }

        return "";
    }
}
