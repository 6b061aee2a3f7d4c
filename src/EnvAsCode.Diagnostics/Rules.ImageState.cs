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

    /// <summary>EAC3056: what notebook instances have and Studio does not. Arguments: the text, what there is in Studio.</summary>
    public static Rule NotebookInstanceLeftover { get; } = new(
        "EAC3056",
        RuleSeverity.Error,
        "A user or folder of notebook instances",
        "'{0}' is of SageMaker's notebook instances, and Studio's images have no such thing, so that the command fails; {1}")
        { PreventsEmission = false };

    /// <summary>EAC3057: an assignment that is a command. Arguments: what the shell takes for a command, the assignment.</summary>
    public static Rule BlanksAroundAssignment { get; } = new(
        "EAC3057",
        RuleSeverity.Error,
        "A shell takes an assignment for a command",
        "The shell runs '{0}' as a program, which is not found: an assignment has no blanks around '=', and no '$' in front; write {1}")
        { PreventsEmission = false };

    /// <summary>EAC3058: a start-up file that ends at once. Arguments: the file, what to write.</summary>
    public static Rule StartupFileNotRead { get; } = new(
        "EAC3058",
        RuleSeverity.Warning,
        "A start-up file does nothing here",
        "'{0}' returns at its first lines in a shell that is not interactive, so that nothing it sets is set; {1}");

    /// <summary>EAC3059: a server in the foreground. Arguments: the program, what waits for it, what to write.</summary>
    public static Rule ServerInForeground { get; } = new(
        "EAC3059",
        RuleSeverity.Error,
        "A server runs in the foreground",
        "'{0}' serves until it is stopped, so that {1} never ends; {2}") { PreventsEmission = false };

    /// <summary>EAC3060: CodeArtifact without a sign-in. Arguments: the URL's host, what to write.</summary>
    public static Rule CodeArtifactWithoutSignIn { get; } = new(
        "EAC3060",
        RuleSeverity.Error,
        "Nothing signs in to CodeArtifact",
        "'{0}' answers 401 to who brings no token, and nothing here brings one; {1}") { PreventsEmission = false };

    /// <summary>EAC3061: a certificate that is not taken. Arguments: the path, what is wrong and what to write.</summary>
    public static Rule CertificateIgnored { get; } = new(
        "EAC3061",
        RuleSeverity.Error,
        "A certificate is not trusted where it lies",
        "'{0}' is not added to the certificates that the system trusts: {1}") { PreventsEmission = false };

    /// <summary>EAC3062: a kernel whose program is not there. Arguments: the program, the base.</summary>
    public static Rule KernelProgramNotInImage { get; } = new(
        "EAC3062",
        RuleSeverity.Warning,
        "The program of a kernel is not in the image",
        "Nothing puts '{0}' into the image, and '{1}' does not have it, so that the kernel does not start; install it with a step, or "
        + "write the "
        + "path of an interpreter that is there");

    /// <summary>EAC3063: a command of the classic notebook server. Arguments: the command, what to write.</summary>
    public static Rule JupyterCommandGone { get; } = new(
        "EAC3063",
        RuleSeverity.Error,
        "A command of the classic notebook server",
        "JupyterLab 4 and Notebook 7 have no '{0}', so that the command fails; {1}") { PreventsEmission = false };

    /// <summary>EAC3064: JupyterLab's home in a script of Classic's kernels. Argument: the folder.</summary>
    public static Rule HomeOfOtherApp { get; } = new(
        "EAC3064",
        RuleSeverity.Warning,
        "The home folder of another application",
        "Studio Classic's kernels have the home folder of their image, mostly /root, and no '{0}', so that the script fails; write $HOME");

    /// <summary>EAC3065: a table for cron where no cron runs.</summary>
    public static Rule CronDoesNotRun { get; } = new(
        "EAC3065",
        RuleSeverity.Warning,
        "No cron runs what a table says",
        "'crontab' writes a table that nothing reads: Studio's containers start no cron; write the step CronJob, which "
        + "starts it");

    /// <summary>EAC3066: certificates that an image's build cannot take. Argument: why, and what to write.</summary>
    public static Rule CertificatesOfImage { get; } = new(
        "EAC3066",
        RuleSeverity.Error,
        "Certificates cannot be trusted in an image",
        "The certificates do not get into the image: {0}");
}
