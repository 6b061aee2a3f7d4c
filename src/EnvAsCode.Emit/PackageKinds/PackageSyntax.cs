using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;

namespace EnvAsCode.Emit.PackageKinds;

/// <summary>Checks the characters of names and versions: first of all no text may end the word that it becomes.</summary>
internal static class PackageSyntax
{
    /// <summary>Whether a version of conda or pip has no other characters; says so otherwise.</summary>
    /// <param name="suggest">What is likely meant by a version, if that is known.</param>
    public static bool HasOnly(string version, string punctuation, PackageReport report, string manager, Func<string, string?> suggest)
    {
        int refused = NameSyntax.FirstRefused(version, punctuation, allowsUpperCase: true);
        if (refused >= 0 || version.Trim(' ', ',').Length == 0)
        {
            string? suggestion = suggest(version);
            string advice = suggestion is null ? PackageChecks.VersionAdvice : "write \"" + suggestion + "\"";
            report.Version(version, manager, TextRange.From(version, Math.Max(refused, 0)), advice, suggestion);
            return false;
        }

        return true;
    }

    /// <summary>Checks the name of a package.</summary>
    /// <param name="punctuation">What it may hold beside letters and digits.</param>
    /// <param name="shown">The name as declared, where a part of it is checked.</param>
    public static void CheckName(string name, string punctuation, string manager, PackageReport report, string? shown = null)
    {
        int refused = NameSyntax.FirstRefused(name, punctuation, allowsUpperCase: true);
        if (name.Length == 0 || refused >= 0 || !NameSyntax.IsLetterOrDigit(name[0]))
        {
            bool isPart = refused >= 0 && (shown is null || shown == name);
            report.Name(
                shown ?? name, manager, isPart ? refused : null,
                refused >= 0
                    ? NameSyntax.Show(name[refused]) + " is not part of one; the version is an argument of its own"
                    : "it has to begin with a letter or digit");
        }
    }

    /// <summary>Checks a version of which only the characters are known.</summary>
    /// <param name="advice">What to write instead.</param>
    public static void CheckVersion(string? version, string punctuation, string manager, string advice, PackageReport report)
    {
        if (version is not null && (version.Length == 0 || NameSyntax.FirstRefused(version, punctuation, allowsUpperCase: true) >= 0))
        {
            report.Version(
                version,
                manager,
                TextRange.From(version, Math.Max(NameSyntax.FirstRefused(version, punctuation, allowsUpperCase: true), 0)),
                advice);
        }
    }
}
