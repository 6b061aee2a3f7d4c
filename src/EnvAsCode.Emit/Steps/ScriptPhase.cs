namespace EnvAsCode.Emit.Steps;

/// <summary>When a script takes a step: what only prepares comes before what may use it, wherever it is declared.</summary>
internal enum ScriptPhase
{
    /// <summary>How the network is reached, and what is trusted there: before everything.</summary>
    Network,

    /// <summary>Where packages come from: before packages.</summary>
    Sources,

    /// <summary>What git is told: before a repository is asked.</summary>
    Git,

    /// <summary>Everything else, in the order of the declaration.</summary>
    Other,
}
