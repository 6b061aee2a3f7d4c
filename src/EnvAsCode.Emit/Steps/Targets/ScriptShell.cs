using System;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Targets;

/// <summary>The lines of a step in a script, run by the application's user, through sudo where only root may write.</summary>
internal sealed class ScriptShell(ScriptWriter script) : ShellTarget
{
    // Folders that the application's user may write to; others need root.
    private static readonly string[] UserFolders = ["~/", "/home/", "/tmp/", "/var/tmp/"];

    /// <inheritdoc/>
    public override bool IsImage => false;

    /// <summary>Whether the application's user may write to a path.</summary>
    public static bool IsOfUser(ScriptText path) =>
        Array.Exists(UserFolders, folder => path.ToString().StartsWith(folder, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string Path(ScriptText path) => script.PathWord(path);

    /// <inheritdoc/>
    public override string Word(ScriptText text) => script.Word(text);

    /// <inheritdoc/>
    public override void Run(string command, ScriptText? place = null) =>
        script.Lines.Append(place is null ? "" : this.AsRoot(place)).Line(command);

    /// <inheritdoc/>
    public override void Code(string code) => script.Lines.Append(Heredoc.Lines(code));

    /// <inheritdoc/>
    public override string Fetch(ScriptText url, string? checksum, string name)
    {
        string file = "\"$eac_work/" + name + "\"";
        script.Need(ScriptHelper.Download);
        script.Need(ScriptHelper.Prefix);
        script.Lines.Append("eac_download ").Append(script.Word(url)).Append(" ").Append(file);
        if (checksum is not null && ChecksumText.TryParse(checksum, out string algorithm, out string digest))
        {
            script.Lines.Append(" ").Append(algorithm).Append(" ").Append(digest);
        }

        script.Lines.Line();
        return file;
    }

    /// <inheritdoc/>
    public override void Verify(GpgSignature signature, string file)
    {
        script.Need(ScriptHelper.VerifySignature);
        string signed = this.Fetch(signature.Url, null, "signature");
        if (OpenPgp.IsArmored(signature.Key))
        {
            Heredoc.Write(script.Lines, "cat > \"$eac_work/key\"", signature.Key);
        }
        else
        {
            this.Fetch(signature.Key, null, "key");
        }

        script.Lines.Append("eac_verify_signature ").Append(file).Append(" ").Append(signed).Append(" \"$eac_work/key\" ")
            .Line(OpenPgp.Fingerprint(signature.Fingerprint));
    }

    /// <inheritdoc/>
    public override void Discard(string file)
    {
    }

    /// <inheritdoc/>
    public override void MakeFolder(ScriptText folder)
    {
        if (folder.ToString() is not ("~" or "/" or "/tmp" or "/var/tmp"))
        {
            this.Run("mkdir -p " + this.Path(folder), EnvAsCode.Steps.Text(folder, "/"));
        }
    }

    /// <inheritdoc/>
    public override void MakeFolderOf(ScriptText path)
    {
        if (ScriptTexts.IsKnown(path))
        {
            base.MakeFolderOf(path);
        }
        else
        {
            this.MakeParent(path);
        }
    }

    // What is known only when the script runs may hold a slash.
    private void MakeParent(ScriptText path)
    {
        if (ScriptTexts.IsKnown(path))
        {
            this.MakeFolder(HomePath.Parent(path.ToString()));
        }
        else
        {
            this.Run("mkdir -p \"$(dirname " + this.Path(path) + ")\"", path);
        }
    }

    /// <inheritdoc/>
    public override void Place(string file, ScriptText destination, string mode)
    {
        this.MakeParent(destination);
        this.Run("install -m " + ShellQuote.Word(mode) + " " + file + " " + this.Path(destination), destination);
    }

    /// <inheritdoc/>
    public override void WriteText(ScriptText path, ScriptText text)
    {
        string asRoot = this.AsRoot(path);
        if (asRoot.Length == 0)
        {
            script.Need(ScriptHelper.Edit);
            script.WriteHeredoc("eac_edit " + this.Path(path) + " cp /dev/stdin", text);
            return;
        }

        this.MakeParent(path);
        script.WriteHeredoc(asRoot + "tee " + this.Path(path) + " > /dev/null", text);
    }

    // What is the user's own in that place, a folder or a file, stays; only a link gives way.
    /// <inheritdoc/>
    public override void Link(ScriptText target, ScriptText path)
    {
        string link = this.Path(path);
        script.Lines.Append("if [[ -e ").Append(link).Append(" && ! -L ").Append(link).Line(" ]]; then");
        script.Lines.Append("  echo ").Append(link).Line("' stays as it is: it is no link.' >&2");
        script.Lines.Line("else").Append("  ");
        this.Run("ln -sfnT -- " + this.Path(target) + " " + link, path);
        script.Lines.Line("fi");
    }

    /// <inheritdoc/>
    public override void Clone(GitCloneStep clone)
    {
        script.Need(ScriptHelper.GitClone);
        this.Run(
            "eac_git_clone " + script.Word(clone.Url) + " " + script.Word(clone.Reference ?? "") + " " + this.Path(clone.Folder)
            + (clone.Submodules ? " --recurse-submodules" : ""));
    }

    /// <inheritdoc/>
    public override void InstallDebianPackage(string file) => PackageLines.WriteAptInstall(script, [file]);

    /// <inheritdoc/>
    public override void Own(ScriptText path, string? owner, string? mode, bool recursive)
    {
        // chown takes the set-user-id bit away, and what belongs to somebody else only root can change.
        if (owner is not null)
        {
            script.Need(ScriptHelper.AsRoot);
            this.Run("eac_root chown " + (recursive ? "-R " : "") + ShellQuote.Word(owner) + " " + this.Path(path));
        }

        if (mode is not null)
        {
            this.Run((owner is null ? this.AsRoot(path) : "eac_root ") + "chmod " + ShellQuote.Word(mode) + " " + this.Path(path));
        }
    }

    /// <summary>The prefix with which a command may write to a path.</summary>
    public string AsRoot(ScriptText path)
    {
        if (IsOfUser(path))
        {
            return "";
        }

        script.Need(ScriptHelper.AsRoot);
        return "eac_root ";
    }
}
