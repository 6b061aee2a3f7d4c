namespace EnvAsCode.Emit.Requirements;

/// <summary>Writes conda packages as MatchSpecs (CEP 29) that conda, mamba and micromamba read alike.</summary>
internal static class CondaRequirementText
{
    /// <summary>A package as a MatchSpec.</summary>
    /// <remarks>An exact version is <c>==</c>: a single <c>=</c> would match fuzzily, unless a build follows it.</remarks>
    public static string Text(CondaPackage package)
    {
        string name = package.Channel is null ? package.Name : package.Channel.Name + "::" + package.Name;
        string version = VersionText.WithoutBlanks(package.Version);
        VersionForm form = VersionText.FormOf(version);
        if (package.Build is not null)
        {
            return form switch
            {
                VersionForm.Any => name + "=*=" + package.Build,
                VersionForm.Specifier => name + "[version='" + version + "',build='" + package.Build + "']",
                _ => name + "=" + version + "=" + package.Build,
            };
        }

        return form switch
        {
            VersionForm.Any => name,
            VersionForm.Exact => name + "==" + version,
            VersionForm.Prefix => name + "=" + version,
            _ => name + Specifier(version),
        };
    }

    /// <summary>A Python version as a MatchSpec: <c>3.11</c> is any 3.11 release, <c>3.11.9</c> that one.</summary>
    /// <param name="version">The version as declared.</param>
    public static string Python(string version) =>
        version.Split('.').Length > 2 ? "python==" + version : "python=" + version + ".*";

    // Alternatives and glued stars are only read alike inside brackets.
    private static string Specifier(string specifier) =>
        specifier[0] is '<' or '>' or '=' or '!' or '~' && specifier.IndexOf('|') < 0 && specifier.IndexOf('(') < 0
            ? specifier
            : "[version='" + specifier + "']";
}
