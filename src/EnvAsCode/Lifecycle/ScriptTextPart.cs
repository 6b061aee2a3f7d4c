using System;

namespace EnvAsCode;

/// <summary>A part of a <see cref="ScriptText"/>.</summary>
public sealed record ScriptTextPart
{
    /// <summary>A part.</summary>
    /// <param name="kind">See <see cref="Kind"/>.</param>
    /// <param name="text">See <see cref="Text"/>.</param>
    public ScriptTextPart(ScriptTextKind kind, string text)
    {
        this.Kind = kind;
        this.Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>What the part is.</summary>
    public ScriptTextKind Kind { get; init; }

    /// <summary>The text itself, or the name of the parameter, value or tag that it comes from.</summary>
    public string Text { get; init; }
}
