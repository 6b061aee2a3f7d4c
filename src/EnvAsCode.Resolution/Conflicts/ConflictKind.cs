namespace EnvAsCode.Resolution.Conflicts;

/// <summary>What kind of fact leaves no solution: that of the requirements' own facts that decides it.</summary>
public enum ConflictKind
{
    /// <summary>Requirements exclude each other, directly or by what packages ask for.</summary>
    Requirements,

    /// <summary>There is no package of this name.</summary>
    NoSuchPackage,

    /// <summary>There is no such version.</summary>
    NoSuchVersion,

    /// <summary>What would fit was yanked.</summary>
    Yanked,

    /// <summary>What would fit asks for another version of Python.</summary>
    RequiresPython,

    /// <summary>What would fit has no file for the platform, or only a source distribution where none may be built.</summary>
    NoFile,

    /// <summary>What would fit asks for something that the platform does not offer (a virtual package).</summary>
    Platform,

    /// <summary>
    /// What would fit cannot be used for another reason: unreadable metadata, excluded by its date, a pre-release that is not allowed.
    /// </summary>
    Unavailable,

    /// <summary>A package that is there already, and may not be replaced, does not fit.</summary>
    Installed,
}
