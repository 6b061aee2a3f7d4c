namespace EnvAsCode.Emit.Requirements;

/// <summary>
/// Reads the version of a package as the vocabulary defines it: a bare version is exact, <c>.*</c> is a prefix, the rest is a specifier.
/// </summary>
internal static class VersionText
{
    /// <summary>The form of a version.</summary>
    /// <param name="version">The version, without blanks.</param>
    public static VersionForm FormOf(string version)
    {
        if (version is "" or "*")
        {
            return VersionForm.Any;
        }

        if (!IsBare(version))
        {
            return VersionForm.Specifier;
        }

        int star = version.IndexOf('*');
        return star < 0 ? VersionForm.Exact
            : star == version.Length - 1 && star > 0 && version[star - 1] == '.' ? VersionForm.Prefix
            : VersionForm.Specifier;
    }

    /// <summary>A version without the blanks that may stand around its commas and operators; empty for none.</summary>
    /// <param name="version">The version as declared.</param>
    public static string WithoutBlanks(string? version) => version?.Replace(" ", "") ?? "";

    // No operator of PEP 440 or conda: an "!" behind a digit is an epoch.
    private static bool IsBare(string version)
    {
        for (int i = 0; i < version.Length; i++)
        {
            if (version[i] is '<' or '>' or '=' or '~' or ',' or '|' or '(' or ')' || (version[i] == '!' && i == 0))
            {
                return false;
            }
        }

        return true;
    }
}
