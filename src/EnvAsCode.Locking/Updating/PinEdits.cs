using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Locking.Updating;

/// <summary>
/// Writes other versions into the literals of source files. Nothing else of a file changes, neither its line ends nor its byte order mark;
/// after a failure all files are as they were.
/// </summary>
internal sealed class PinEdits
{
    private readonly Dictionary<string, (byte[] Old, byte[] New)> files = new(StringComparer.Ordinal);

    /// <summary>The files that change.</summary>
    public IReadOnlyList<string> Files => [.. this.files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Works out the changes.</summary>
    /// <param name="changes">Each place with its new version.</param>
    /// <exception cref="LockException">EAC6029: a file is not as the compiler saw it.</exception>
    public static PinEdits Of(IReadOnlyList<(PinPlace Place, string Version)> changes)
    {
        PinEdits edits = new();
        foreach (IGrouping<string, (PinPlace Place, string Version)> file in changes.GroupBy(static each => each.Place.File))
        {
            try
            {
                edits.files.Add(file.Key, Change(File.ReadAllBytes(file.Key), [.. file]));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new LockException(Rules.SourceNotUpdated, e, file.Key, e.Message.TrimEnd('.'));
            }
        }

        return edits;
    }

    /// <summary>Whether a version can be written at a place: it holds a literal with the old one, and nothing else.</summary>
    public static bool CanChange(PinPlace place)
    {
        try
        {
            string text = File.ReadAllText(place.File);
            return SpanOf(text, LineStarts(text), place) is not null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes the files.</summary>
    /// <exception cref="LockException">EAC6029: one cannot be written; the others are as they were.</exception>
    public void Write() => this.Replace(static content => content.New);

    /// <summary>Writes them as they were.</summary>
    public void Undo() => this.Replace(static content => content.Old);

    private void Replace(Func<(byte[] Old, byte[] New), byte[]> choose)
    {
        List<string> done = [];
        foreach (string path in this.Files)
        {
            try
            {
                string temporary = $"{path}.{Environment.ProcessId}.tmp";
                File.WriteAllBytes(temporary, choose(this.files[path]));
                File.Move(temporary, path, overwrite: true);
                done.Add(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                foreach (string written in done)
                {
                    File.WriteAllBytes(written, this.files[written].Old);
                }

                throw new LockException(Rules.SourceNotUpdated, e, path, e.Message.TrimEnd('.'));
            }
        }
    }

    private static (byte[] Old, byte[] New) Change(byte[] content, List<(PinPlace Place, string Version)> changes)
    {
        bool hasMark = content.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        StringBuilder text = new(Encoding.UTF8.GetString(content.AsSpan(hasMark ? Encoding.UTF8.Preamble.Length : 0)));
        string before = text.ToString();
        int[] lines = LineStarts(before);
        foreach (((int start, int length), string version) in changes
            .Select(change => (SpanOf(before, lines, change.Place) ?? throw new LockException(
                Rules.SourceNotUpdated, change.Place.File, "it is not as the compiler saw it; build again"), change.Version))
            .Distinct().OrderByDescending(static change => change.Item1.Start))
        {
            text.Remove(start, length).Insert(start, version);
        }

        return (content, [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text.ToString())]);
    }

    // The version inside a literal, or the literal's characters: "1.0", "==1.0" and @"1.0" alike.
    private static (int Start, int Length)? SpanOf(string text, int[] lines, PinPlace place)
    {
        int start = OffsetOf(lines, place.Start);
        int end = OffsetOf(lines, place.End);
        if (start < 0 || end < start || end > text.Length)
        {
            return null;
        }

        string literal = text[start..end];
        int at = literal.IndexOf(place.Version, StringComparison.Ordinal);
        return at >= 0 && literal[..at].Trim('@', '"', '=', ' ').Length == 0 && literal[(at + place.Version.Length)..].Trim('"').Length == 0
            ? (start + at, place.Version.Length)
            : null;
    }

    private static int OffsetOf(int[] lines, (int Line, int Column) place) =>
        place.Line < lines.Length ? lines[place.Line] + place.Column : -1;

    private static int[] LineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            // As the compiler counts lines.
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
