namespace EnvAsCode.Diagnostics;

/// <content>EAC8xxx: building and publishing. MSBuild reports them, so none can be suppressed in source.</content>
public static partial class Rules
{
    /// <summary>EAC8001: the assembly lacks the generator's mark. Arguments: the assembly.</summary>
    public static Rule GeneratorDidNotRun { get; } = new(
        "EAC8001",
        RuleSeverity.Error,
        "The generator did not run",
        "'{0}' does not say which environments it carries, so the generator of EnvAsCode did not run and no environment was written; look "
        + "for CS8032, CS8784, CS8785 or CS9057 among the compiler's messages, and keep the Analyzer items of EnvAsCode.Sdk");

    /// <summary>EAC8002: declarations failed, and their errors were suppressed. Arguments: the members.</summary>
    public static Rule SuppressedDeclarationError { get; } = new(
        "EAC8002",
        RuleSeverity.Error,
        "A declaration with a suppressed error",
        "No environment was generated from {0}, and the error that says why is suppressed; remove the '#pragma warning disable', NoWarn or "
        + ".editorconfig entry, and mend what the error says");

    /// <summary>
    /// EAC8003: the assembly was compiled with another version of the generator. Arguments: the assembly, its layout, ours.
    /// </summary>
    public static Rule UnknownCarrierFormat { get; } = new(
        "EAC8003",
        RuleSeverity.Error,
        "Environments in an unknown layout",
        "'{0}' carries its environments in layout {1}, and this build reads layout {2}; build with one version of EnvAsCode.Sdk, without "
        + "overriding the paths of its analyzers or tasks");

    /// <summary>
    /// EAC8004: a file's path leaves its folder, or some file system refuses it. Arguments: the path, the environment, the reason.
    /// </summary>
    public static Rule PathLeavesRoot { get; } = new(
        "EAC8004",
        RuleSeverity.Error,
        "A file outside its environment's folder",
        "The file '{0}' of the environment '{1}' cannot be written: {2}");

    /// <summary>EAC8005: a file cannot be read or written. Arguments: the output folder, the reason.</summary>
    public static Rule CannotWriteEnvironments { get; } = new(
        "EAC8005",
        RuleSeverity.Error,
        "The environments cannot be written",
        "The environments cannot be written to '{0}': {1}");

    /// <summary>EAC8006: the project has several target frameworks. Arguments: the frameworks.</summary>
    public static Rule SeveralTargetFrameworks { get; } = new(
        "EAC8006",
        RuleSeverity.Error,
        "Several target frameworks",
        "An environment project builds for one target framework, because its builds would write the same files, and TargetFrameworks is "
        + "'{0}'; set TargetFramework to net10.0 instead");

    /// <summary>
    /// EAC8007: the assembly holds something that the generator does not write. Arguments: the assembly or environment, what is wrong.
    /// </summary>
    public static Rule InvalidCarrier { get; } = new(
        "EAC8007",
        RuleSeverity.Error,
        "Environments that the generator did not write so",
        "'{0}' does not carry environments as the generator writes them: {1}; rebuild the project, and leave the namespace "
        + "EnvAsCode.Generated to the generator");

    /// <summary>EAC8008: the target framework is too old. Arguments: the framework.</summary>
    public static Rule TargetFrameworkTooOld { get; } = new(
        "EAC8008",
        RuleSeverity.Error,
        "The target framework is too old",
        "EnvAsCode is for net10.0 and later, and TargetFramework is '{0}'; set it to net10.0, or leave it out");

    /// <summary>EAC8009: the project is not a C# project. Arguments: the project's file.</summary>
    public static Rule NotCSharp { get; } = new(
        "EAC8009",
        RuleSeverity.Error,
        "Not a C# project",
        "Environments are declared in C#, whose compiler evaluates them, and '{0}' is a project of another language; put the declarations "
        + "into a "
        + "C# project (.csproj), and reference that one from here");

    /// <summary>EAC8010: the SDK is referenced as if it were a library. Arguments: the SDK with its version.</summary>
    public static Rule SdkAsPackage { get; } = new(
        "EAC8010",
        RuleSeverity.Error,
        "The SDK is referenced as a package",
        "EnvAsCode.Sdk is an MSBuild SDK, of which a PackageReference does nothing; remove it, and begin the project with "
        + "<Project Sdk=\"{0}\">");
}
