using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using EnvAsCode.Indexes.Python;

namespace EnvAsCode.Tool.Locks;

/// <summary>The options of commands about locks.</summary>
internal sealed class LockCommandOptions
{
    /// <summary>The variable that names the folder of the cache.</summary>
    public const string CacheVariable = "ENVASCODE_INDEX_CACHE";

    /// <summary>The folder of the generated environments.</summary>
    public Argument<string?> Folder { get; } = new("environments")
    {
        Description = "The folder that a build wrote the environments to, or the project's; what the last build here wrote, unless named.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The lock.</summary>
    public Option<string?> LockFile { get; } = new("--lock-file")
    {
        HelpName = "file",
        Description = "The lock, which is committed beside the project; envascode.lock unless named.",
    };

    /// <summary>Indexes before the declared ones.</summary>
    public Option<PythonIndexDefinition[]> Indexes { get; } = new("--index")
    {
        HelpName = "name=url",
        Description = "A Python index that is asked before the declared ones, as team=https://host/simple/. A name belongs to the first "
            + "index that has it.",
        CustomParser = static result => [.. result.Tokens.Select(token => IndexOf(token.Value, result)).OfType<PythonIndexDefinition>()],
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>What indexes claim.</summary>
    public Option<string[]> IndexProjects { get; } = new("--index-projects")
    {
        HelpName = "name=projects",
        Description = "Projects that come from an index of --index alone, as team=torch,team-*.",
    };

    /// <summary>The index in place of PyPI.</summary>
    public Option<Uri?> IndexUrl { get; } = AddressOption("--index-url", "The Python index that is asked in place of PyPI.");

    /// <summary>Where channels are.</summary>
    public Option<Uri?> ChannelAlias { get; } =
        AddressOption("--channel-alias", "Where conda channels are that are named without an address; conda.anaconda.org unless named.");

    /// <summary>What is updated.</summary>
    public Option<string[]> Update { get; } = new("--update")
    {
        HelpName = "package",
        Description = "Let this package have its newest version; without a name, all packages.",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>What is upgraded.</summary>
    public Option<string[]> UpgradeTo { get; } = new("--upgrade-to")
    {
        HelpName = "package==version",
        Description = "Let a package have this version, as numpy==2.1.0, and change the least for it.",
    };

    /// <summary>Locks of other programs.</summary>
    public Option<string[]> From { get; } = new("--from")
    {
        HelpName = "file",
        Description = "A lock of another program, whose versions are tried first: pylock.toml, requirements with '==', an explicit list of "
            + "conda's, conda-lock.yml, pixi.lock, uv.lock or poetry.lock.",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Whether nothing may change.</summary>
    public Option<bool> Locked { get; } = new("--locked") { Description = "Fail where the lock would change." };

    /// <summary>Whether nothing is fetched.</summary>
    public Option<bool> Offline { get; } = new("--offline") { Description = "Read the cache and files alone." };

    /// <summary>The folder of the cache.</summary>
    public Option<string?> Cache { get; } = new("--cache")
    {
        HelpName = "folder",
        Description = $"The folder in which answers of indexes are kept; the user's own unless named, also by {CacheVariable}.",
    };

    /// <summary>Whether the report is JSON.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Write the report to the standard output as JSON, and everything else to the standard error.",
    };

    /// <summary>Whether to stop with the input.</summary>
    public Option<bool> StopAtEndOfInput { get; } =
        new("--stop-at-end-of-input") { Description = "Stop cleanly when the standard input ends.", Hidden = true };

    /// <summary>Adds what a command needs that asks indexes.</summary>
    public void AddIndexOptionsTo(Command command)
    {
        command.Arguments.Add(this.Folder);
        foreach (Option option
            in (Option[])[this.LockFile, this.Indexes, this.IndexProjects, this.IndexUrl, this.ChannelAlias, this.Offline,
                this.Cache, this.Json, this.StopAtEndOfInput])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads what was parsed.</summary>
    public LockSettings Read(ParseResult result)
    {
        Dictionary<string, string[]> claims = (result.GetValue(this.IndexProjects) ?? [])
            .Select(static text => text.Split('=', 2))
            .Where(static parts => parts.Length == 2)
            .ToDictionary(static parts => parts[0], static parts => parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries));
        return this.ReadFile(result) with
        {
            EnvironmentsFolder = CommandLine.EnvironmentsFolder.Find(result.GetValue(this.Folder)),
            Indexes =
            [
                .. (result.GetValue(this.Indexes) ?? [])
                    .Select(index => index with { Projects = claims.GetValueOrDefault(index.Name) ?? [] }),
            ],
            IndexUrl = result.GetValue(this.IndexUrl),
            ChannelAlias = result.GetValue(this.ChannelAlias) is { } alias ? WithSlash(alias) : null,
            Updates = result.GetResult(this.Update) is { Tokens.Count: 0 } ? [""] : result.GetValue(this.Update) ?? [],
            Upgrades = result.GetValue(this.UpgradeTo) ?? [],
            Imports = result.GetValue(this.From) ?? [],
            IsLocked = result.GetValue(this.Locked),
        };
    }

    /// <summary>Reads what was parsed of a command that needs the lock alone, and no environments.</summary>
    public LockSettings ReadFile(ParseResult result) => new()
    {
        EnvironmentsFolder = null,
        LockFile = result.GetValue(this.LockFile) ?? Path.Join(
            CommandLine.EnvironmentsFolder.ProjectOf(result.GetValue(this.Folder)), EnvAsCode.Locks.LockFile.FileName),
        IsOffline = result.GetValue(this.Offline),
        CacheFolder = CacheFolderOf(result.GetValue(this.Cache)),
        Json = result.GetValue(this.Json),
        StopAtEndOfInput = result.GetValue(this.StopAtEndOfInput),
    };

    private static string CacheFolderOf(string? chosen)
    {
        string? named = chosen ?? Environment.GetEnvironmentVariable(CacheVariable);
        return string.IsNullOrEmpty(named)
            ? Path.Join(
                Environment.GetFolderPath(
                    Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "EnvAsCode",
                "IndexCache")
            : Path.GetFullPath(named);
    }

    private static Uri WithSlash(Uri url) => url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");

    private static PythonIndexDefinition? IndexOf(string text, ArgumentResult result)
    {
        string[] parts = text.Split('=', 2);
        if (parts.Length == 2 && parts[0].Length > 0 && AddressOf(parts[1]) is { } url)
        {
            return new PythonIndexDefinition(parts[0], url);
        }

        // No value is repeated: it may hold a password.
        result.AddError("--index takes a name and an address, as team=https://host/simple/.");
        return null;
    }

    private static Option<Uri?> AddressOption(string name, string description) => new(name)
    {
        HelpName = "url",
        Description = description,
        CustomParser = result =>
        {
            if (AddressOf(result.Tokens[0].Value) is { } url)
            {
                return url;
            }

            result.AddError($"{name} takes an address that begins with https://, http:// or file://.");
            return null;
        },
    };

    private static Uri? AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http" or "file" ? url : null;
}
