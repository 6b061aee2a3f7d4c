using System;
using EnvAsCode.Packaging.Conda.Channels;
using EnvAsCode.Packaging.Conda.Names;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>
/// Reads a MatchSpec in conda's order: the special forms (<c>feature@</c>, a package's file), the comment, the brackets, the legacy
/// parentheses, then the positional part. What stands between the brackets wins over the positional part, except for the name.
/// </summary>
internal sealed class MatchSpecParser(string text, MatchSpecBuilder parts)
{
    /// <summary>Reads the spec into the parts; gives the first mistake.</summary>
    public ParseError? Parse()
    {
        int comment = text.IndexOf('#');
        TextSpan spec = AsciiText.Trim(text.AsSpan(0, comment < 0 ? text.Length : comment));
        string trimmed = text.Substring(spec.Start, spec.Length);
        if (trimmed.Length > 1 && trimmed[trimmed.Length - 1] == '@')
        {
            return this.UseFeature(spec);
        }

        if (CondaPackageFile.IsPackageFile(trimmed) && trimmed.IndexOf('[') < 0)
        {
            return this.UsePackageFile(spec, trimmed);
        }

        int condition = trimmed.IndexOf(" if ", StringComparison.Ordinal);
        if (condition >= 0)
        {
            return new ParseError(ParseErrorCode.MatchSpecCondition, TextSpan.FromBounds(spec.Start + condition + 1, spec.End));
        }

        int open = text.IndexOf('[', spec.Start, spec.Length);
        TextSpan positional = TextSpan.FromBounds(spec.Start, open < 0 ? spec.End : open);
        MatchSpecBrackets brackets = new(text, parts);
        return (open < 0 ? null : brackets.Read(open, spec.End))
            ?? new MatchSpecPositional(text, parts).Read(positional)
            ?? brackets.Apply();
    }

    // "mkl@": any package that tracks the feature.
    private ParseError? UseFeature(TextSpan spec)
    {
        TextSpan feature = spec with { Length = spec.Length - 1 };
        if (CondaPackageName.Validate(text, feature, allowGlob: false) is ParseError error)
        {
            return error;
        }

        this.SetAnyName(spec);
        parts.Fields["track_features"] = new MatchSpecField("track_features", text.Substring(feature.Start, feature.Length), feature);
        return null;
    }

    private ParseError? UsePackageFile(TextSpan spec, string trimmed)
    {
        if (trimmed.IndexOfAny(['\'', '"']) >= 0)
        {
            return new ParseError(ParseErrorCode.MatchSpecFileName, spec, trimmed);
        }

        string url = trimmed.IndexOf("://", StringComparison.Ordinal) >= 0 || trimmed[0] != '/' ? trimmed : "file://" + trimmed;
        CondaPackageFile? file = CondaPackageFile.TryParse(trimmed);
        int slash = trimmed.LastIndexOf('/');
        CondaChannel? channel = slash > 0 ? CondaChannel.Parse(CondaPackageFile.Decode(trimmed.Substring(0, slash))) : null;
        parts.Fields["url"] = new MatchSpecField("url", url, spec);
        parts.Fields["fn"] = new MatchSpecField("fn", file?.FileName ?? trimmed.Substring(slash + 1), spec);
        if (file is null || channel?.Subdir is null)
        {
            this.SetAnyName(spec);
            return null;
        }

        if (file.Version.IndexOf('*') >= 0
            || !CondaVersion.TryParse(file.Version, out _)
            || !CondaVersionSpec.TryParse(file.Version, out CondaVersionSpec? version)
            || !CondaBuildString.IsValid(file.Build)
            || CondaPackageFile.IsPackageFile(file.Build)
            || CondaPackageName.Validate(file.Name, new TextSpan(0, file.Name.Length), allowGlob: false) is not null)
        {
            return new ParseError(ParseErrorCode.MatchSpecFileName, spec, file.FileName);
        }

        parts.SetChannel(channel.ToString());
        if (parts.CheckChannel(spec) is ParseError error)
        {
            return error;
        }

        parts.Version = version;
        parts.VersionSpan = parts.NameSpan = parts.BuildSpan = spec;
        TextPattern.TryCreate(CondaPackageName.Normalize(file.Name), out TextPattern? name);
        TextPattern.TryCreate(file.Build, out TextPattern? build);
        parts.Name = name;
        parts.Build = build;
        return null;
    }

    private void SetAnyName(TextSpan span)
    {
        TextPattern.TryCreate("*", out TextPattern? any);
        parts.Name = any;
        parts.NameSpan = span;
    }
}
