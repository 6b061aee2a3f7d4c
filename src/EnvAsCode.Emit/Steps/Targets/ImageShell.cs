using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Targets;

/// <summary>The commands of a step in an image's build, all run by one user.</summary>
/// <param name="home">The home folder that <c>~/</c> stands for.</param>
/// <param name="state">What the image is; <see langword="null"/> if nothing is known.</param>
internal sealed class ImageShell(string home, ImageState? state) : ShellTarget
{
    /// <summary>The commands so far.</summary>
    public List<string> Commands { get; } = [];

    /// <inheritdoc/>
    public override bool IsImage => true;

    /// <inheritdoc/>
    public override string Path(ScriptText path) => ShellQuote.Word(HomePath.Of(path.ToString(), home));

    /// <inheritdoc/>
    public override string Word(ScriptText text) => ShellQuote.Word(text.ToString().Replace("\r\n", "\n"));

    /// <inheritdoc/>
    public override void Run(string command, ScriptText? place = null) => this.Commands.Add(command);

    /// <inheritdoc/>
    public override void Code(string code) => this.Commands.Add(code);

    /// <inheritdoc/>
    public override string Fetch(ScriptText url, string? checksum, string name)
    {
        const string File = "\"$file\"";
        this.Commands.AddRange(Downloads.Commands(url.ToString(), checksum, state?.Programs));
        string extension = ExtensionOf(name);
        if (extension.Length == 0)
        {
            return File;
        }

        string named = "\"$file" + extension + "\"";
        this.Commands.Add("mv " + File + " " + named);
        return named;
    }

    /// <inheritdoc/>
    public override void Verify(GpgSignature signature, string file) =>
        this.Commands.AddRange(SignatureCommands.Of(signature, file, state?.Programs));

    /// <inheritdoc/>
    public override void Discard(string file) => this.Commands.Add("rm -f " + file);

    /// <inheritdoc/>
    public override void MakeFolder(ScriptText folder) => this.Commands.Add("mkdir -p " + this.Path(folder));

    /// <inheritdoc/>
    public override void Place(string file, ScriptText destination, string mode)
    {
        this.MakeFolder(HomePath.Parent(HomePath.Of(destination.ToString(), home)));
        this.Commands.Add("mv " + file + " " + this.Path(destination));
        this.Commands.Add("chmod " + mode + " " + this.Path(destination));
    }

    /// <inheritdoc/>
    public override void WriteText(ScriptText path, ScriptText text)
    {
        this.MakeFolder(HomePath.Parent(HomePath.Of(path.ToString(), home)));
        this.Commands.Add(PrintCommand.Of(text.ToString()) + " > " + this.Path(path));
    }

    // "-T" keeps ln from making the link inside of a folder that the image has there: the build ends instead.
    /// <inheritdoc/>
    public override void Link(ScriptText target, ScriptText path) =>
        this.Commands.Add("ln -sfnT -- " + this.Path(target) + " " + this.Path(path));

    /// <inheritdoc/>
    public override void Clone(GitCloneStep clone)
    {
        string folder = this.Path(clone.Folder);
        string url = ShellQuote.Quoted(clone.Url.ToString());
        if (IsCommit(clone.Reference?.ToString()))
        {
            this.Commands.Add("git init -q " + folder);
            this.Commands.Add("git -C " + folder + " remote add origin " + url);
            this.Commands.Add("git -C " + folder + " fetch -q --depth 1 origin " + clone.Reference);
            this.Commands.Add("git -C " + folder + " checkout -q FETCH_HEAD");
        }
        else
        {
            string branch = clone.Reference is null ? "" : "--branch " + this.Word(clone.Reference) + " ";
            this.Commands.Add("git clone -q --depth 1 " + branch + url + " " + folder);
        }

        if (clone.Submodules)
        {
            this.Commands.Add("git -C " + folder + " submodule update -q --init --recursive --depth 1");
        }
    }

    /// <inheritdoc/>
    public override void InstallDebianPackage(string file)
    {
        this.Commands.Add("chmod 644 " + file);
        this.Commands.Add("apt-get update");
        this.Commands.Add("DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends " + file);
        this.Commands.Add("rm -rf " + file + " /var/lib/apt/lists/*");
    }

    /// <inheritdoc/>
    public override void Own(ScriptText path, string? owner, string? mode, bool recursive)
    {
        if (owner is not null)
        {
            this.Commands.Add("chown " + (recursive ? "-R " : "") + owner + " " + this.Path(path));
        }

        if (mode is not null)
        {
            this.Commands.Add("chmod " + mode + " " + this.Path(path));
        }
    }

    private static bool IsCommit(string? reference) =>
        reference is { Length: 40 } && NameSyntax.FirstRefused(reference, "", allowsUpperCase: false) < 0 && !HasOther(reference);

    private static bool HasOther(string text)
    {
        foreach (char c in text)
        {
            if (c is > 'f' and <= 'z')
            {
                return true;
            }
        }

        return false;
    }
}
