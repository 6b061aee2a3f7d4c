using System;

namespace EnvAsCode;

/// <summary>
/// Steps that go on while the application starts, for what takes longer than the five minutes that a lifecycle configuration has. Written
/// <c>InBackground("models", S3Sync("s3://team-models", "~/models"))</c>.
/// </summary>
/// <remarks>
/// When they are done there is <c>&lt;name&gt;.done</c> in <c>/var/tmp/envascode/&lt;environment&gt;-&lt;app type&gt;</c>, and
/// <c>&lt;name&gt;.failed</c> if one of them failed, which the
/// start of the application no longer notices. Packages that are installed meanwhile are missing in notebooks that are opened early.
/// </remarks>
public sealed record BackgroundStep : EnvironmentStep, IScriptStep
{
    /// <summary>Steps in the background.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="steps">See <see cref="Steps"/>.</param>
    public BackgroundStep(string name, params EquatableArray<IScriptStep> steps)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Steps = steps;
    }

    /// <summary>A name for the log: lower-case letters, digits and <c>-</c>.</summary>
    public string Name { get; init; }

    /// <summary>The steps, in order.</summary>
    public EquatableArray<IScriptStep> Steps { get; init; }

    /// <summary>
    /// The file that the output is appended to, as <c>~/models.log</c>;
    /// <c>&lt;name&gt;.log</c> beside the marks if not set. In Studio's JupyterLab and Code Editor it goes to
    /// <c>/var/log/apps/app_container.log</c> too, from where Studio sends it to CloudWatch.
    /// </summary>
    public ScriptText? LogFile { get; init; }
}
