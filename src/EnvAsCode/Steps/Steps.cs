namespace EnvAsCode;

/// <summary>
/// The words for steps. With <c>using static EnvAsCode.Steps;</c> a list reads <c>[Install(Apt("git")), GitClone("https://…", "v1.2",
/// "/opt/x"), Run("make -C /opt/x")]</c>. This part holds the words that an image and a script share.
/// </summary>
public static partial class Steps
{
    /// <summary>Shell code, as it is: for what no other step says.</summary>
    /// <param name="command">The code, of one line or several.</param>
    public static RunStep Run(string command) => new(command);

    /// <summary>A program and its arguments, each of which arrives as it is written.</summary>
    /// <param name="arguments">The program, then its arguments.</param>
    public static ExecStep Exec(params EquatableArray<ScriptText> arguments) => new(arguments);

    /// <summary>A git repository at a ref, in a folder.</summary>
    /// <param name="url">The repository's URL, without credentials in it.</param>
    /// <param name="reference">The tag, branch or commit; the default branch, whatever it is that day, if <see langword="null"/>.</param>
    /// <param name="folder">The folder that the repository becomes.</param>
    /// <param name="owner">The owner of the folder and of all that is in it, as <c>"1000:100"</c>.</param>
    public static GitCloneStep GitClone(ScriptText url, ScriptText? reference, ScriptText folder, string? owner = null) =>
        new(url, reference, folder) { Owner = owner };

    /// <summary>A file with a content that is part of the declaration.</summary>
    /// <param name="path">Where the file goes.</param>
    /// <param name="content">The file's text.</param>
    /// <param name="mode">The file's mode in octal digits, as <c>"755"</c>.</param>
    /// <param name="owner">The file's owner, as <c>"1000:100"</c>.</param>
    public static WriteFileStep WriteFile(ScriptText path, ScriptText content, string? mode = null, string? owner = null) =>
        new(path, content) { Mode = mode, Owner = owner };

    /// <summary>A file from a URL.</summary>
    /// <param name="url">Where it comes from.</param>
    /// <param name="destination">
    /// The file that it becomes or, with <paramref name="unpack"/>, the folder that its content goes into.
    /// </param>
    /// <param name="checksum">The digest that it must have, as <c>"sha256:…"</c>.</param>
    /// <param name="unpack">How it is unpacked; not at all if not given.</param>
    /// <param name="stripComponents">How many leading folders of the archive's paths are dropped.</param>
    /// <param name="mode">The file's mode in octal digits, as <c>"755"</c>.</param>
    /// <param name="signature">The signature that it must have.</param>
    public static DownloadStep Download(
        ScriptText url,
        ScriptText destination,
        string? checksum = null,
        Archive unpack = Archive.None,
        int stripComponents = 0,
        string? mode = null,
        GpgSignature? signature = null) =>
        new(url, destination, checksum) { Unpack = unpack, StripComponents = stripComponents, Mode = mode, Signature = signature };

    /// <summary>A comment in what is generated, above the step that follows it.</summary>
    /// <param name="text">The comment, of one line or several.</param>
    public static CommentStep Comment(string text) => new(text);

    /// <summary>Packages that are installed at this place, beside the declared ones.</summary>
    /// <param name="packages">The packages, as <c>Apt("curl")</c>.</param>
    public static InstallStep Install(params EquatableArray<Package> packages) => new(packages);

    /// <summary>The place at which the packages of the declaration are installed.</summary>
    /// <param name="managers">The managers whose packages are installed here; all that have no place of their own if none is given.</param>
    public static DeclaredPackagesStep DeclaredPackages(params EquatableArray<PackageManager> managers) => new(managers);
}
