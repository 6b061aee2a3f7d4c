namespace EnvAsCode.LocalStudio.Faults;

/// <summary>What goes wrong.</summary>
public enum FaultKind
{
    /// <summary>The call is refused as <c>ThrottlingException</c> (HTTP 400).</summary>
    Throttle,

    /// <summary>The call is answered with HTTP 500 and <c>InternalFailure</c>; nothing was done.</summary>
    InternalError,

    /// <summary>The call is answered with an error of the rule's choice (HTTP 400); nothing was done.</summary>
    Error,

    /// <summary>The call is answered late.</summary>
    Slow,

    /// <summary>The connection breaks before anything was done.</summary>
    DropBefore,

    /// <summary>The connection breaks after everything was done: the client does not hear that it was.</summary>
    DropAfter,

    /// <summary>The process ends before anything was done.</summary>
    KillBefore,

    /// <summary>The process ends after everything was done and before the answer.</summary>
    KillAfter,

    /// <summary>The call succeeds, and the work that it starts ends in a failed status with the rule's reason.</summary>
    FailLater,
}
