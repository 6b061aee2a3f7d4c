using System.Collections.Generic;

namespace EnvAsCode.Emit.Importing;

/// <summary>A value of a TOML file.</summary>
/// <param name="Table">The name of its table, as <c>tool.poetry.dependencies</c>.</param>
internal sealed record TomlValue(string Table, string Key)
{
    /// <summary>The string, or those of the list, each with its place in the file.</summary>
    public List<(string Text, int Start)> Strings { get; } = [];

    /// <summary>Whether the value is <c>true</c>.</summary>
    public bool IsTrue { get; set; }

    /// <summary>The members of an inline table.</summary>
    public List<TomlValue> Members { get; } = [];
}
