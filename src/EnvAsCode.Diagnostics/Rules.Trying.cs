namespace EnvAsCode.Diagnostics;

/// <content>EAC8110 to EAC8119: what a trial on this machine finds.</content>
public static partial class Rules
{
    /// <summary>EAC8110: the script failed. Arguments: the environment, the script, the exit code, what it printed last.</summary>
    public static Rule TriedScriptFailed { get; } = new(
        "EAC8110",
        RuleSeverity.Error,
        "A lifecycle configuration fails",
        "The application of '{0}' would not start in Studio: its script '{1}' ended with exit code {2}; it printed last:{3}");

    /// <summary>
    /// EAC8111: the script took too long. Arguments: the environment, the script, the limit in seconds, what it printed last.
    /// </summary>
    public static Rule TriedScriptTooSlow { get; } = new(
        "EAC8111",
        RuleSeverity.Error,
        "A lifecycle configuration takes too long",
        "The application of '{0}' would not start in Studio: its script '{1}' had not ended after {2} s, and Studio ends it after five "
        + "minutes; "
        + "build the packages into an image, or run the long part with InBackground; it printed last:{3}");

    /// <summary>
    /// EAC8112: the application does not answer. Arguments: the environment, the application, the address, the limit in seconds, what came
    /// instead, what it printed last.
    /// </summary>
    public static Rule TriedAppUnhealthy { get; } = new(
        "EAC8112",
        RuleSeverity.Error,
        "An application does not answer",
        "The {1} of '{0}' does not answer at {2}, where Studio looks, within {3} s ({4}); the server has to listen on 0.0.0.0:8888 under "
        + "that "
        + "path; it printed last:{5}");

    /// <summary>EAC8113: the application ended. Arguments: the environment, the application, the exit code, what it printed last.</summary>
    public static Rule TriedAppEnded { get; } = new(
        "EAC8113",
        RuleSeverity.Error,
        "An application ends at its start",
        "The {1} of '{0}' ended at its start with exit code {2}; look at the entry point of its app image config; it printed last:{3}");

    /// <summary>EAC8114: a kernel does not work. Arguments: the environment, the kernel, why.</summary>
    public static Rule TriedKernelFailed { get; } = new(
        "EAC8114",
        RuleSeverity.Error,
        "A kernel cannot be started",
        "The kernel '{1}' of '{0}' cannot be used: {2}; see that its interpreter is there and has ipykernel");

    /// <summary>EAC8115: a package cannot be imported. Arguments: the environment, the interpreters, what is wrong.</summary>
    public static Rule TriedPackageFailed { get; } = new(
        "EAC8115",
        RuleSeverity.Error,
        "A package cannot be used in the application",
        "Not every package of '{0}' can be used with {1}: {2}");

    /// <summary>EAC8116: nothing to try. Arguments: the environment, the application, what it has.</summary>
    public static Rule NothingToTry { get; } = new(
        "EAC8116",
        RuleSeverity.Error,
        "Nothing to try",
        "'{0}' cannot be tried as {1}: it has {2}; name one of its applications with --app, or declare a CustomImage with Apps or a "
        + "LifecycleConfiguration");

    /// <summary>EAC8117: no such environment to try. Arguments: its name, those that there are.</summary>
    public static Rule NoSuchEnvironmentToTry { get; } = new(
        "EAC8117",
        RuleSeverity.Error,
        "No such environment to try",
        "'{0}' is none of the environments that were built ({1}); name one of them, or build the project that declares it");
}
