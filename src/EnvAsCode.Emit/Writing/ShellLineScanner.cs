using System;
using System.Text.RegularExpressions;

namespace EnvAsCode.Emit.Writing;

/// <summary>Splits shell code at the line ends that end a command, and refuses what has others.</summary>
internal sealed class ShellLineScanner
{
    // Docker reads no line of more than 65,535 bytes, and a comment cannot go on with the next one.
    private const int LongestComment = 1_000;

    // A Dockerfile drops a line that is empty or begins with "#" and goes on with the command, where a shell ends it.
    private static readonly Regex DroppedLine = new("\\\\\n[ \t]*(#|\n|$)", RegexOptions.CultureInvariant);

    private readonly string code;
    private int position;
    private int depth;
    private bool hasOperators;
    private bool endsPattern;

    /// <summary>Reads code.</summary>
    public ShellLineScanner(string code)
    {
        this.code = code.Replace("\r\n", "\n");
        this.IsRefused = DroppedLine.IsMatch(this.code);
    }

    /// <summary>Whether a line end stands where it cannot be taken away.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The next line; <see langword="null"/> at the end, or if the code is refused.</summary>
    public ShellLines.Line? Next()
    {
        if (this.IsRefused || this.position >= this.code.Length)
        {
            this.IsRefused |= this.depth != 0;
            return null;
        }

        int start = this.position;
        int end = -1;
        string comment = "";
        this.hasOperators = this.depth > 0;
        this.endsPattern = false;
        while (end < 0 && !this.IsRefused)
        {
            if (this.position >= this.code.Length || this.code[this.position] == '\n')
            {
                end = Math.Min(this.position, this.code.Length);
            }
            else if (this.code[this.position] == '#' && this.IsWordStart(start))
            {
                end = this.position;
                comment = this.Comment();
            }
            else
            {
                this.Advance();
            }
        }

        if (this.IsRefused)
        {
            return null;
        }

        this.position++;
        string line = this.code.Substring(start, end - start);
        string text = line.Trim(' ', '\t', '\n');
        return new ShellLines.Line(
            line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length), text, comment, this.hasOperators, this.endsPattern);
    }

    private bool IsWordStart(int start) =>
        this.position == start || this.code[this.position - 1] is ' ' or '\t' or ';' or '(' or ')' or '|' or '&' or '\n';

    private string Comment()
    {
        int end = this.code.IndexOf('\n', this.position);
        end = end < 0 ? this.code.Length : end;
        string comment = this.code.Substring(this.position, end - this.position).TrimEnd();
        this.position = end;
        return comment.Length > LongestComment ? "" : comment;
    }

    private void Advance()
    {
        char c = this.code[this.position];
        if (c is not (' ' or '\t'))
        {
            this.endsPattern = false;
        }

        switch (c)
        {
            case '\\':
                this.position += 2;
                break;
            case '\'' or '"' or '`':
                this.SkipQuoted(c, escapes: c != '\'');
                break;
            case '$' when this.NextIs('\''):
                this.position++;
                this.SkipQuoted('\'', escapes: true);
                break;
            case '$' when this.NextIs('(') || this.NextIs('{'):
                this.SkipExpansion();
                break;
            case '(':
                this.depth++;
                this.hasOperators = true;
                this.position++;
                break;
            case ')':
                this.endsPattern = this.depth == 0;
                this.depth = Math.Max(0, this.depth - 1);
                this.hasOperators = true;
                this.position++;
                break;
            case '<' when string.CompareOrdinal(this.code, this.position, "<<<", 0, 3) == 0:
                this.position += 3;
                break;
            case '<' when string.CompareOrdinal(this.code, this.position, "<<", 0, 2) == 0:
                this.IsRefused = true;
                break;
            case ';':
                this.hasOperators = true;
                this.position++;
                break;
            case '&' when !this.IsPartOfRedirection():
                this.hasOperators = true;
                this.position++;
                break;
            case '|' when this.NextIs('|'):
                this.hasOperators = true;
                this.position += 2;
                break;
            default:
                this.position++;
                break;
        }
    }

    // 2>&1, &>file, |&.
    private bool IsPartOfRedirection()
    {
        char before = this.position > 0 ? this.code[this.position - 1] : ' ';
        return before is '>' or '<' or '|' || this.NextIs('>');
    }

    private bool NextIs(char c) => this.position + 1 < this.code.Length && this.code[this.position + 1] == c;

    private void SkipQuoted(char quote, bool escapes)
    {
        int i = this.position + 1;
        while (i < this.code.Length && this.code[i] != quote)
        {
            // A line that is continued is the same to a Dockerfile and to a shell, but not in single quotes.
            this.IsRefused |= this.code[i] == '\n';
            i += escapes && this.code[i] == '\\' ? 2 : 1;
        }

        this.IsRefused |= i >= this.code.Length;
        this.position = i + 1;
    }

    private void SkipExpansion()
    {
        char open = this.code[this.position + 1];
        char close = open == '(' ? ')' : '}';
        int nested = 0;
        for (this.position++; this.position < this.code.Length && !this.IsRefused; this.position++)
        {
            char c = this.code[this.position];
            if (c is '\'' or '"' or '`')
            {
                this.SkipQuoted(c, escapes: c != '\'');
                this.position--;
            }
            else if (c == '\\')
            {
                this.position++;
            }
            else
            {
                bool isComment = c == '#' && open == '(' && this.code[this.position - 1] is ' ' or '\t';
                bool isDocument = string.CompareOrdinal(this.code, this.position, "<<", 0, 2) == 0;
                this.IsRefused |= c == '\n' || isComment || isDocument;
                nested += c == open ? 1 : c == close ? -1 : 0;
                if (nested == 0)
                {
                    this.position++;
                    return;
                }
            }
        }

        this.IsRefused = true;
    }
}
