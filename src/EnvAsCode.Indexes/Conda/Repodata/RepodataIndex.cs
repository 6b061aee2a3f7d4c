using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace EnvAsCode.Indexes.Conda.Repodata;

/// <summary>
/// A <c>repodata.json</c> (CEP 36) whose records are found by name and read when they are asked for: a channel has a million of them, and a
/// solution looks at some hundred names.
/// </summary>
internal sealed class RepodataIndex
{
    private const int LongestName = 512;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    private readonly byte[] json;
    private readonly Dictionary<string, List<RepodataEntry>> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);

    private RepodataIndex(byte[] json) => this.json = json;

    /// <summary>Where files are, if it is not the folder of the file (CEP 15); absolute or relative to it.</summary>
    public string? BaseUrl { get; private set; }

    /// <summary>The platform's folder that the file says it is of.</summary>
    public string? Subdir { get; private set; }

    /// <summary>Whether the file has records in a later format (CEP 48), which are passed over.</summary>
    public bool HasLaterFormat { get; private set; }

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>The names that have records.</summary>
    public IEnumerable<string> Names => this.names.Keys;

    /// <summary>The file's text.</summary>
    public ReadOnlySpan<byte> Json => this.json;

    /// <summary>Indexes a file; an empty one is valid.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static RepodataIndex Create(byte[] json)
    {
        RepodataIndex index = new(json);
        ReadOnlySpan<byte> text = json;
        if (text.Trim("\ufeff \t\r\n"u8).IsEmpty)
        {
            return index;
        }

        try
        {
            index.Read(text.StartsWith("\ufeff"u8) ? 3 : 0);
            return index;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException(
                e is JsonException json1
                    ? $"it is broken JSON (line {json1.LineNumber + 1}, byte {json1.BytePositionInLine + 1})"
                    : "it is JSON but no repodata",
                e);
        }
    }

    /// <summary>The places of a name's records, in the file's order.</summary>
    public IReadOnlyList<RepodataEntry> Find(string name) => this.names.TryGetValue(name, out List<RepodataEntry>? entries) ? entries : [];

    /// <summary>Whether a file is listed as removed.</summary>
    public bool IsRemoved(string fileName) => this.removed.Contains(fileName);

    private void Read(int start)
    {
        Utf8JsonReader reader = new(this.json.AsSpan(start), Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("it is JSON but no repodata");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isPackages = reader.ValueTextEquals("packages"u8) || reader.ValueTextEquals("packages.conda"u8);
            bool isInfo = reader.ValueTextEquals("info"u8);
            bool isRemoved = reader.ValueTextEquals("removed"u8);
            this.HasLaterFormat |= reader.ValueTextEquals("v3"u8);
            reader.Read();
            if (isPackages && reader.TokenType == JsonTokenType.StartObject)
            {
                this.ReadPackages(ref reader, start);
            }
            else if (isInfo && reader.TokenType == JsonTokenType.StartObject)
            {
                this.ReadInfo(ref reader);
            }
            else if (isRemoved && reader.TokenType == JsonTokenType.StartArray)
            {
                this.ReadRemoved(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        if (reader.Read())
        {
            throw new FormatException("it is JSON but no repodata");
        }
    }

    private void ReadPackages(ref Utf8JsonReader reader, int start)
    {
        Dictionary<string, List<RepodataEntry>>.AlternateLookup<ReadOnlySpan<char>> lookup =
            this.names.GetAlternateLookup<ReadOnlySpan<char>>();
        char[] name = new char[LongestName];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int key = start + (int)reader.TokenStartIndex;
            reader.Read();
            int value = start + (int)reader.TokenStartIndex;
            int length = reader.TokenType == JsonTokenType.StartObject ? ReadName(ref reader, name) : 0;
            if (length > 0)
            {
                if (!lookup.TryGetValue(name.AsSpan(0, length), out List<RepodataEntry>? entries))
                {
                    lookup[name.AsSpan(0, length)] = entries = [];
                }

                entries.Add(new RepodataEntry(key, value, start + (int)reader.BytesConsumed));
                this.Count++;
            }
        }
    }

    // Goes to the end of a record; gives the length of its name, 0 if it has none.
    private static int ReadName(ref Utf8JsonReader reader, Span<char> name)
    {
        int length = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isName = reader.ValueTextEquals("name"u8);
            reader.Read();
            if (isName && reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= LongestName)
            {
                length = reader.ValueIsEscaped ? reader.CopyString(name) : Encoding.UTF8.GetChars(reader.ValueSpan, name);
            }
            else
            {
                reader.Skip();
            }
        }

        return length;
    }

    private void ReadInfo(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
            {
                this.BaseUrl = key == "base_url" ? reader.GetString() : this.BaseUrl;
                this.Subdir = key == "subdir" ? reader.GetString() : this.Subdir;
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void ReadRemoved(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                this.removed.Add(reader.GetString()!);
            }
            else
            {
                reader.Skip();
            }
        }
    }
}
