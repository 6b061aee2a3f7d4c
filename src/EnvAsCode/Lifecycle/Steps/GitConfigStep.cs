using System;

namespace EnvAsCode;

/// <summary>A setting of git for the user. Written <c>GitConfig("pull.ff", "only")</c>.</summary>
public sealed record GitConfigStep : EnvironmentStep, IScriptStep
{
    /// <summary>A setting.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    public GitConfigStep(ScriptText name, ScriptText value)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The variable as git names it, as <c>user.email</c>: a section, a subsection of any text or none, and a key.</summary>
    public ScriptText Name { get; init; }

    /// <summary>The value. No password or token: what is in a script, everybody can read who can describe it.</summary>
    public ScriptText Value { get; init; }
}
