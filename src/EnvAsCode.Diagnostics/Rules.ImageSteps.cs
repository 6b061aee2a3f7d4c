namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC3005: a string of a step, a build argument or an option that could not be written as that text.</summary>
    public static Rule StepPart { get; } = new(
        "EAC3005",
        RuleSeverity.Error,
        "A part of a step or option is not valid",
        "'{0}' cannot be {1}: {2}");

    /// <summary>EAC3006: a download that nothing verifies.</summary>
    public static Rule DownloadWithoutChecksum { get; } = new(
        "EAC3006",
        RuleSeverity.Warning,
        "A download has no checksum",
        "Nothing verifies what '{0}' serves when an image is built or an application starts, so whoever controls it controls the image or "
        + "the application's role; give the checksum, as \"sha256:…\"");

    /// <summary>EAC3007: a base image that refers to what is no build argument.</summary>
    public static Rule UndeclaredBuildArgument { get; } = new(
        "EAC3007",
        RuleSeverity.Error,
        "A base image refers to a build argument that is not declared",
        "FROM would see no build argument '{0}'; declare it in CustomImage.BuildArguments");

    /// <summary>EAC3009: credentials in a URL.</summary>
    public static Rule SecretInUrl { get; } = new(
        "EAC3009",
        RuleSeverity.Error,
        "A URL holds a user or a password",
        "The URL's user or password would stay readable in the files, in an image's history and in a lifecycle configuration; leave it "
        + "out, and give credentials by GitCredentials, PipOptions.ConfigSecret or a credential helper");

    /// <summary>EAC3010: a shell that would not understand the steps after it.</summary>
    public static Rule NotAShell { get; } = new(
        "EAC3010",
        RuleSeverity.Error,
        "SHELL is not a POSIX shell",
        "'{0}' does not make a POSIX shell read code, and the steps after it are written for one; write \"/bin/bash\", \"-o\", "
        + "\"pipefail\", \"-c\"");

    /// <summary>EAC3011: a build secret without BuildKit.</summary>
    public static Rule SecretNeedsBuildKit { get; } = new(
        "EAC3011",
        RuleSeverity.Error,
        "A build secret needs BuildKit",
        "Only BuildKit can mount a secret, and the image is declared for any builder; set CustomImage.BuildKit to new BuildKit()");

    /// <summary>EAC3012: a base environment that may not be pruned.</summary>
    public static Rule PruneOfBase { get; } = new(
        "EAC3012",
        RuleSeverity.Error,
        "A base environment cannot be pruned",
        "Pruning the base environment of '{0}' would remove what the image itself runs on, or is something that micromamba does not do; "
        + "leave out Prune, or build from Miniconda or Miniforge");

    /// <summary>EAC3013: a step in a condition that no shell carries out.</summary>
    public static Rule StepNotForShell { get; } = new(
        "EAC3013",
        RuleSeverity.Error,
        "A step cannot depend on the architecture",
        "A {0} is no shell code, so it cannot stand in OnArchitecture; write Run, Exec, Download, GitClone, WriteFile, Symlink, Folder or "
        + "an Install of apt or yum packages there");

    /// <summary>EAC3014: a platform that Studio does not run.</summary>
    public static Rule PlatformNotOfStudio { get; } = new(
        "EAC3014",
        RuleSeverity.Error,
        "Studio does not run the platform",
        "Studio runs linux/amd64 alone, and an image for {0} fails there without a log; leave out Platform, or the Apps");

    /// <summary>EAC3015: settings that are not a JSON object.</summary>
    public static Rule NotJson { get; } = new(
        "EAC3015",
        RuleSeverity.Error,
        "Settings are not a JSON object",
        "Jupyter would ignore settings that are not a JSON object, or not start; correct them here");

    /// <summary>EAC3016: a clone of whatever the default branch is.</summary>
    public static Rule MovingReference { get; } = new(
        "EAC3016",
        RuleSeverity.Warning,
        "A git repository is cloned without a reference",
        "'{0}' is cloned at whatever its default branch is when the image is built, which is another one tomorrow; name a tag or a commit");

    /// <summary>EAC3017: a kernel without its connection file.</summary>
    public static Rule KernelWithoutConnectionFile { get; } = new(
        "EAC3017",
        RuleSeverity.Error,
        "A kernel does not read its connection file",
        "The command of the kernel '{0}' has no \"{{connection_file}}\", so no server could talk to it; add \"-f\", "
        + "\"{{connection_file}}\" or what the kernel has for it");

    /// <summary>EAC3018: Poetry without a lock file.</summary>
    public static Rule PoetryWithoutLock { get; } = new(
        "EAC3018",
        RuleSeverity.Warning,
        "Poetry installs without a lock file",
        "Without a lock file Poetry chooses versions anew at each build; add poetry.lock to the project and leave out 'Lock = null'");

    /// <summary>EAC3008: a file that is not one of the project's.</summary>
    public static Rule FileNotInProject { get; } = new(
        "EAC3008",
        RuleSeverity.Error,
        "A file is not one of the project's",
        "'{0}' is no file or folder of the project's environments, so the image could not be built; {1}");

    /// <summary>EAC3019: an imported file that cannot be taken into a declaration.</summary>
    public static Rule ImportedFile { get; } = new(
        "EAC3019",
        RuleSeverity.Error,
        "An imported file cannot be taken into the declaration",
        "'{0}' in {1} cannot be taken into the declaration: {2}");

    /// <summary>EAC2060: a part of an imported file that is left out. Arguments: the part, the file, why.</summary>
    public static Rule ImportedPartIgnored { get; } = new(
        "EAC2060",
        RuleSeverity.Warning,
        "A part of an imported file is not used",
        "'{0}' in {1} is not used: {2}");
}
