using System;

namespace EnvAsCode.Emit.Importing;

/// <summary>A text that is no TOML.</summary>
internal sealed class TomlSyntaxException(int position, string message) : Exception(message)
{
    /// <summary>The offset at which it is none.</summary>
    public int Position { get; } = position;
}
