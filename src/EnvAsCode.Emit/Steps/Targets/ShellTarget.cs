using System;
using System.Linq;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Targets;

/// <summary>
/// Shell code under way, in an image's build or in a script. Each command must succeed before the next one runs. A script has its helper
/// functions, may run as any user and runs again at each start; a build has none of them and runs once.
/// </summary>
internal abstract class ShellTarget
{
    // Filesystem Hierarchy Standard 3.0, and a user's home.
    private static readonly string[] FoldersOfSystems =
    [
        "/", "~", "/etc", "/home", "/opt", "/root", "/srv", "/tmp", "/usr", "/usr/bin", "/usr/lib", "/usr/local", "/usr/local/bin",
        "/usr/local/lib", "/usr/local/share", "/usr/share", "/var", "/var/lib", "/var/tmp",
    ];

    /// <summary>Whether an image is built.</summary>
    public abstract bool IsImage { get; }

    /// <summary>A path as a word; <c>~/</c> at its beginning is the home folder.</summary>
    public abstract string Path(ScriptText path);

    /// <summary>A text as a word.</summary>
    public abstract string Word(ScriptText text);

    /// <summary>Runs a command.</summary>
    /// <param name="place">The path that it writes to, as root where the user may not; <see langword="null"/> for none.</param>
    public abstract void Run(string command, ScriptText? place = null);

    /// <summary>Runs code of the user, of any form.</summary>
    public abstract void Code(string code);

    /// <summary>Fetches a file and verifies it.</summary>
    /// <param name="checksum">The digest that it must have; none if not known.</param>
    /// <param name="name">What it is called among temporary files, with its extension if one is needed.</param>
    /// <returns>The file, a word of the shell.</returns>
    public abstract string Fetch(ScriptText url, string? checksum, string name);

    /// <summary>Verifies the signature of a file.</summary>
    public abstract void Verify(GpgSignature signature, string file);

    /// <summary>Takes a fetched file away, where nothing else does.</summary>
    public abstract void Discard(string file);

    /// <summary>Makes a folder, and those above it.</summary>
    public abstract void MakeFolder(ScriptText folder);

    /// <summary>Whether a folder is one that every system has.</summary>
    public static bool IsFolderOfSystems(string folder) => Array.IndexOf(FoldersOfSystems, folder) >= 0;

    /// <summary>Makes the folder that a path is in, unless every system has it.</summary>
    public virtual void MakeFolderOf(ScriptText path)
    {
        string folder = HomePath.Parent(path.ToString());
        if (!IsFolderOfSystems(folder))
        {
            this.MakeFolder(folder);
        }
    }

    /// <summary>Puts a fetched file at its place.</summary>
    public abstract void Place(string file, ScriptText destination, string mode);

    /// <summary>Writes a text into a file.</summary>
    public abstract void WriteText(ScriptText path, ScriptText text);

    /// <summary>Makes a symbolic link, or makes it lead elsewhere; never one inside of a folder that is there.</summary>
    public abstract void Link(ScriptText target, ScriptText path);

    /// <summary>Clones a repository.</summary>
    public abstract void Clone(GitCloneStep clone);

    /// <summary>Installs a fetched Debian package, with what it depends on.</summary>
    public abstract void InstallDebianPackage(string file);

    /// <summary>Gives a file its owner and its mode.</summary>
    public abstract void Own(ScriptText path, string? owner, string? mode, bool recursive);

    /// <summary>Unpacks an archive into a folder.</summary>
    /// <param name="strip">How many leading folders are dropped.</param>
    public void Unpack(Archive archive, string file, ScriptText folder, int strip = 0)
    {
        this.MakeFolder(folder);
        string target = this.Path(folder);
        this.Run(
            archive == Archive.Zip
                ? "unzip -qo " + file + " -d " + target
                : "tar -x" + TarOption(archive) + "f " + file + " -C " + target + " --no-same-owner"
                    + (strip > 0 ? " --strip-components=" + new LineWriter().Append(strip) : ""),
            EnvAsCode.Steps.Text(folder, "/"));
    }

    /// <summary>Runs a program with its arguments.</summary>
    public void Run(EquatableArray<ScriptText> arguments) => this.Run(string.Join(" ", arguments.Select(this.Word)));

    private static string TarOption(Archive archive) => archive switch
    {
        Archive.TarBz2 => "j",
        Archive.TarXz => "J",
        _ => "z",
    };

    /// <summary>The extension of a file's name, with its dot.</summary>
    protected static string ExtensionOf(string name)
    {
        int dot = name.IndexOf('.');
        return dot < 0 ? "" : name.Substring(dot);
    }
}
