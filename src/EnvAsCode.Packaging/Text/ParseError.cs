using System.Collections.Generic;

namespace EnvAsCode.Packaging.Text;

/// <summary>
/// Why a text could not be read: what kind of mistake, at which characters, and where it is known the nearest text that is right.
/// A host that wants its own words chooses them by <see cref="Code"/> and fills in <see cref="Arguments"/>; <see cref="Message"/> is plain
/// English.
/// </summary>
public sealed class ParseError
{
    private readonly string[] arguments;

    internal ParseError(ParseErrorCode code, TextSpan span, params string[] arguments)
        : this(code, span, null, arguments)
    {
    }

    private ParseError(ParseErrorCode code, TextSpan span, string? suggestion, string[] arguments)
    {
        this.Code = code;
        this.Span = span;
        this.Suggestion = suggestion;
        this.arguments = arguments;
    }

    /// <summary>The kind of mistake.</summary>
    public ParseErrorCode Code { get; }

    /// <summary>The characters that are wrong.</summary>
    public TextSpan Span { get; }

    /// <summary>What fills the places of the message, in the order that <see cref="ParseErrorCode"/> documents.</summary>
    public IReadOnlyList<string> Arguments => this.arguments;

    /// <summary>The nearest text that is right for the whole of the parsed text, if one is likely; never itself invalid.</summary>
    public string? Suggestion { get; }

    /// <summary>The mistake as an English sentence without a full stop.</summary>
    public string Message => ParseErrorMessages.Format(this.Code, this.arguments);

    /// <summary>The message.</summary>
    public override string ToString() => this.Message;

    internal ParseError Shift(int offset) =>
        offset == 0 ? this : new(this.Code, this.Span.Shift(offset), this.Suggestion, this.arguments);

    internal ParseError WithSuggestion(string? suggestion) => new(this.Code, this.Span, suggestion, this.arguments);
}
