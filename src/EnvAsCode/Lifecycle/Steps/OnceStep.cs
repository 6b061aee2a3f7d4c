using System;

namespace EnvAsCode;

/// <summary>
/// Steps that are taken once for a home folder, and again only if the declaration changes them. Written
/// <c>Once("welcome", GitClone(…))</c>. The mark is a file in <c>~/.local/state/envascode</c>, on the volume that outlives the application;
/// what the steps make outside of that volume is gone at the next start.
/// </summary>
public sealed record OnceStep : EnvironmentStep, IScriptStep
{
    /// <summary>Steps to take once.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="steps">See <see cref="Steps"/>.</param>
    public OnceStep(string name, params EquatableArray<IScriptStep> steps)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Steps = steps;
    }

    /// <summary>A name for the mark: lower-case letters, digits and <c>-</c>.</summary>
    public string Name { get; init; }

    /// <summary>The steps, in order.</summary>
    public EquatableArray<IScriptStep> Steps { get; init; }
}
