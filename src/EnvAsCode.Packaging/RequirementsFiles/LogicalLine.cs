using System;
using System.Collections.Generic;
using System.Text;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.RequirementsFiles;

/// <summary>
/// Lines of a requirements file that a backslash joins, without their comment, as pip's <c>join_lines</c> and <c>ignore_comments</c> make
/// them; and where each character came from.
/// </summary>
internal sealed class LogicalLine
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    private LogicalLine(int lineNumber) => this.LineNumber = lineNumber;

    public int LineNumber { get; }

    public string Text => this.text.ToString();

    /// <summary>The entries of a file, those without content left out.</summary>
    public static IEnumerable<LogicalLine> Split(string file)
    {
        LogicalLine? pending = null;
        int lineNumber = 0;
        int start = file.Length > 0 && file[0] == '\uFEFF' ? 1 : 0;
        while (start <= file.Length)
        {
            lineNumber++;
            int end = EndOfLine(file, start);
            pending ??= new LogicalLine(lineNumber);
            int comment = FindComment(file, start, end);
            bool isContinued = comment < 0 && end > start && file[end - 1] == '\\';
            pending.Append(file, start, comment >= 0 ? comment : isContinued ? end - 1 : end);
            if (!isContinued)
            {
                if (pending.Trim())
                {
                    yield return pending;
                }

                pending = null;
            }

            start = end + (end + 1 < file.Length && file[end] == '\r' && file[end + 1] == '\n' ? 2 : 1);
        }

        if (pending?.Trim() == true)
        {
            yield return pending;
        }
    }

    /// <summary>The span in the file of a span in the joined text.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        int start = this.OffsetOf(span.Start);
        return span.Length == 0 ? new TextSpan(start, 0) : TextSpan.FromBounds(start, this.OffsetOf(span.End - 1) + 1);
    }

    private static int EndOfLine(string file, int start)
    {
        int end = start;
        while (end < file.Length && file[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return end;
    }

    // A '#' at the start, or after a blank: "pkg@v1#egg=a" has none.
    private static int FindComment(string file, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (file[i] == '#' && (i == start || AsciiText.IsPythonWhiteSpace(file[i - 1])))
            {
                return i;
            }
        }

        return -1;
    }

    private int OffsetOf(int position) =>
        position < this.offsets.Count ? this.offsets[position] : this.offsets.Count == 0 ? 0 : this.offsets[this.offsets.Count - 1] + 1;

    private void Append(string file, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            this.text.Append(file[i]);
            this.offsets.Add(i);
        }
    }

    private bool Trim()
    {
        string joined = this.Text;
        TextSpan trimmed = AsciiText.Trim(joined.AsSpan());
        this.text.Clear().Append(joined, trimmed.Start, trimmed.Length);
        this.offsets.RemoveRange(trimmed.End, this.offsets.Count - trimmed.End);
        this.offsets.RemoveRange(0, trimmed.Start);
        return trimmed.Length > 0;
    }
}
