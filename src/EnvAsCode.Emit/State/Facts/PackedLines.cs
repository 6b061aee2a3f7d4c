using System.IO;
using System.IO.Compression;
using System.Text;

namespace EnvAsCode.Emit.State.Facts;

/// <summary>
/// Lines in ordinal order that the assembly carries compressed (Data/make-data.py): kept as one block of bytes, and searched in halves, so
/// that tens of thousands of names cost neither objects nor time at the first use.
/// </summary>
internal sealed class PackedLines
{
    private readonly byte[] bytes;
    private readonly int start;

    private PackedLines(byte[] bytes, bool hasHead)
    {
        this.bytes = bytes;
        int end = hasHead ? this.EndOfLine(0) : -1;
        this.Head = hasHead ? Encoding.ASCII.GetString(bytes, 0, end) : "";
        this.start = end + 1;
    }

    /// <summary>The line before those that are in order; empty if there is none.</summary>
    public string Head { get; }

    /// <summary>Reads a resource of the assembly.</summary>
    /// <param name="hasHead">Whether a line stands before those that are in order.</param>
    public static PackedLines Read(string resource, bool hasHead = false)
    {
        using Stream packed = typeof(PackedLines).Assembly.GetManifestResourceStream(resource)!;
        using DeflateStream inflate = new(packed, CompressionMode.Decompress);
        using MemoryStream bytes = new();
        inflate.CopyTo(bytes);
        return new PackedLines(bytes.ToArray(), hasHead);
    }

    /// <summary>
    /// What stands behind the tab on the line of a key; empty if it has no tab, <see langword="null"/> if there is no such line.
    /// </summary>
    public string? this[string key]
    {
        get
        {
            int low = this.start;
            int high = this.bytes.Length;
            while (low < high)
            {
                int line = this.StartOfLine(low + ((high - low) / 2));
                int order = this.Compare(line, key, out int end);
                if (order == 0)
                {
                    int next = this.EndOfLine(end);
                    return next > end ? Encoding.ASCII.GetString(this.bytes, end + 1, next - end - 1) : "";
                }

                if (order < 0)
                {
                    low = this.EndOfLine(end) + 1;
                }
                else
                {
                    high = line;
                }
            }

            return null;
        }
    }

    /// <summary>All lines in order, as keys and what stands behind them.</summary>
    public System.Collections.Generic.IEnumerable<(string Key, string Value)> All()
    {
        for (int line = this.start; line < this.bytes.Length; line = this.EndOfLine(line) + 1)
        {
            string text = Encoding.ASCII.GetString(this.bytes, line, this.EndOfLine(line) - line);
            int tab = text.IndexOf('\t');
            yield return tab < 0 ? (text, "") : (text.Substring(0, tab), text.Substring(tab + 1));
        }
    }

    private int EndOfLine(int position)
    {
        while (position < this.bytes.Length && this.bytes[position] != '\n')
        {
            position++;
        }

        return position;
    }

    private int StartOfLine(int position)
    {
        while (position > this.start && this.bytes[position - 1] != '\n')
        {
            position--;
        }

        return position;
    }

    // The order of a line's key to another key, and where the line's key ends.
    private int Compare(int line, string key, out int end)
    {
        end = line;
        while (end < this.bytes.Length && this.bytes[end] is not ((byte)'\n' or (byte)'\t'))
        {
            end++;
        }

        int length = end - line;
        for (int i = 0; i < length && i < key.Length; i++)
        {
            if (this.bytes[line + i] != key[i])
            {
                return this.bytes[line + i].CompareTo((byte)(key[i] < 128 ? key[i] : 127));
            }
        }

        return length.CompareTo(key.Length);
    }
}
