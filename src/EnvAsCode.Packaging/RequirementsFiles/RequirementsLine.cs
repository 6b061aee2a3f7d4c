using System.Collections.Generic;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.RequirementsFiles;

/// <summary>One entry of a requirements file: a line, or several that a backslash joins.</summary>
public sealed class RequirementsLine
{
    internal RequirementsLine(int lineNumber, TextSpan span, string text)
    {
        this.LineNumber = lineNumber;
        this.Span = span;
        this.Text = text;
    }

    /// <summary>The number of the line that the entry starts on, from 1.</summary>
    public int LineNumber { get; }

    /// <summary>Where the entry stands in the file, without comment and blanks at its ends.</summary>
    public TextSpan Span { get; }

    /// <summary>The entry with its lines joined, without comment.</summary>
    public string Text { get; }

    /// <summary>What kind of entry it is.</summary>
    public RequirementsLineKind Kind { get; internal set; }

    /// <summary>
    /// The requirement, of kind <see cref="RequirementsLineKind.Requirement"/>. Its spans are offsets into <see cref="Text"/>.
    /// </summary>
    public Requirement? Requirement { get; internal set; }

    /// <summary>The path or URL: of a package, of an editable package, or of a file that is included.</summary>
    public string? Location { get; internal set; }

    /// <summary>The options in the order in which they are written.</summary>
    public IReadOnlyList<RequirementsOption> Options { get; internal set; } = [];

    /// <summary>
    /// What is wrong with the entry, at offsets into the file; the entry is then of kind <see cref="RequirementsLineKind.Invalid"/>.
    /// </summary>
    public ParseError? Error { get; internal set; }

    /// <summary>The values of <c>--hash</c>, as <c>sha256:…</c>.</summary>
    public IEnumerable<string> Hashes
    {
        get
        {
            foreach (RequirementsOption option in this.Options)
            {
                if (option.Name == "--hash" && option.Value is not null)
                {
                    yield return option.Value;
                }
            }
        }
    }
}
