using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locking;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Exports;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Locks;

/// <summary><c>envascode export</c>: writes the parts of a lock in the formats of others. Nothing is built, solved or fetched.</summary>
internal static class ExportCommand
{
    private const string Pylock = "pylock.toml";
    private const string Requirements = "requirements";
    private const string Explicit = "explicit";
    private const string CondaLock = "conda-lock";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        LockCommandOptions options = new();
        Option<string> format = new("--format")
        {
            HelpName = "format",
            Description = "pylock.toml (PEP 751), requirements (pip's, with digests), explicit (conda's list) or conda-lock.",
            Required = true,
        };
        format.AcceptOnlyFromAmong(Pylock, Requirements, Explicit, CondaLock);
        Option<string> output = new("--output")
        {
            HelpName = "folder",
            Description = "The folder that the files are written to; this one unless named.",
            DefaultValueFactory = static _ => ".",
        };
        Option<string?> environment = new("--environment") { HelpName = "name", Description = "This environment alone." };
        Command command = new(
            "export", "Write what the lock installs as a pylock.toml, requirements, an explicit list or a conda-lock.yml.")
        {
            options.Folder,
            options.LockFile,
            format,
            output,
            environment,
            options.Json,
            options.StopAtEndOfInput,
        };
        command.SetAction((result, _) =>
        {
            LockSettings settings = options.ReadFile(result);
            return LockRunner.RunAsync(settings, "export", () => Export(
                settings.LockFile, result.GetValue(format)!, result.GetValue(output)!, result.GetValue(environment)));
        });
        return command;
    }

    private static LockReport Export(string lockFile, string format, string folder, string? environment)
    {
        LockStore store = new(lockFile);
        LockFile file = LockIn(store, Rules.LockNotExported);
        if (environment is not null && file.Parts.All(part => part.Key.Environment != environment))
        {
            string names = string.Join(", ", file.Parts.Select(static part => part.Key.Environment).Distinct());
            throw new LockException(Rules.LockNotExported, store.LockPath, $"it has no environment '{environment}', but {names}");
        }

        LockFile chosen = new([.. file.Parts.Where(part => environment is null || part.Key.Environment == environment)]);
        (string Name, string Text)[] exports = [.. Of(chosen, store.LockPath, format)];
        if (exports.Length == 0)
        {
            throw new LockException(Rules.LockNotExported, store.LockPath, $"it has no packages for the format {format}");
        }

        foreach ((string name, string text) in exports)
        {
            LockStore.WriteFile(Path.Join(folder, name), text, Rules.LockNotExported);
        }

        return new LockReport("export", store.LockPath)
        {
            Files = [.. exports.Select(export => Path.GetFullPath(Path.Join(folder, export.Name)))],
            Summary = $"Exported {string.Join(", ", exports.Select(static export => export.Name))} to {Path.GetFullPath(folder)}.",
        };
    }

    /// <summary>The lock of a command that needs one.</summary>
    /// <param name="rule">What is reported where there is none.</param>
    public static LockFile LockIn(LockStore store, Rule rule) => store.ReadLock(out string? problem)
        ?? throw new LockException(rule, store.LockPath, problem ?? "there is no such lock; run 'dotnet build -t:Lock'");

    private static IEnumerable<(string Name, string Text)> Of(LockFile file, string path, string format)
    {
        if (format == CondaLock)
        {
            // One file an environment, with all its platforms.
            return file.Parts.Where(static part => Has(part, LockKind.Conda))
                .GroupBy(static part => NameOf(part.Key, withPlatform: false))
                .Select(static group => (group.Key + ".conda-lock.yml", LockExports.ToCondaLock([.. group])));
        }

        LockKind kind = format == Explicit ? LockKind.Conda : LockKind.Pip;
        return file.Parts.Where(part => Has(part, kind)).Select(part => (NameOf(part.Key, withPlatform: true), format) switch
        {
            (var name, Pylock) => ("pylock." + name.Replace('.', '-') + ".toml", PylockOf(part, path)),
            (var name, Explicit) => (name + ".explicit.txt", LockExports.ToExplicit(part)),
            var (name, _) => (name + ".requirements.txt", LockExports.ToRequirements(part)),
        });
    }

    private static string PylockOf(LockedPart part, string path)
    {
        try
        {
            return LockExports.ToPylock(part);
        }
        catch (InvalidOperationException e)
        {
            throw new LockException(Rules.LockNotExported, e, path, e.Message.TrimEnd('.'));
        }
    }

    private static bool Has(LockedPart part, LockKind kind) => part.Packages.Any(package => package.Kind == kind && !package.IsInstalled);

    private static string NameOf(LockPartKey key, bool withPlatform)
    {
        string own = key.CondaEnvironment is { } name && name != key.Environment ? "-" + name : "";
        return $"{key.Environment}-{key.Target.Replace('/', '-')}{own}{(withPlatform ? "-" + key.Platform : "")}";
    }
}
