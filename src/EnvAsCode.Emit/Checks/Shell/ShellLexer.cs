using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// Splits a shell script into simple commands, as far as checks of it need: quotes, comments, continued lines, here-documents, operators
/// and redirections are told apart; expansions are not followed. Any text is read, none is refused.
/// </summary>
internal sealed class ShellLexer
{
    private static readonly string[] Operators = ["&&", "||", ";;", ";", "|&", "|", "(", ")", "\n", "&"];
    private static readonly string[] RedirectionOperators = ["<<<", "<<-", "<<", ">>", ">&", "<&", "&>", ">|", ">", "<"];

    private static readonly ConditionalWeakTable<string, List<ShellCommand>> Known = new();

    private readonly string text;
    private readonly List<ShellCommand> commands = [];
    private readonly List<(ShellCommand Command, string Delimiter, bool StripsTabs)> documents = [];
    private ShellCommand current = new();
    private int position;

    private ShellLexer(string text) => this.text = text;

    /// <summary>The commands of a script, in the order of the text, which nobody changes: many checks ask for those of one text.</summary>
    public static List<ShellCommand> Read(string text) => Known.GetValue(text, ReadAll);

    private static List<ShellCommand> ReadAll(string text)
    {
        ShellLexer lexer = new(text);
        while (lexer.position < text.Length)
        {
            lexer.ReadNext();
        }

        lexer.End("");
        return lexer.commands;
    }

    private void ReadNext()
    {
        char c = this.text[this.position];
        if (c is ' ' or '\t' or '\r')
        {
            this.position++;
        }
        else if (c == '\\' && this.Continues())
        {
            this.position = this.text.IndexOf('\n', this.position) + 1;
        }
        else if (c == '#')
        {
            int end = this.text.IndexOf('\n', this.position);
            this.position = end < 0 ? this.text.Length : end;
        }
        else if (this.Match(RedirectionOperators) is { } redirection)
        {
            this.Redirect(redirection);
        }
        else if (this.Match(Operators) is { } separator)
        {
            this.position += separator.Length;
            this.End(separator);
            if (separator == "\n")
            {
                this.SkipDocuments();
            }
        }
        else
        {
            ShellWord word = this.Word();
            bool isDescriptor = this.position < this.text.Length
                && this.text[this.position] is '>' or '<'
                && int.TryParse(word.Text, out _);
            if (!isDescriptor)
            {
                this.current.Add(word);
            }
        }
    }

    private void Redirect(string found)
    {
        int start = this.position;
        bool isGlued = start > 0 && this.text[start - 1] is not (' ' or '\t' or '\n') && !char.IsDigit(this.text[start - 1]);
        this.position += found.Length;
        while (this.position < this.text.Length && this.text[this.position] is ' ' or '\t')
        {
            this.position++;
        }

        ShellWord? target = this.position < this.text.Length && !this.AtBreak() ? this.Word() : null;
        this.current.Redirections.Add(new ShellRedirection(found, start, isGlued, target));
        if (found is "<<" or "<<-" && target is not null)
        {
            this.documents.Add((this.current, target.Value, found == "<<-"));
        }
    }

    private ShellWord Word()
    {
        int start = this.position;
        while (this.position < this.text.Length && !this.AtBreak())
        {
            this.position = this.text[this.position] switch
            {
                '\\' => Math.Min(this.position + 2, this.text.Length),
                '\'' => this.After('\'', escapes: false),
                '"' => this.After('"', escapes: true),
                '`' => this.After('`', escapes: true),
                '$' => this.AfterExpansion(),
                _ => this.position + 1,
            };
        }

        // A character that begins nothing, as a lone operator at the end, is a word of its own: the reader always goes on.
        this.position = Math.Max(this.position, start + 1);
        return new ShellWord(this.text.Substring(start, this.position - start), start);
    }

    private int After(char quote, bool escapes)
    {
        int i = this.position + 1;
        while (i < this.text.Length && this.text[i] != quote)
        {
            i += escapes && this.text[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i + 1, this.text.Length);
    }

    // $(…) and ${…} with what is nested in them; quotes inside are not looked at.
    private int AfterExpansion()
    {
        char open = this.position + 1 < this.text.Length ? this.text[this.position + 1] : ' ';
        if (open is not ('(' or '{'))
        {
            return this.position + 1;
        }

        char close = open == '(' ? ')' : '}';
        int depth = 0;
        for (int i = this.position + 1; i < this.text.Length; i++)
        {
            depth += this.text[i] == open ? 1 : this.text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return this.text.Length;
    }

    private void SkipDocuments()
    {
        foreach ((ShellCommand command, string delimiter, bool stripsTabs) in this.documents)
        {
            int start = this.position;
            bool ended = false;
            while (!ended && this.position < this.text.Length)
            {
                int end = this.text.IndexOf('\n', this.position);
                string line = this.text.Substring(this.position, (end < 0 ? this.text.Length : end) - this.position).TrimEnd('\r');
                ended = (stripsTabs ? line.TrimStart('\t') : line) == delimiter;
                command.Input = new TextRange(start, this.position - start);
                this.position = end < 0 ? this.text.Length : end + 1;
            }
        }

        this.documents.Clear();
    }

    private void End(string separator)
    {
        this.current.Next = separator;
        if (this.current.Words.Count > 0 || this.current.Before.Count > 0 || this.current.Redirections.Count > 0)
        {
            this.commands.Add(this.current);
            this.current = new ShellCommand { Previous = separator };
        }
    }

    private bool Continues() => this.text.IndexOf("\\\n", this.position, StringComparison.Ordinal) == this.position
        || this.text.IndexOf("\\\r\n", this.position, StringComparison.Ordinal) == this.position;

    private bool AtBreak() => this.text[this.position] is ' ' or '\t' or '\n' or '\r' or ';' or '|' or '&' or '(' or ')' or '<' or '>';

    private string? Match(string[] candidates) =>
        Array.Find(candidates, candidate => string.CompareOrdinal(this.text, this.position, candidate, 0, candidate.Length) == 0);
}
