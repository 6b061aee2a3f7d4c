namespace EnvAsCode.Diagnostics;

/// <content>What an image is after each step: EAC3050 to EAC3079.</content>
public static partial class Rules
{
    /// <summary>EAC3050: a program that is surely not in the image. Arguments: the base, the program, what to do.</summary>
    public static Rule ProgramNotInImage { get; } = new(
        "EAC3050",
        RuleSeverity.Error,
        "An image lacks a program that a step or package needs",
        "'{0}' has no {1} at this place, so that the build would fail; {2}") { PreventsEmission = false };

    /// <summary>EAC3051: pip packages or a kernel, and no Python. Argument: the base.</summary>
    public static Rule NoPythonInImage { get; } = new(
        "EAC3051",
        RuleSeverity.Error,
        "An image has no Python for its packages and its kernel",
        "'{0}' has no Python at this place, and packages of pip and a kernel need one; add the step Venv(\"/opt/venv\"), install a conda "
        + "with InstallMiniforge(…), or build from PythonImage") { PreventsEmission = false };

    /// <summary>EAC3052: pip packages, and a Python without pip. Arguments: the interpreter, the base.</summary>
    public static Rule NoPipInImage { get; } = new(
        "EAC3052",
        RuleSeverity.Error,
        "The Python of an image has no pip",
        "'{0}' of '{1}' has no pip; add the step Venv(\"/opt/venv\"), whose Python has one, or the package python3-pip")
        { PreventsEmission = false };

    /// <summary>EAC3053: pip packages for a Python into which pip refuses to install. Arguments: the interpreter, the base.</summary>
    public static Rule ExternallyManagedPython { get; } = new(
        "EAC3053",
        RuleSeverity.Error,
        "The Python of an image belongs to its distribution",
        "'{0}' of '{1}' is managed by its distribution (PEP 668), and pip ends with \"externally-managed-environment\"; add the step "
        + "Venv(\"/opt/venv\"), whose Python gets the packages and the kernel") { PreventsEmission = false };

    /// <summary>EAC3054: an application that would run as root. Arguments: the user, the application, what to write.</summary>
    public static Rule ApplicationAsRoot { get; } = new(
        "EAC3054",
        RuleSeverity.Error,
        "An image for JupyterLab or Code Editor ends as root",
        "The image ends as '{0}', and {1} does not run as root: Jupyter's server refuses it, and Studio's volume belongs to 1000:100; end "
        + "with {2}, or let ContainerArguments say --allow-root") { PreventsEmission = false };

    /// <summary>EAC3055: a RUN that sets what ends with it. Arguments: the command, what to write.</summary>
    public static Rule StateEndsWithRun { get; } = new(
        "EAC3055",
        RuleSeverity.Error,
        "What a RUN sets ends with it",
        "'{0}' changes the shell of this RUN, which ends with it, so that no later step sees it; {1}") { PreventsEmission = false };
}
