using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Packaging.Conda.Channels;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Text;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Emit.Importing;

/// <summary>
/// Takes a MatchSpec (CEP 29) of an <c>environment.yml</c> into packages. What a declared package has no word for is refused.
/// </summary>
internal static class CondaSpecImport
{
    /// <summary>Reads a spec.</summary>
    /// <param name="node">The scalar that is the spec.</param>
    public static void Read(YamlScalarNode node, string text, ImportedPackages imported)
    {
        string spec = node.Value ?? "";
        if (!MatchSpec.TryParse(spec, out MatchSpec? match, out ParseError? error))
        {
            imported.Refuse((int)node.Start.Index, YamlPlace.Shown(node, text), error.Message);
        }
        else if (Refused(match, spec) is (TextSpan part, string problem))
        {
            TextRange place = YamlPlace.Part(node, part, text);
            imported.Refuse(place.Start, text.Substring(place.Start, place.Length), problem);
        }
        else if (match.Name == "python" && match.Build is null && match.Channel is null && PythonOf(match) is { } python)
        {
            imported.Python = python;
            imported.PythonPlace = YamlPlace.Of(node, text);
        }
        else
        {
            imported.Packages.Add((PackageOf(match), YamlPlace.Of(node, text)));
        }
    }

    private static (TextSpan Part, string Problem)? Refused(MatchSpec match, string spec)
    {
        if (match.GetField("url") is not null)
        {
            return (default, "a package's own file has no word in a declaration; write its name, version and build, with its channel "
                + "before '::'");
        }

        if (!match.HasExactName)
        {
            return (match.NameSpan, "a declared package has one name");
        }

        if (match.BuildNumber is not null)
        {
            return (KeySpan(spec, "build_number"), "a build number has no word in a declaration; ask for the build string, as build='*_1'");
        }

        if (match.Subdir is not null)
        {
            return (SubdirSpan(spec, match.Subdir), "the platform is that of the image; leave '" + match.Subdir + "' out");
        }

        if (match.Namespace is not null)
        {
            return (FindSpan(spec, match.Namespace + ":"), "conda reads a namespace and ignores it; leave it out");
        }

        if (match.IsOptional)
        {
            return (FindSpan(spec, "optional"), "an optional package has no word in a declaration; leave it out, or install it");
        }

        MatchSpecField? field = match.Fields.FirstOrDefault();
        return field is null ? null : (
            KeySpan(spec, field.Key),
            "'" + field.Key + "' has no word in a declaration; " + (field.Key is "md5" or "sha256"
                ? "digests stand in a lock, as Conda = new CondaOptions { Lock = \"conda-linux-64.lock\" }"
                : "ask for the version and the build string"));
    }

    private static TextSpan KeySpan(string spec, string key)
    {
        int start = spec.IndexOf(key, Math.Max(spec.IndexOf('['), 0), StringComparison.Ordinal);
        if (start < 0)
        {
            return default;
        }

        // To the end of the value: a comma or bracket that is in no quotes.
        char quote = '\0';
        int end = start;
        for (; end < spec.Length && (quote != '\0' || spec[end] is not (',' or ']')); end++)
        {
            quote = quote == '\0' && spec[end] is '"' or '\'' ? spec[end] : quote == spec[end] ? '\0' : quote;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan SubdirSpan(string spec, string subdir) =>
        spec.IndexOf("subdir", StringComparison.Ordinal) >= 0 ? KeySpan(spec, "subdir") : FindSpan(spec, subdir);

    private static TextSpan FindSpan(string spec, string part)
    {
        int start = spec.IndexOf(part, StringComparison.Ordinal);
        return start < 0 ? default : new TextSpan(start, part.Length);
    }

    private static CondaPackage PackageOf(MatchSpec match) =>
        new(match.Name, match.Version is null || match.Version.IsAny ? null : match.Version.ExactVersion?.ToString() ?? VersionOf(match))
        {
            Build = match.Build,
            Channel = match.Channel is { Name: not "*" } channel ? ChannelOf(channel) : null,
        };

    // A channel stays the host that the file names, whatever alias a conda is configured with.
    private static Channel ChannelOf(CondaChannel channel) => new(channel.Text);

    // conda writes a prefix as "=1.2", a declaration as "1.2.*".
    private static string VersionOf(MatchSpec match)
    {
        string version = match.Version!.ToString();
        return version.StartsWith("=", StringComparison.Ordinal)
            && !version.StartsWith("==", StringComparison.Ordinal)
            && version.IndexOfAny([',', '|']) < 0
            ? version.Substring(1).TrimEnd('*', '.') + ".*"
            : version;
    }

    // The environment's Python is a series, "3.11", or one release of three numbers; "==3.9" is neither.
    private static string? PythonOf(MatchSpec match)
    {
        string? exact = match.Version?.ExactVersion?.ToString();
        string version = match.Version is null ? "" : exact ?? VersionOf(match);
        string plain = version.EndsWith(".*", StringComparison.Ordinal) ? version.Substring(0, version.Length - 2) : version;
        return plain.Length > 0 && NameSyntax.FirstRefused(plain, ".", allowsUpperCase: false) < 0
            && (exact is null || plain.Split('.').Length > 2)
            ? plain
            : null;
    }
}
