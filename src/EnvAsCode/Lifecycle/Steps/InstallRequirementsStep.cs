using System;

namespace EnvAsCode;

/// <summary>
/// pip installs what a requirements file of the user's own lists into the application's Python, if there is such a file. Written
/// <c>InstallRequirements("~/requirements.txt")</c>. What the environment itself needs belongs among its <c>Packages</c>.
/// </summary>
public sealed record InstallRequirementsStep : EnvironmentStep, IScriptStep
{
    /// <summary>Requirements of a user.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    public InstallRequirementsStep(ScriptText path) => this.Path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>
    /// The file: an absolute path, or one below the home folder that begins with <c>~/</c>. Without it nothing is installed.
    /// </summary>
    public ScriptText Path { get; init; }
}
