using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace EnvAsCode.Emit.Writing;

/// <summary>
/// Shell code as lines of one <c>RUN</c> instruction, of which each but the last goes on behind a backslash. A Dockerfile takes line ends
/// away, so that what ended a command there has to be written: <c>&amp;&amp;</c> between plain commands, <c>;</c> where the code has a
/// structure of its own.
/// </summary>
internal sealed class ShellLines
{
    // Words behind which a command begins, where they stand at the place of a command.
    private static readonly string[] OpenWords = ["then", "do", "else", "{", "!", "if", "elif", "while", "until"];

    // What begins or ends a structure, or changes how commands are taken.
    private static readonly string[] Structures =
    [
        "if", "then", "elif", "else", "fi", "for", "while", "until", "do", "done", "case", "esac", "{", "}", "!", "function", "select",
        "set", "trap", "exit", "exec", "return",
    ];

    private static readonly ConditionalWeakTable<string, Reading> Known = new();

    private readonly List<Line> lines = [];

    /// <summary>Whether each line is a command or a pipeline, and nothing else.</summary>
    private bool isPlain = true;

    private ShellLines()
    {
    }

    /// <summary>
    /// Reads code; <see langword="null"/> if it has a line end that cannot be taken away, as one in quotes. Of one text it is asked often,
    /// by checks and by what writes.
    /// </summary>
    public static ShellLines? Read(string code) => Known.GetValue(code, static text => new Reading(ReadAll(text))).Lines;

    private static ShellLines? ReadAll(string code)
    {
        ShellLineScanner scanner = new(code);
        ShellLines read = new();
        while (scanner.Next() is { } line)
        {
            if (line.Text.Length == 0 && line.Comment.Length == 0)
            {
                continue;
            }

            read.lines.Add(line);
            read.isPlain &= line.Text.Length == 0 || (!line.HasOperators && !BeginsStructure(line.Text));
        }

        return scanner.IsRefused || !read.IsWhole() ? null : read;
    }

    /// <summary>Writes the instruction; comments alone if the code has no command.</summary>
    public void Write(LineWriter writer)
    {
        int first = this.lines.FindIndex(line => line.Text.Length > 0);
        int last = this.lines.FindLastIndex(line => line.Text.Length > 0);
        bool isChain = first == last || (this.isPlain && IsSafeAtStart(this.lines[first].Text));
        string beginning = first < 0 ? "" : BeginningOf(this.lines[first].Text, isChain);
        for (int i = 0; i < this.lines.Count; i++)
        {
            Line line = this.lines[i];
            if (line.Comment.Length > 0)
            {
                writer.Append(i > first && i <= last ? "    " : "").Line(line.Comment);
            }

            if (line.Text.Length > 0)
            {
                writer.Append(i == first ? beginning : isChain ? " && " : "    " + line.Indent)
                    .Append(line.Text).Line(i == last ? "" : isChain || IsOpen(line) ? " \\" : "; \\");
            }
        }
    }

    // A single line runs as it is; of several that are no chain the first that fails ends the step.
    private static string BeginningOf(string text, bool isChain) =>
        isChain ? IsSafeAtStart(text) ? "RUN " : "RUN true && "
        : StartsWithWord(text, "set") && text.Substring(0, Math.Min(6, text.Length)) == "set -e" ? "RUN "
        : "RUN set -e; \\\n    ";

    // Whether a line needs no separator behind it.
    private static bool IsOpen(Line line)
    {
        string text = line.Text;
        char end = text[text.Length - 1];
        if (line.EndsPattern || (end is '&' or '|' or ';' or '(' && !(text.Length > 1 && text[text.Length - 2] == '\\')))
        {
            return true;
        }

        int start = text.LastIndexOfAny([' ', '\t', ';', '&', '|', '(', ')']) + 1;
        string word = text.Substring(start);
        string before = text.Substring(0, start).TrimEnd(' ', '\t');
        bool isCommand = before.Length == 0 || before[before.Length - 1] is ';' or '&' or '|' or '(' or ')' or '{' or '!';
        return (isCommand && Array.IndexOf(OpenWords, word) >= 0) || (word == "in" && HasCase(text));
    }

    private static bool HasCase(string text) =>
        StartsWithWord(text, "case") || text.IndexOf(" case ", StringComparison.Ordinal) >= 0;

    // An array and "[[" go on over lines in their own way, and "case" stands on the line of its "in".
    private bool IsWhole()
    {
        bool hasCase = this.lines.Exists(line => HasCase(line.Text));
        return this.lines.TrueForAll(line =>
            Count(line.Text, "[[") == Count(line.Text, "]]")
            && !line.Text.EndsWith("=(", StringComparison.Ordinal)
            && !line.Text.EndsWith("()", StringComparison.Ordinal)
            && !line.Text.EndsWith("\\", StringComparison.Ordinal)
            && !(StartsWithWord(line.Text, "case") && line.Text.IndexOf(" in", StringComparison.Ordinal) < 0)
            && !StartsWithWord(line.Text, "select")
            && !StartsWithWord(line.Text, "function")
            && !(hasCase && line.Text.StartsWith("(", StringComparison.Ordinal)));
    }

    // What begins with "--" is an option of the instruction, and what begins with "[" may be JSON to the builder, unless a test of a file
    // or a text follows, as in "[ -f".
    private static bool IsSafeAtStart(string text)
    {
        if (text[0] != '[')
        {
            return !text.StartsWith("--", StringComparison.Ordinal);
        }

        string rest = text.TrimStart('[').TrimStart(' ', '\t');
        return rest.Length > 1 && (rest[0] is '!' or '$' || (rest[0] == '-' && char.IsLetter(rest[1])));
    }

    private static bool BeginsStructure(string text) => Array.Exists(Structures, word => StartsWithWord(text, word));

    private static bool StartsWithWord(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal)
        && (text.Length == word.Length || text[word.Length] is ' ' or '\t' or '\n' or ';' or '(' or ')' or '&' or '|' or '\\');

    private static int Count(string text, string part)
    {
        int count = 0;
        for (int i = text.IndexOf(part, StringComparison.Ordinal); i >= 0; i = text.IndexOf(part, i + 2, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    /// <summary>A line of the code, with the lines that a backslash continues it on.</summary>
    /// <param name="Indent">The blanks before it.</param>
    /// <param name="Text">The code without comment; empty if there is none.</param>
    /// <param name="Comment">The comment, with its <c>#</c>.</param>
    /// <param name="HasOperators">Whether it is more than one command or pipeline.</param>
    /// <param name="EndsPattern">Whether it ends with the pattern of a <c>case</c>.</param>
    internal sealed record Line(string Indent, string Text, string Comment, bool HasOperators, bool EndsPattern);

    private sealed record Reading(ShellLines? Lines);
}
