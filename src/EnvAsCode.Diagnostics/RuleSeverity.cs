namespace EnvAsCode.Diagnostics;

/// <summary>How a rule is reported unless the user's configuration says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Not shown, unless the configuration raises it: a rule for those who want it.</summary>
    Hidden,

    /// <summary>Shown in the editor only.</summary>
    Info,

    /// <summary>The environment is generated, and something about it is likely wrong.</summary>
    Warning,

    /// <summary>The environment cannot be generated (<see cref="Rule.PreventsEmission"/>), or Studio would refuse it.</summary>
    Error,
}
