using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Requirements;

/// <summary>Writes apt packages as arguments of <c>apt-get install</c>.</summary>
internal static class AptRequirement
{
    /// <summary>A package as an argument, as <c>git=1:2.39.5-0+deb12u1</c>.</summary>
    public static string Text(AptPackage package) => package.Version is null ? package.Name : package.Name + "=" + package.Version;

    /// <summary>A package as a word of a shell, in which the name of an expression is worked out.</summary>
    public static string Word(AptPackage package) => package.IsExpression
        ? "\"" + package.Name + (package.Version is null ? "" : "=" + package.Version) + "\""
        : ShellQuote.Quoted(Text(package));
}
