namespace EnvAsCode.Diagnostics;

/// <content>EAC8066 to EAC8072: what publishes.</content>
public static partial class Rules
{
    /// <summary>EAC8066: the command line cannot be started. Arguments: the command, the reason.</summary>
    public static Rule ToolNotRun { get; } = new(
        "EAC8066",
        RuleSeverity.Error,
        "The command line cannot be started",
        "'{0}' could not be run: {1}; restore and build again, without overriding EnvAsCodeToolPath");

    /// <summary>EAC8067: the command line ended without a report. Arguments: the verb, the exit code.</summary>
    public static Rule ToolEnded { get; } = new(
        "EAC8067",
        RuleSeverity.Error,
        "The command line ended early",
        "'envascode {0}' ended with exit code {1} and without a report, so that it is not known how far it came; run it again, as what is "
        + "done is not done twice");

    /// <summary>EAC8068: the local Studio cannot be used. Arguments: the reason.</summary>
    public static Rule LocalStudioNotUsable { get; } = new(
        "EAC8068",
        RuleSeverity.Error,
        "The local Studio cannot be used",
        "{0}");

    /// <summary>EAC8069: something went wrong that nobody expected. Arguments: the kind of error and its message.</summary>
    public static Rule UnexpectedFailure { get; } = new(
        "EAC8069",
        RuleSeverity.Error,
        "An unexpected failure",
        "Something unexpected went wrong ({0}); run the command again, as what is done is not done twice, and report it if it comes back");

    /// <summary>EAC8070: a build secret cannot be read. Arguments: what was written.</summary>
    public static Rule InvalidBuildSecret { get; } = new(
        "EAC8070",
        RuleSeverity.Error,
        "A build secret that cannot be read",
        "'{0}' names no secret of an image build: write id=<id>,src=<file> or id=<id>,env=<variable>, with a file or variable that is "
        + "there");

    /// <summary>EAC8071: the report cannot be written. Arguments: where it should go, the reason, what was done, how that ended.</summary>
    public static Rule ReportNotWritten { get; } = new(
        "EAC8071",
        RuleSeverity.Error,
        "The report cannot be written",
        "The report cannot be written to {0}: {1}; name a place that takes it. The {2} itself {3}");

    /// <summary>EAC8072: somebody stopped a deployment. Arguments: the verb, what is done, what is not.</summary>
    public static Rule DeploymentStopped { get; } = new(
        "EAC8072",
        RuleSeverity.Error,
        "A deployment was stopped",
        "The {0} was stopped. Done: {1}. Not done: {2}. Run it again to go on; nothing is done twice");
}
