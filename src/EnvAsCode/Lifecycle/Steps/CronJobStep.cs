using System;

namespace EnvAsCode;

/// <summary>
/// Steps that cron takes while the application lives. Written <c>CronJob("backup", "0 */12 * * *", S3Sync("~", "s3://team-backups"))</c>,
/// with shell code as <c>Run("…")</c>. cron is installed where it is missing, and the job has the variables that the AWS command line and
/// SDKs need; a second start changes the job and adds none.
/// </summary>
/// <remarks>
/// What the job prints is appended to <c>&lt;name&gt;.cron.log</c> in <c>/var/tmp/envascode/&lt;environment&gt;-&lt;app type&gt;</c>, and,
/// where Studio has it, to <c>/var/log/apps/app_container.log</c>, which it sends to CloudWatch.
/// </remarks>
public sealed record CronJobStep : EnvironmentStep, IScriptStep
{
    /// <summary>A job.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="schedule">See <see cref="Schedule"/>.</param>
    /// <param name="steps">See <see cref="Steps"/>.</param>
    public CronJobStep(string name, ScriptText schedule, params EquatableArray<IScriptStep> steps)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Schedule = schedule ?? throw new ArgumentNullException(nameof(schedule));
        this.Steps = steps;
    }

    /// <summary>A name that tells the job from others: lower-case letters, digits and <c>-</c>.</summary>
    public string Name { get; init; }

    /// <summary>When it runs: cron's five fields, as <c>*/2 * * * *</c>, or <c>@hourly</c> and the like (<c>EAC4010</c>).</summary>
    public ScriptText Schedule { get; init; }

    /// <summary>The steps, in order.</summary>
    public EquatableArray<IScriptStep> Steps { get; init; }
}
