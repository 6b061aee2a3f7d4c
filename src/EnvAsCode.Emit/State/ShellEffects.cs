using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.State;

/// <summary>What shell code of the user needs of an image and changes in it, as far as it can be looked through.</summary>
internal static class ShellEffects
{

    // Programs that put no other program on PATH.
    private static readonly string[] Harmless =
    [
        "", "apt-get", "apt", "yum", "dnf", "echo", "printf", "mkdir", "rm", "chmod", "chown", "useradd", "usermod", "groupadd", "cat",
        "test", "[", "true", "set", "cd", "export", "git", "sed", "grep", "touch", "ldconfig", "locale-gen", "apt-mark", "ls", "find",
        "tee", "sleep", "update-ca-certificates", "fi", "done", "}", "sha256sum", "conda", "mamba", "micromamba", "apt-key", "awk", "cut",
        "head", "tail", "sort", "uniq", "wc", "tr", "id", "whoami", "uname", "date", "basename", "dirname", "chsh", "passwd", "chpasswd",
        "umask", "ulimit", "unset", "source", ".", ":", "for", "while", "case", "esac", "do", "then", "else", "[[", "gpg",
        "debconf-set-selections", "dpkg-reconfigure", "update-alternatives", "fc-cache", "rmdir", "truncate", "stat", "du", "df", "env",
        "locale", "localedef", "md5sum", "sha512sum", "sync", "ssh-keyscan", "ssh-keygen", "lsb_release", "add-apt-repository", "unzip",
        "gunzip", "gzip", "bunzip2", "jq", "groupmod", "gpasswd", "addgroup", "adduser", "userdel", "groupdel", "service", "Rscript", "R",
        "wait", "exit", "return", "trap",
    ];

    /// <summary>The programs that code calls and that its state is asked for.</summary>
    /// <param name="member">The member that holds the code.</param>
    /// <param name="state">The state before the code.</param>
    public static IEnumerable<Need> Needs(string code, string member, ImageState state)
    {
        foreach (ShellCommand command in ShellLexer.Read(code))
        {
            string program = command.Program is "mamba" or "micromamba" ? "conda" : command.Program;
            bool isGuarded = command.Next == "||" || command.Previous == "||" || command.Before.Exists(word => word.Text is "if" or "elif");
            bool isByName = command.Words.Count > 0 && command.Words[0].Value == command.Program;
            if (!isGuarded && command.Before.Find(word => word.Value == "sudo") is { } sudo)
            {
                Need need = new("sudo", member) { Range = sudo.Range };
                if (need.IsMissing(state))
                {
                    yield return need;
                    state = state with { Programs = state.Programs.With("sudo") };
                }
            }

            if (isByName && !isGuarded && ProgramPackages.IsAsked(program))
            {
                Need need = new(program, member) { Range = command.Words[0].Range };
                if (need.IsMissing(state))
                {
                    yield return need;
                    state = state with { Programs = state.Programs.With(program) };
                }
            }

            state = After(command, state);
        }
    }

    /// <summary>The programs that a command calls and that its state is asked for.</summary>
    /// <param name="member">The member that holds its arguments.</param>
    /// <param name="state">The state before the command.</param>
    public static IEnumerable<Need> Needs(EquatableArray<string> arguments, string member, ImageState state)
    {
        ShellSource source = ShellSource.OfArguments(arguments, member);
        return Needs(source.Text, "", state)
            .Select(need => need.Range is { } range ? need with { Member = source.Locate(range).Path, Range = null } : need);
    }

    /// <summary>The state after the code.</summary>
    public static ImageState Apply(string code, ImageState state)
    {
        foreach (ShellCommand command in ShellLexer.Read(code))
        {
            state = After(command, state);
        }

        return state with { ShellFolder = null };
    }

    /// <summary>Whether a program puts no other program on <c>PATH</c>, and writes nothing but what its words name.</summary>
    public static bool IsHarmless(string program) => Array.IndexOf(Harmless, program) >= 0;

    /// <summary>The state after one command.</summary>
    public static ImageState After(ShellCommand command, ImageState state) =>
        FileEffects.After(command, state, AfterProgram(command, state));

    private static ImageState AfterProgram(ShellCommand command, ImageState state)
    {
        List<string> operands = [.. command.Operands.Select(word => word.Value)];
        switch (command.Program)
        {
            case "apt-get" or "apt" or "yum" or "dnf" when operands.Count > 0 && operands[0] == "install":
                state = state.WithSystemPackages(operands.Skip(1).Select(NameOf));
                return operands.Exists(word => word.IndexOf('$') >= 0 || word.IndexOf('/') >= 0)
                    ? state.Opened()
                    : state;
            case "apt-get" or "apt" when operands.Count > 0 && operands[0] == "update":
                return state with { HasPackageLists = true };
            case "rm" when operands.Exists(word => word.StartsWith("/var/lib/apt/lists", StringComparison.Ordinal)):
                return state with { HasPackageLists = false };
            case "bash" or "sh" when command.Words.Exists(word => word.Value == "-b") && ValueOf(command, "-p") is { } root:
                bool isMamba = command.Words.Exists(word =>
                    word.Value.IndexOf("forge", StringComparison.OrdinalIgnoreCase) >= 0);
                return state.WithConda(new CondaInstallation(root, isMamba ? CondaTool.Mamba : CondaTool.Conda), state.User.Name);
            case "useradd" or "adduser" when operands.Count > 0:
                return WithUser(command, operands[operands.Count - 1], state);
            case "userdel" or "deluser" when operands.Count > 0:
                return state with { Users = [.. state.Users.Where(user => user.Name != operands[operands.Count - 1])] };
            case "conda" or "mamba" or "micromamba" when operands.Count > 0 && operands[0] == "install":
                return state with { Programs = state.Programs.WithPackages(operands.Skip(1).Select(NameOf)) };
            case "pip" or "pip3" or "python" or "python3":
                List<string> names = [.. RawPackages.OfPip(command).Select(package => package.Name)];
                return names.Count == 0 || RawPackages.HasFile(command)
                    ? command.Program is "pip" or "pip3" && names.Count == 0 && !RawPackages.HasFile(command) ? state : state.Opened()
                    : state with { Programs = state.Programs.WithPackages(names) };
            case "npm" when operands.Count > 1:
                return state with { Programs = state.Programs.WithPackages(operands.Skip(1)) };
            default:
                return Array.IndexOf(Harmless, command.Program) >= 0
                    ? state
                    : state.Opened();
        }
    }

    // "git=1:2.39", "numpy>=1.26", "conda-forge::git".
    private static string NameOf(string word)
    {
        string name = word.Substring(word.LastIndexOf("::", StringComparison.Ordinal) is int at and >= 0 ? at + 2 : 0);
        int end = name.IndexOfAny(['=', '<', '>', '!', '~', '[']);
        return end < 0 ? name : name.Substring(0, end);
    }

    // The first user of a machine gets the uid 1000 where none is asked for.
    private static ImageState WithUser(ShellCommand command, string name, ImageState state)
    {
        int uid = NumberOf(command, "-u", "--uid") ?? 1000;
        int gid = NumberOf(command, "-g", "--gid") ?? (uid == 1000 ? 100 : uid);
        string home = ValueOf(command, "-d") ?? ValueOf(command, "--home-dir") ?? ValueOf(command, "--home") ?? "/home/" + name;
        return name.IndexOf('$') >= 0 ? state : state with { Users = [new ImageUser(name, uid, gid, home), .. state.Users] };
    }

    private static int? NumberOf(ShellCommand command, params string[] options)
    {
        foreach (string option in options)
        {
            int at = command.Words.FindIndex(word => word.Value == option || word.Value.StartsWith(option + "=", StringComparison.Ordinal));
            string word = at < 0 ? "" : command.Words[at].Value;
            string value = word == option ? command.Argument(at + 1) : word.Substring(word.IndexOf('=') + 1);
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return number;
            }
        }

        return null;
    }

    // A path that stands behind an option, as it is written.
    private static string? ValueOf(ShellCommand command, string option)
    {
        int at = command.Words.FindIndex(word => word.Value == option);
        string value = at < 0 ? "" : command.Argument(at + 1);
        return value.StartsWith("/", StringComparison.Ordinal) && value.IndexOf('$') < 0 ? value.TrimEnd('/') : null;
    }
}
