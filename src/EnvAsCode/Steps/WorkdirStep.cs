using System;

namespace EnvAsCode;

/// <summary>
/// The folder in which the steps after it run, and the container starts (<c>WORKDIR</c>). Written <c>Workdir("/opt/app")</c>.
/// </summary>
public sealed record WorkdirStep : EnvironmentStep, IImageStep
{
    /// <summary>A working folder.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    public WorkdirStep(string path) => this.Path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>The folder, which is made if it is not there; may refer to arguments and variables, as <c>"$HOME"</c>.</summary>
    public string Path { get; init; }
}
