using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.RequirementsFiles;

/// <summary>Reads one entry: what stands before the first option, then the options (pip's <c>parse_line</c>).</summary>
internal sealed class RequirementsLineParser(LogicalLine source)
{
    private readonly string text = source.Text;
    private readonly List<RequirementsOption> options = [];

    public RequirementsLine Parse()
    {
        RequirementsLine line = new(source.LineNumber, source.ToFile(new TextSpan(0, this.text.Length)), this.text);
        int optionStart = this.FindOptions();
        ParseError? error = this.ReadOptions(optionStart) ?? this.ReadArgument(line, AsciiText.Trim(this.text.AsSpan(0, optionStart)));
        line.Options = this.options;
        if (error is not null)
        {
            line.Kind = RequirementsLineKind.Invalid;
            line.Error = new ParseError(error.Code, source.ToFile(error.Span), [.. error.Arguments]).WithSuggestion(error.Suggestion);
        }

        return line;
    }

    // The first word that starts with '-'.
    private int FindOptions()
    {
        for (int i = 0; i < this.text.Length; i++)
        {
            if (this.text[i] == '-' && (i == 0 || this.text[i - 1] is ' ' or '\t'))
            {
                return i;
            }
        }

        return this.text.Length;
    }

    private ParseError? ReadArgument(RequirementsLine line, TextSpan argument)
    {
        if (argument.Length == 0)
        {
            return this.ReadFileOption(line);
        }

        foreach (RequirementsOption option in this.options)
        {
            if (!RequirementsOptionKinds.IsPerRequirement(option.Name))
            {
                return new ParseError(ParseErrorCode.RequirementsOptionAfterRequirement, option.Span, option.Name);
            }
        }

        string requirement = this.text.Substring(0, argument.End);
        if (Requirement.TryParse(requirement, out Requirement? parsed, out ParseError? error))
        {
            line.Kind = RequirementsLineKind.Requirement;
            line.Requirement = parsed;
            return null;
        }

        if (!LooksLikeLocation(requirement))
        {
            return error;
        }

        line.Kind = RequirementsLineKind.Location;
        line.Location = requirement;
        return null;
    }

    private ParseError? ReadFileOption(RequirementsLine line)
    {
        line.Kind = RequirementsLineKind.Options;
        foreach (RequirementsOption option in this.options)
        {
            RequirementsLineKind kind = option.Name switch
            {
                "--editable" => RequirementsLineKind.Editable,
                "--requirement" => RequirementsLineKind.Include,
                "--constraint" => RequirementsLineKind.Constraint,
                _ => RequirementsLineKind.Options,
            };
            if (RequirementsOptionKinds.IsPerRequirement(option.Name))
            {
                return new ParseError(ParseErrorCode.RequirementsOptionAlone, option.Span, option.Name);
            }

            if (kind != RequirementsLineKind.Options)
            {
                line.Kind = kind;
                line.Location = option.Value;
            }
        }

        return null;
    }

    private ParseError? ReadOptions(int start)
    {
        for (int at = start; at < this.text.Length;)
        {
            TextSpan word = this.WordAt(at);
            if (this.text[word.Start] == ';' && this.options.Exists(option => option.Name == "--editable"))
            {
                return new ParseError(ParseErrorCode.RequirementsMarkerOfEditable, TextSpan.FromBounds(word.Start, this.text.Length));
            }

            if (!RequirementsOptionKinds.TryFind(this.TextOf(word), out string name, out string? value, out bool takesValue))
            {
                return new ParseError(ParseErrorCode.RequirementsOptionUnknown, word, this.TextOf(word));
            }

            TextSpan span = word;
            if (takesValue && value is null)
            {
                TextSpan next = this.WordAt(word.End);
                if (next.Length == 0)
                {
                    return new ParseError(ParseErrorCode.RequirementsOptionValueMissing, word, name);
                }

                value = this.TextOf(next);
                span = TextSpan.FromBounds(word.Start, next.End);
            }

            value = value?.Trim('"', '\'');
            if (name == "--hash" && !IsHash(value!))
            {
                return new ParseError(ParseErrorCode.RequirementsHash, span, value!);
            }

            this.options.Add(new RequirementsOption(name, value, span));
            at = this.WordAt(span.End).Start;
        }

        return null;
    }

    // Quotes keep a value with blanks together.
    private TextSpan WordAt(int position)
    {
        int start = position;
        while (start < this.text.Length && this.text[start] is ' ' or '\t')
        {
            start++;
        }

        char quote = '\0';
        int end = start;
        for (; end < this.text.Length && (quote != '\0' || this.text[end] is not (' ' or '\t')); end++)
        {
            char c = this.text[end];
            quote = quote == '\0' && c is '"' or '\'' ? c : quote == c ? '\0' : quote;
        }

        return TextSpan.FromBounds(start, end);
    }

    private string TextOf(TextSpan span) => this.text.Substring(span.Start, span.Length);

    // pip takes the strong algorithms only.
    private static bool IsHash(string value)
    {
        int colon = value.IndexOf(':');
        int digits = (colon < 0 ? "" : value.Substring(0, colon)) switch { "sha256" => 64, "sha384" => 96, "sha512" => 128, _ => -1 };
        return value.Length - colon - 1 == digits && Array.TrueForAll(value.Substring(colon + 1).ToCharArray(), AsciiText.IsHexDigit);
    }

    // pip: a scheme, a path, or the name of an archive.
    private static bool LooksLikeLocation(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        if ((scheme > 0 && text.IndexOf(' ') < 0) || text[0] is '.' or '/' || text.StartsWith("file:", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (string extension in new[] { ".whl", ".zip", ".tar.gz", ".tgz", ".tar", ".tar.bz2", ".tar.xz" })
        {
            if (text.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
