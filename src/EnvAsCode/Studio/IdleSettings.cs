namespace EnvAsCode;

/// <summary>
/// When Studio shuts idle JupyterLab and Code Editor applications down (SageMaker's <c>IdleSettings</c>): today's Studio does by itself
/// what took a lifecycle configuration with <see cref="Steps.IdleShutdown"/> before. It needs SageMaker Distribution 2.0 or later, or an
/// image with <c>jupyter-activity-monitor-extension</c> 0.3.1 or later. All times are minutes from 60 to 525,600 (<c>EAC5016</c>).
/// </summary>
public sealed record IdleSettings
{
    /// <summary>Idle shutdown after some minutes.</summary>
    /// <param name="idleTimeoutInMinutes">See <see cref="IdleTimeoutInMinutes"/>.</param>
    public IdleSettings(int idleTimeoutInMinutes) => this.IdleTimeoutInMinutes = idleTimeoutInMinutes;

    /// <summary>How long an application may be idle unless its user chooses another time.</summary>
    public int IdleTimeoutInMinutes { get; init; }

    /// <summary>The shortest time that a user may choose; no bound if not set.</summary>
    public int? MinIdleTimeoutInMinutes { get; init; }

    /// <summary>The longest time that a user may choose; no bound if not set.</summary>
    public int? MaxIdleTimeoutInMinutes { get; init; }
}
