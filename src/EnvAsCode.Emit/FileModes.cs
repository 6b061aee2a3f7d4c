namespace EnvAsCode.Emit;

/// <summary>The modes that a file of a build context can have, as manifests write them. Of a mode only the owner's executable bit is the
/// author's: the rest is the umask of the machine, and would make another image on each.</summary>
public static class FileModes
{
    /// <summary>A file that is no program.</summary>
    public const string Plain = "644";

    /// <summary>A program.</summary>
    public const string Executable = "755";
}
