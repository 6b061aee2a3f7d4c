using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Writes steps as shell code: the commands of a step, each of which must succeed before the next one runs.</summary>
internal static class ShellSteps
{
    /// <summary>The commands of a step.</summary>
    /// <param name="step">A step that a shell can carry out.</param>
    /// <param name="home">The home folder that <c>~/</c> stands for.</param>
    /// <returns>The commands; none for a step that no shell carries out.</returns>
    public static List<string> Commands(IStep step, string home) => step switch
    {
        RunStep run => [run.Command],
        ExecStep exec => [Words(exec.Arguments)],
        DownloadStep download => Download(download, home),
        GitCloneStep clone => GitClone(clone, home),
        WriteFileStep file => WriteFile(file, home),
        SymlinkStep link => ["ln -sfn -- " + ShellQuote.Word(link.Target) + " " + ShellQuote.Word(HomePath.Of(link.Path, home))],
        FolderStep folder => Folder(folder, home),
        DebInstallStep deb => DebInstall(deb),
        _ => [],
    };

    /// <summary>The commands that fetch a file and verify it: <c>$file</c> is then its path.</summary>
    /// <param name="checksum">The digest that it must have.</param>
    /// <param name="signature">The signature that it must have.</param>
    public static List<string> Fetch(string url, string? checksum, GpgSignature? signature = null)
    {
        List<string> commands = ["file=\"$(mktemp)\"", FetchTo("\"$file\"", url)];
        if (checksum is not null && ChecksumText.TryParse(checksum, out string algorithm, out string digest))
        {
            commands.Add("echo \"" + digest + "  $file\" | " + algorithm + "sum -c -");
        }

        if (signature is not null)
        {
            commands.AddRange(SignatureCommands.Of(signature, "\"$file\""));
        }

        return commands;
    }

    /// <summary>The command that fetches a file to a place.</summary>
    /// <param name="place">The place, a word of the shell.</param>
    public static string FetchTo(string place, string url)
    {
        string address = ShellQuote.Quoted(url);
        return "if command -v curl > /dev/null; then curl -fsSL --retry 3 -o " + place + " " + address + "; else wget -q -O " + place + " "
            + address + "; fi";
    }

    /// <summary>The command that prints a text of several lines.</summary>
    /// <param name="text">The text; its last line is ended if it is not.</param>
    public static string Print(string text)
    {
        string[] ended = Heredoc.Lines(text).Split('\n');
        List<string> lines = [];
        for (int i = 0; i < ended.Length - 1; i++)
        {
            lines.Add(ShellQuote.Quoted(ended[i]));
        }

        return "printf '%s\\n' " + string.Join(" ", lines);
    }

    /// <summary>Commands for one architecture alone.</summary>
    public static string OnArchitecture(Architecture architecture, List<string> commands)
    {
        LineWriter code = new();
        code.Append("if [ \"$(uname -m)\" = ").Append(architecture == Architecture.Arm64 ? "aarch64" : "x86_64").Line(" ]; then");
        foreach (string command in commands)
        {
            code.Line(command);
        }

        return code.Append("fi").ToString();
    }

    private static string Words(EquatableArray<string> arguments)
    {
        List<string> words = [];
        foreach (string argument in arguments)
        {
            words.Add(ShellQuote.Word(argument));
        }

        return string.Join(" ", words);
    }

    private static List<string> Download(DownloadStep download, string home)
    {
        string destination = HomePath.Of(download.Destination, home);
        string target = ShellQuote.Word(destination);
        List<string> commands = Fetch(download.Url, download.Checksum, download.Signature);
        string tar = download.StripComponents > 0 ? " --strip-components=" + new LineWriter().Append(download.StripComponents) : "";
        switch (download.Unpack)
        {
            case Archive.None:
                commands.Add("mkdir -p " + ShellQuote.Word(HomePath.Parent(destination)));
                commands.Add("mv \"$file\" " + target);
                commands.Add("chmod " + (download.Mode ?? "644") + " " + target);
                return commands;
            case Archive.Zip:
                commands.Add("mkdir -p " + target);
                commands.Add("unzip -q -o \"$file\" -d " + target);
                break;
            default:
                commands.Add("mkdir -p " + target);
                commands.Add("tar -x" + TarOption(download.Unpack) + "f \"$file\" -C " + target + " --no-same-owner" + tar);
                break;
        }

        commands.Add("rm -f \"$file\"");
        return commands;
    }

    private static string TarOption(Archive archive) => archive switch
    {
        Archive.TarBz2 => "j",
        Archive.TarXz => "J",
        _ => "z",
    };

    private static List<string> GitClone(GitCloneStep clone, string home)
    {
        string folder = ShellQuote.Word(HomePath.Of(clone.Folder, home));
        string url = ShellQuote.Quoted(clone.Url);
        List<string> commands = IsCommit(clone.Reference)
            ?
            [
                "git init -q " + folder,
                "git -C " + folder + " remote add origin " + url,
                "git -C " + folder + " fetch -q --depth 1 origin " + clone.Reference,
                "git -C " + folder + " checkout -q FETCH_HEAD",
            ]
            : ["git clone -q --depth 1 " + (clone.Reference is null ? "" : "--branch " + ShellQuote.Word(clone.Reference) + " ") + url + " "
                + folder];
        if (clone.Submodules)
        {
            commands.Add("git -C " + folder + " submodule update -q --init --recursive --depth 1");
        }

        return commands;
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

    private static List<string> WriteFile(WriteFileStep file, string home)
    {
        string path = HomePath.Of(file.Path, home);
        string target = ShellQuote.Word(path);
        List<string> commands = ["mkdir -p " + ShellQuote.Word(HomePath.Parent(path)), Print(file.Content) + " > " + target];
        AddOwnership(commands, target, file.Owner, file.Mode, recursive: false);
        return commands;
    }

    private static List<string> Folder(FolderStep folder, string home)
    {
        string target = ShellQuote.Word(HomePath.Of(folder.Path, home));
        List<string> commands = ["mkdir -p " + target];
        AddOwnership(commands, target, folder.Owner, folder.Mode, recursive: true);
        return commands;
    }

    private static void AddOwnership(List<string> commands, string target, string? owner, string? mode, bool recursive)
    {
        if (owner is not null)
        {
            commands.Add("chown " + (recursive ? "-R " : "") + owner + " " + target);
        }

        if (mode is not null)
        {
            commands.Add("chmod " + mode + " " + target);
        }
    }

    private static List<string> DebInstall(DebInstallStep deb) =>
    [
        .. Fetch(deb.Url, deb.Checksum),
        "mv \"$file\" \"$file.deb\"",
        "chmod 644 \"$file.deb\"",
        "apt-get update",
        "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \"$file.deb\"",
        "rm -rf \"$file.deb\" /var/lib/apt/lists/*",
    ];
}
