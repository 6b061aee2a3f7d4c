using System;

namespace EnvAsCode;

/// <summary>
/// Steps that are taken at a start only if a condition holds. Written
/// <c>When(HasValue(UserProfileTag("TEAM"), "research"), GitClone(…))</c>.
/// </summary>
/// <remarks>
/// What its steps have set in the home is taken back at a start at which the condition no longer holds, save what a
/// <see cref="OnceStep"/> of them has. A <see cref="OnceStep"/> that holds nothing but conditions of which none held is taken again.
/// </remarks>
public sealed record WhenStep : EnvironmentStep, IScriptStep
{
    /// <summary>Steps under a condition.</summary>
    /// <param name="condition">See <see cref="Condition"/>.</param>
    /// <param name="steps">See <see cref="Steps"/>.</param>
    public WhenStep(ScriptCondition condition, params EquatableArray<IScriptStep> steps)
    {
        this.Condition = condition ?? throw new ArgumentNullException(nameof(condition));
        this.Steps = steps;
    }

    /// <summary>What has to hold.</summary>
    public ScriptCondition Condition { get; init; }

    /// <summary>The steps, in order; at least one.</summary>
    public EquatableArray<IScriptStep> Steps { get; init; }
}
