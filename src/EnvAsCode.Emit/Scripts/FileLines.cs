using System;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the steps of files.</summary>
internal static class FileLines
{
    // Folders that the application's user may write to; others need root.
    private static readonly string[] UserFolders = ["~/", "/home/", "/tmp/", "/var/tmp/"];

    /// <summary>Writes a step.</summary>
    public static void Write(ScriptWriter script, IScriptStep step)
    {
        script.Lines.Line();
        switch (step)
        {
            case WriteFileStep file:
                WriteFile(script, file);
                break;
            case AppendLineStep line:
                WriteLine(script, line);
                break;
            case RemoveStep remove:
                script.Lines.Append(AsRoot(script, remove.Path)).Append("rm -rf -- ").Line(script.PathWord(remove.Path));
                break;
            case MergeJsonStep json:
                script.Need(ScriptHelper.MergeJson);
                Heredoc.Write(
                    script.Lines,
                    "merge_json " + script.PathWord(json.Path) + (json.KeepExisting ? " theirs" : " ours")
                    + (" " + AsRoot(script, json.Path)).TrimEnd(),
                    json.Json);
                break;
            case DownloadStep download:
                WriteDownload(script, download);
                break;
            case SymlinkStep link:
                WriteFolder(script, HomePath.Parent(link.Path));
                script.Lines
                    .Append(AsRoot(script, link.Path))
                    .Append("ln -sfn -- ")
                    .Append(script.PathWord(link.Target))
                    .Append(" ")
                    .Line(script.PathWord(link.Path));
                break;
            case FolderStep folder:
                WriteFolder(script, folder.Path);
                WriteOwnership(script, folder.Path, folder.Mode, folder.Owner, recursive: true);
                break;
        }
    }

    /// <summary>Writes the making of a folder.</summary>
    public static void WriteFolder(ScriptWriter script, string folder)
    {
        if (folder is not ("~" or "/tmp" or "/var/tmp"))
        {
            script.Lines.Append(AsRoot(script, folder + "/")).Append("mkdir -p ").Line(script.PathWord(folder));
        }
    }

    /// <summary>Writes the unpacking of an archive into a folder.</summary>
    /// <param name="archive">How it is packed.</param>
    /// <param name="file">The archive, a word of the shell.</param>
    /// <param name="strip">How many leading folders are dropped.</param>
    public static void WriteUnpack(ScriptWriter script, Archive archive, string file, string folder, int strip = 0)
    {
        WriteFolder(script, folder);
        script.Lines.Append(AsRoot(script, folder + "/"));
        if (archive == Archive.Zip)
        {
            script.Lines.Append("unzip -qo ").Append(file).Append(" -d ").Line(script.PathWord(folder));
            return;
        }

        script.Lines.Append("tar -x").Append(archive switch { Archive.TarBz2 => "j", Archive.TarXz => "J", _ => "z" }).Append("f ").Append(
            file)
            .Append(" -C ").Append(script.PathWord(folder)).Append(" --no-same-owner");
        if (strip > 0)
        {
            script.Lines.Append(" --strip-components=").Append(strip);
        }

        script.Lines.Line();
    }

    // A file of the system is root's, as /etc/hosts.
    private static void WriteLine(ScriptWriter script, AppendLineStep line)
    {
        string path = script.PathWord(line.Path);
        string text = ShellQuote.Word(line.Line);
        string asRoot = AsRoot(script, line.Path);
        if (asRoot.Length == 0)
        {
            script.Need(ScriptHelper.AppendLine);
            script.Lines.Append("append_line ").Append(path).Append(" ").Line(text);
            return;
        }

        script.Lines.Append("if ! ").Append(asRoot).Append("grep -qsxF -e ").Append(text).Append(" ").Append(path).Line("; then");
        script.Lines.Append("  ").Append(asRoot).Append("mkdir -p ").Line(script.PathWord(HomePath.Parent(line.Path)));
        script.Lines
            .Append("  printf '%s\\n' ")
            .Append(text)
            .Append(" | ")
            .Append(asRoot)
            .Append("tee -a ")
            .Append(path)
            .Line(" > /dev/null")
            .Line("fi");
    }

    private static void WriteFile(ScriptWriter script, WriteFileStep file)
    {
        string path = script.PathWord(file.Path);
        string asRoot = AsRoot(script, file.Path);
        int slash = file.Path.LastIndexOf('/');
        if (slash > 0)
        {
            WriteFolder(script, file.Path.Substring(0, slash));
        }

        Heredoc.Write(script.Lines, asRoot.Length == 0 ? "cat > " + path : asRoot + "tee " + path + " > /dev/null", file.Content);
        WriteOwnership(script, file.Path, file.Mode, file.Owner, recursive: false);
    }

    private static void WriteOwnership(ScriptWriter script, string path, string? mode, string? owner, bool recursive)
    {
        if (mode is not null)
        {
            script.Lines
                .Append(AsRoot(script, path))
                .Append("chmod ")
                .Append(ShellQuote.Word(mode))
                .Append(" ")
                .Line(script.PathWord(path));
        }

        if (owner is not null)
        {
            script.Need(ScriptHelper.AsRoot);
            script.Lines
                .Append("as_root chown ")
                .Append(recursive ? "-R " : "")
                .Append(ShellQuote.Word(owner))
                .Append(" ")
                .Line(script.PathWord(path));
        }
    }

    /// <summary>Writes the download of a file into the script's folder of temporary files.</summary>
    /// <param name="checksum">The digest that the file must have, if known.</param>
    /// <param name="file">The file, a word of the shell.</param>
    public static void WriteFetch(ScriptWriter script, string url, string? checksum, string file)
    {
        script.Need(ScriptHelper.Download);
        script.Need(ScriptHelper.Work);
        script.Need(ScriptHelper.Prefix);
        script.Lines.Append("download ").Append(ShellQuote.Word(url)).Append(" ").Append(file);
        if (checksum is not null && ChecksumText.TryParse(checksum, out string algorithm, out string digest))
        {
            script.Lines.Append(" ").Append(algorithm).Append(" ").Append(digest);
        }

        script.Lines.Line();
    }

    private static void WriteVerification(ScriptWriter script, GpgSignature signature)
    {
        script.Need(ScriptHelper.VerifySignature);
        WriteFetch(script, signature.Url, null, "\"$work/signature\"");
        if (OpenPgp.IsArmored(signature.Key))
        {
            Heredoc.Write(script.Lines, "cat > \"$work/key\"", signature.Key);
        }
        else
        {
            WriteFetch(script, signature.Key, null, "\"$work/key\"");
        }

        script.Lines
            .Append("verify_signature \"$work/download\" \"$work/signature\" \"$work/key\" ")
            .Line(OpenPgp.Fingerprint(signature.Fingerprint));
    }

    private static void WriteDownload(ScriptWriter script, DownloadStep download)
    {
        WriteFetch(script, download.Url, download.Checksum, "\"$work/download\"");
        if (download.Signature is { } signature)
        {
            WriteVerification(script, signature);
        }

        if (download.Unpack != Archive.None)
        {
            WriteUnpack(script, download.Unpack, "\"$work/download\"", download.Destination, download.StripComponents);
            return;
        }

        int slash = download.Destination.LastIndexOf('/');
        if (slash > 0)
        {
            WriteFolder(script, download.Destination.Substring(0, slash));
        }

        script.Lines.Append(AsRoot(script, download.Destination)).Append("install -m ").Append(ShellQuote.Word(download.Mode ?? "644"))
            .Append(" \"$work/download\" ").Line(script.PathWord(download.Destination));
    }

    /// <summary>Whether the application's user may write to a path.</summary>
    public static bool IsOfUser(string path) => Array.Exists(UserFolders, folder => path.StartsWith(folder, StringComparison.Ordinal));

    private static string AsRoot(ScriptWriter script, string path)
    {
        if (IsOfUser(path))
        {
            return "";
        }

        script.Need(ScriptHelper.AsRoot);
        return "as_root ";
    }
}
