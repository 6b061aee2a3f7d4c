using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.Importing;

/// <summary>A value of a TOML file with its place.</summary>
internal abstract class TomlNode(int start)
{
    /// <summary>Where it begins in the file.</summary>
    public int Start { get; } = start;

    /// <summary>Where it ends in the file.</summary>
    public int End { get; set; } = start;

    /// <summary>The strings of a list, or the string alone; <see langword="null"/> where anything else is among them.</summary>
    public virtual IReadOnlyList<TomlString>? Strings => null;
}

/// <summary>A string.</summary>
internal sealed class TomlString(int start, string text) : TomlNode(start)
{
    /// <summary>The string without its quotes.</summary>
    public string Text { get; } = text;

    /// <summary>Where what is between the quotes begins.</summary>
    public int ContentStart { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TomlString> Strings => [this];
}

/// <summary>A number, a date, a time, or <c>true</c> and <c>false</c>, as written.</summary>
internal sealed class TomlScalar(int start, string text) : TomlNode(start)
{
    /// <summary>The value as written.</summary>
    public string Text { get; } = text;
}

/// <summary>A list.</summary>
internal sealed class TomlArray(int start) : TomlNode(start)
{
    /// <summary>The items in order.</summary>
    public List<TomlNode> Items { get; } = [];

    /// <summary>Whether the items are tables under headers of two brackets.</summary>
    public bool IsOfTables { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<TomlString>? Strings
    {
        get
        {
            List<TomlString> strings = [];
            foreach (TomlNode item in this.Items)
            {
                if (item is not TomlString text)
                {
                    return null;
                }

                strings.Add(text);
            }

            return strings;
        }
    }
}

/// <summary>A table, whose members keep the order of the file.</summary>
internal sealed class TomlTable(int start) : TomlNode(start)
{
    private readonly Dictionary<string, TomlMember> members = new(StringComparer.Ordinal);

    /// <summary>The members in order.</summary>
    public List<TomlMember> Members { get; } = [];

    /// <summary>What made the table, which decides what may be added to it.</summary>
    public TomlTableOrigin Origin { get; set; }

    /// <summary>The number of the section whose dotted keys made the table.</summary>
    public int Section { get; init; }

    /// <summary>The value of a member; <see langword="null"/> if there is none of this name.</summary>
    public TomlNode? this[string key] => this.members.TryGetValue(key, out TomlMember? member) ? member.Value : null;

    /// <summary>A member; <see langword="null"/> if there is none of this name.</summary>
    public TomlMember? Member(string key) => this.members.TryGetValue(key, out TomlMember? member) ? member : null;

    /// <summary>The table at the end of a path of names; <see langword="null"/> if there is none.</summary>
    public TomlTable? Table(params string[] path)
    {
        TomlTable? table = this;
        foreach (string name in path)
        {
            table = table?[name] as TomlTable;
        }

        return table;
    }

    /// <summary>Adds a member that is not there yet.</summary>
    public void Add(string key, int start, TomlNode value)
    {
        TomlMember member = new(key, start, value);
        this.members.Add(key, member);
        this.Members.Add(member);
    }
}

/// <summary>A member of a table.</summary>
/// <param name="Start">Where its name begins in the file.</param>
internal sealed record TomlMember(string Key, int Start, TomlNode Value);

/// <summary>What made a table (TOML 1.0, "Table").</summary>
internal enum TomlTableOrigin
{
    /// <summary>A header of a table below it; a header of its own may follow.</summary>
    Implied,

    /// <summary>A header of its own.</summary>
    Header,

    /// <summary>A dotted key.</summary>
    DottedKey,

    /// <summary>Braces, which nothing can be added to.</summary>
    Inline,
}
