using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>The packages that a command of pip, conda, apt or yum installs, as far as its words say so.</summary>
internal static class RawPackages
{
    private static readonly Regex Name = new(
        @"^(?:[\w-]+::)?(?<name>[A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*(?<version>(?:[=<>!~]|@\s).*)?$",
        RegexOptions.CultureInvariant);

    // Options that a value follows.
    private static readonly string[] PipOptions =
    [
        "-r", "-c", "-i", "-f", "-t", "-e", "-C", "--requirement", "--constraint", "--index-url", "--extra-index-url", "--find-links",
        "--target", "--prefix", "--root", "--trusted-host", "--cert", "--client-cert", "--proxy", "--timeout", "--retries", "--python",
        "--platform", "--python-version", "--abi", "--implementation", "--progress-bar", "--cache-dir", "--log", "--src", "--editable",
        "--global-option", "--config-settings", "--config-setting", "--default-timeout", "--no-binary", "--only-binary", "--group",
        "--upgrade-strategy", "--root-user-action", "--report", "--exists-action", "--use-feature", "--use-deprecated",
        "--keyring-provider",
    ];

    private static readonly string[] CondaOptions =
    [
        "-c", "-n", "-p", "-f", "--channel", "--name", "--prefix", "--file", "--solver", "--experimental-solver", "--platform", "--subdir",
        "--repodata-fn", "--root-prefix", "-r", "--rc-file", "--revision", "--clone", "--relocate-prefix", "--category", "--channel-alias",
    ];

    private static readonly string[] SystemOptions =
        ["-t", "-o", "-c", "--target-release", "--option", "--config-file", "--enablerepo", "--disablerepo", "--releasever", "-x"];

    /// <summary>The packages of pip: each name in its normal form, and its word.</summary>
    public static IEnumerable<(string Name, string Version, ShellWord Word)> OfPip(ShellCommand command) =>
        Named([.. InstallationCheck.PipArguments(command)], PipOptions)
            .Select(package => (PackageName.Normalize(package.Name), package.Version, package.Word));

    /// <summary>The packages of conda.</summary>
    public static IEnumerable<(string Name, string Version, ShellWord Word)> OfConda(ShellCommand command)
    {
        bool installs = command.Program is "conda" or "mamba" or "micromamba"
            && InstallationCheck.Subcommand(command)?.Value is "install" or "create";
        return installs ? Named([.. command.Words.Skip(2)], CondaOptions) : [];
    }

    /// <summary>The packages of apt, yum and their like.</summary>
    public static IEnumerable<(string Name, string Version, ShellWord Word)> OfSystem(ShellCommand command)
    {
        int install = command.Program is "apt-get" or "apt" or "yum" or "dnf" or "microdnf"
            ? command.Words.FindIndex(word => word.Value == "install")
            : -1;
        return install < 0 ? [] : Named([.. command.Words.Skip(install + 1)], SystemOptions);
    }

    /// <summary>Whether a command of pip reads a file of packages, or installs a project.</summary>
    public static bool HasFile(ShellCommand command) => InstallationCheck.PipArguments(command)
        .Any(word =>
            word.Value is "-r" or "--requirement" or "-e" or "--editable" or "." || word.Value.EndsWith(".whl", StringComparison.Ordinal));

    private static IEnumerable<(string Name, string Version, ShellWord Word)> Named(List<ShellWord> words, string[] options)
    {
        for (int i = 0; i < words.Count; i++)
        {
            string value = words[i].Value;
            if (Array.IndexOf(options, value) >= 0)
            {
                i++;
            }
            else if (Name.Match(value) is { Success: true } match && !IsFile(value))
            {
                yield return (match.Groups["name"].Value, match.Groups["version"].Value, words[i]);
            }
        }
    }

    private static bool IsFile(string word) => Array.Exists(
        (string[])[".whl", ".tar.gz", ".zip", ".txt", ".yml", ".yaml", ".conda", ".tar.bz2", ".deb", ".rpm"],
        end => word.EndsWith(end, StringComparison.Ordinal));
}
