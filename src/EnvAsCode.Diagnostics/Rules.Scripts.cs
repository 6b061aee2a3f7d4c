namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC4004: a parameter at the top of a script that cannot be one.</summary>
    public static Rule ScriptParameter { get; } = new(
        "EAC4004",
        RuleSeverity.Error,
        "A parameter of a script is not valid",
        "The parameter '{0}' cannot stand at the top of a script: {1}");

    /// <summary>EAC4005: a restart of the server that is not the last step.</summary>
    public static Rule RestartIsNotLast { get; } = new(
        "EAC4005",
        RuleSeverity.Error,
        "The server is restarted before the last step",
        "The Jupyter server goes down while the steps behind this one run, and does not see what they set; move RestartJupyterServer() to "
        + "the end of the script's own steps")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC4006: a step for another application.</summary>
    public static Rule StepForOtherApp { get; } = new(
        "EAC4006",
        RuleSeverity.Error,
        "A step does not work in an app type",
        "{0} does not work in {1}; {2}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC4007: a text that a script cannot carry.</summary>
    public static Rule UncarriableScriptText { get; } = new(
        "EAC4007",
        RuleSeverity.Error,
        "A text cannot stand in a script",
        "The text holds {0}, which a script or a program's argument cannot carry; leave it out or write what stands for it");

    /// <summary>EAC4008: a value of a step that is not of the form that it has to have.</summary>
    public static Rule StepValue { get; } = new(
        "EAC4008",
        RuleSeverity.Error,
        "A value of a step is not valid",
        "'{0}' is not {1}; write {2}");

    /// <summary>EAC4009: settings that are no JSON object.</summary>
    public static Rule SettingsAreNoJsonObject { get; } = new(
        "EAC4009",
        RuleSeverity.Error,
        "Settings are not a JSON object",
        "The settings are not a JSON object (RFC 8259), so that there is nothing to merge: {0}");

    /// <summary>EAC4010: a schedule that cron does not take.</summary>
    public static Rule CronSchedule { get; } = new(
        "EAC4010",
        RuleSeverity.Error,
        "A schedule is not cron's",
        "cron does not take the schedule '{0}': {1}; write minute, hour, day of month, month and day of week, as \"0 */12 * * *\", or "
        + "\"@daily\"");

    /// <summary>EAC4011: a built-in lifecycle configuration of a Classic app type.</summary>
    public static Rule BuiltInClassicLifecycle { get; } = new(
        "EAC4011",
        RuleSeverity.Error,
        "A Classic app type has no built-in lifecycle configuration",
        "{0} has no BuiltInLifecycleConfigArn, which only JupyterLab and CodeEditor have; write LifecycleAttachment.Default for it")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC4012: a password in the URL of a proxy.</summary>
    public static Rule SecretInScript { get; } = new(
        "EAC4012",
        RuleSeverity.Error,
        "The URL of a proxy holds a password",
        "The URL of '{0}' holds a password or token, and everybody who can describe a lifecycle configuration can read it; leave it out, "
        + "and let the proxy know the instances by their network");

    /// <summary>EAC4013: a place that is not one in S3.</summary>
    public static Rule S3Location { get; } = new(
        "EAC4013",
        RuleSeverity.Error,
        "A place is not in S3",
        "{0}; write a bucket of 3 to 63 lower-case letters, digits, '.' and '-' and a key behind it, as \"s3://team-packages/churn/\"");

    /// <summary>EAC4015: two steps that write the same files.</summary>
    public static Rule DuplicateStepName { get; } = new(
        "EAC4015",
        RuleSeverity.Error,
        "Two steps have one name",
        "'{0}' is the name of another {1} of this script already, and both would write the same files; give each a name of its own");

    /// <summary>EAC4016: a script for what Studio does by itself.</summary>
    public static Rule StudioShutsIdleAppsDown { get; } = new(
        "EAC4016",
        RuleSeverity.Info,
        "Studio shuts idle applications down by itself",
        "{0} shuts down when idle without a script, if the domain says so; new StudioSettings {{ Idle = new IdleSettings({1}) }} among the "
        + "strategies does, and its users see it");

    /// <summary>EAC4017: a text with a parameter that the script does not have.</summary>
    public static Rule UnknownScriptParameter { get; } = new(
        "EAC4017",
        RuleSeverity.Error,
        "A step uses a parameter that the script does not declare",
        "The script has no parameter '{0}', so that the shell would stop at it; add it to Parameters of the lifecycle configuration");

    /// <summary>EAC4040: a step that writes where scripts keep what they know.</summary>
    public static Rule OwnFolder { get; } = new(
        "EAC4040",
        RuleSeverity.Error,
        "A step writes into a folder of EnvAsCode's own scripts",
        "'{0}' lies in {1}, where scripts keep what they have set, to take it back later; write another path, as \"~/.config/team\"");

    /// <summary>EAC4050: a value of a script in a step of an image. Arguments: the value.</summary>
    public static Rule LateValueInImage { get; } = new(
        "EAC4050",
        RuleSeverity.Error,
        "A value that only a script has is used in an image",
        "{0} is known only when a script runs in Studio, and an image is built before; write the text itself, or move the step to a "
        + "LifecycleConfiguration");

    /// <summary>EAC4051: a condition that decides nothing. Arguments: why.</summary>
    public static Rule ConditionDecidesNothing { get; } = new(
        "EAC4051",
        RuleSeverity.Error,
        "A condition of a step decides nothing",
        "The condition is the same at every start: {0}");

    /// <summary>EAC4018: a body in an image that the environment does not have.</summary>
    public static Rule NoImageForScript { get; } = new(
        "EAC4018",
        RuleSeverity.Error,
        "There is no image to put the script's body into",
        "ImageDelivery puts the script's body into the environment's CustomImage, and {0}; add one, or write Delivery = new "
        + "S3Delivery(\"s3://…\")");
}
