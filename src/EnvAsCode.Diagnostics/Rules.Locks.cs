namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC6001: a project that no index has.</summary>
    public static Rule NoSuchProject { get; } = Lock("EAC6001", RuleSeverity.Error, "No index has a package", "{0}");

    /// <summary>EAC6002: a version that no index has.</summary>
    public static Rule NoSuchVersion { get; } = Lock("EAC6002", RuleSeverity.Error, "No index has a version", "{0}");

    /// <summary>EAC6003: a release that its author withdrew.</summary>
    public static Rule YankedRelease { get; } = Lock(
        "EAC6003",
        RuleSeverity.Warning,
        "A release was yanked",
        "{0} {1} was yanked by its authors{2} and is installed only because nothing else fits; pin another version");

    /// <summary>EAC6004: a version that does not run on the target's Python.</summary>
    public static Rule WrongPython { get; } = Lock("EAC6004", RuleSeverity.Error, "A version asks for another Python", "{0}");

    /// <summary>EAC6005: a version without a file for the target.</summary>
    public static Rule NoWheel { get; } = Lock("EAC6005", RuleSeverity.Error, "A version has no wheel for the platform", "{0}");

    /// <summary>EAC6006: pins that exclude each other.</summary>
    public static Rule PinConflict { get; } = Lock("EAC6006", RuleSeverity.Error, "Pins exclude each other", "{0}");

    /// <summary>EAC6007: a lock that was made for something else.</summary>
    public static Rule StaleLock { get; } = Lock(
        "EAC6007",
        RuleSeverity.Warning,
        "The lock is not of this declaration",
        "The lock does not fit {0}: {1}; run 'dotnet build -t:Lock', until then the packages are installed as declared");

    /// <summary>EAC6008: an environment without a lock where one is asked for.</summary>
    public static Rule NotLocked { get; } = Lock(
        "EAC6008",
        RuleSeverity.Error,
        "An environment is not locked",
        "{0} is not locked, and {1} asks for it; run 'dotnet build -t:Lock' and commit the lock");

    /// <summary>EAC6009: a lock or snapshot that cannot be read.</summary>
    public static Rule BrokenLock { get; } = Lock(
        "EAC6009", RuleSeverity.Error, "A lock cannot be read", "'{0}' cannot be read: {1}");

    /// <summary>EAC6010: an index that does not answer as it should.</summary>
    public static Rule IndexNotReadable { get; } = Lock("EAC6010", RuleSeverity.Error, "An index cannot be read", "{0}");

    /// <summary>EAC6011: a lock that would change where it must not.</summary>
    public static Rule LockDoesNotFit { get; } = Lock(
        "EAC6011",
        RuleSeverity.Error,
        "The lock does not fit in locked mode",
        "'{0}' does not fit the declarations, and EnvAsCodeLockedMode lets nothing change: {1}; run 'dotnet build -t:Lock' without it and "
        + "commit the lock");

    /// <summary>EAC6012: an option of locking that makes no sense.</summary>
    public static Rule LockOptionNotUsable { get; } = Lock(
        "EAC6012", RuleSeverity.Error, "An option of locking cannot be used", "'{0}' cannot be used: {1}");

    /// <summary>EAC6013: a folder without environments.</summary>
    public static Rule NothingToLock { get; } = Lock(
        "EAC6013", RuleSeverity.Error, "There is nothing to lock", "'{0}' cannot be locked: {1}");

    /// <summary>EAC6014: a lock that cannot be written.</summary>
    public static Rule LockNotWritten { get; } = Lock(
        "EAC6014", RuleSeverity.Error, "A lock cannot be written", "'{0}' cannot be read or written: {1}; the lock is as it was before");

    /// <summary>EAC6015: a lock that was replaced since it could not be read.</summary>
    public static Rule LockMadeAnew { get; } = Lock(
        "EAC6015",
        RuleSeverity.Warning,
        "A lock was made anew",
        "The lock could not be read and was made anew, so that versions may have changed: {0}");

    /// <summary>EAC6016: packages that are not locked, with the reason.</summary>
    public static Rule PartNotLocked { get; } = Lock(
        "EAC6016",
        RuleSeverity.Warning,
        "Packages are not locked",
        "Packages of {0} are installed as declared and not locked: {1}");

    /// <summary>EAC6017: the lock of another program that has no versions.</summary>
    public static Rule LockNotImported { get; } = Lock(
        "EAC6017", RuleSeverity.Error, "A lock of another program cannot be read", "'{0}' cannot be read as a lock: {1}");

    /// <summary>EAC6018: versions of another lock that were not taken. Arguments: the part, the other lock, the packages.</summary>
    public static Rule ImportedVersionsNotTaken { get; } = Lock(
        "EAC6018",
        RuleSeverity.Warning,
        "Versions of another lock were not taken",
        "{0} has other versions than '{1}', since the declaration, the platform or the indexes do not allow those: {2}; pin them to see "
        + "why");

    /// <summary>EAC6019: a lock that cannot be written in another format.</summary>
    public static Rule LockNotExported { get; } = Lock(
        "EAC6019", RuleSeverity.Error, "A lock cannot be exported", "'{0}' cannot be exported: {1}");

    /// <summary>EAC6020: vulnerabilities that cannot be read. Arguments: the file or address, the reason.</summary>
    public static Rule AdvisoriesNotReadable { get; } = Lock(
        "EAC6020", RuleSeverity.Error, "Known vulnerabilities cannot be read", "'{0}' cannot be read as known vulnerabilities: {1}");

    /// <summary>EAC6021: what a lock installs has known vulnerabilities. Arguments: how many, the packages.</summary>
    public static Rule VulnerablePackages { get; } = Lock(
        "EAC6021",
        RuleSeverity.Error,
        "Locked packages have known vulnerabilities",
        "The lock installs packages with {0}: {1}; take a version that fixes it, or accept it for a time with a reason");

    /// <summary>
    /// EAC6022: a pin with known vulnerabilities. Arguments: the package, its version, the vulnerabilities, what to do.
    /// </summary>
    public static Rule VulnerablePin { get; } = Lock(
        "EAC6022", RuleSeverity.Warning, "A package has known vulnerabilities", "{0} {1} has known vulnerabilities: {2}; {3}");

    /// <summary>EAC6023: an acceptance of a vulnerability that holds no more. Arguments: the id, the reason.</summary>
    public static Rule AcceptanceEnded { get; } = Lock(
        "EAC6023", RuleSeverity.Warning, "A vulnerability is accepted no more", "The acceptance of '{0}' holds no more: {1}");

    /// <summary>EAC6024: a vulnerability that a policy denies. Arguments: the policy, the package, what it has, what to do.</summary>
    public static Rule VulnerabilityNotAllowed { get; } = Lock(
        "EAC6024",
        RuleSeverity.Error,
        "A policy denies a package's vulnerabilities",
        "Policy '{0}' does not allow '{1}' with {2}; {3}, or give a reason in PolicyOverrides");

    /// <summary>EAC6025: two indexes of one name. Arguments: the name, the addresses.</summary>
    public static Rule IndexNamedTwice { get; } = Lock(
        "EAC6025",
        RuleSeverity.Error,
        "Two indexes have one name",
        "Two indexes are named '{0}': {1}; give each a name of its own, since packages, credentials and claims go by it");

    /// <summary>EAC6026: no lock to look for vulnerabilities in. Arguments: the lock, the reason.</summary>
    public static Rule NothingToAudit { get; } = Lock(
        "EAC6026", RuleSeverity.Error, "There is no lock to audit", "'{0}' cannot be audited: {1}");

    /// <summary>EAC6027: where a version is written, said while a lock is made. Arguments: whose package, its name, the version.</summary>
    public static Rule PinPlace { get; } = Lock(
        "EAC6027",
        RuleSeverity.Info,
        "A version is pinned here",
        "The {0} package '{1}' is pinned to '{2}' here, where an update writes another version");

    /// <summary>EAC6028: a pin that an update leaves. Arguments: the package, the version, the file.</summary>
    public static Rule PinNotWritten { get; } = Lock(
        "EAC6028",
        RuleSeverity.Warning,
        "A pin was not updated",
        "{0} stays at {1}, since '{2}' does not write the version as a literal of its own; write it as one, or change it by hand");

    /// <summary>EAC6029: a source file that an update cannot write. Arguments: the file, the reason.</summary>
    public static Rule SourceNotUpdated { get; } = Lock(
        "EAC6029",
        RuleSeverity.Error,
        "A source file cannot be updated",
        "'{0}' cannot be updated: {1}; sources and lock are as they were before");

    // What a lock knows better than a declaration is no mistake of its text: the files can be written all the same.
    private static Rule Lock(string id, RuleSeverity severity, string title, string message) =>
        new(id, severity, title, message) { PreventsEmission = false };
}
