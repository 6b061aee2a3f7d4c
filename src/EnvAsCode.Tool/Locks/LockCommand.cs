using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Credentials;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Locking;
using EnvAsCode.Locking.Importing;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Locks;

/// <summary><c>envascode lock</c>: writes what the environments of a project install to a lock beside it.</summary>
internal static class LockCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        LockCommandOptions options = new();
        Command command = new("lock", "Write what the environments install, to the digest, to a lock that is committed.")
        {
            options.Update,
            options.UpgradeTo,
            options.From,
            options.Locked,
        };
        options.AddIndexOptionsTo(command);
        command.SetAction((result, _) => LockRunner.RunAsync(options.Read(result), "lock", LockAsync));
        return command;
    }

    private static async Task<LockReport> LockAsync(
        LockSettings settings, IReadOnlyList<WantedEnvironment> environments, IReporter reporter, CancellationToken cancellation)
    {
        LockStore store = new(settings.LockFile);
        ProjectLocker locker = new(store, OptionsOf(settings, reporter));
        LockResult result = await locker.LockAsync(environments, cancellation);
        return ReportOf("lock", store, result, environments);
    }

    /// <summary>What became of a lock.</summary>
    /// <param name="verb">The command.</param>
    public static LockReport ReportOf(string verb, LockStore store, LockResult result, IReadOnlyList<WantedEnvironment> environments)
    {
        int packages = result.Lock.Parts.Sum(static part => part.Packages.Count(static package => !package.IsInstalled));
        string state = result.IsWritten ? result.Changes.Count == 0 ? "written, with the same packages" : "written" : "up to date";
        return new LockReport(verb, store.LockPath)
        {
            HasChanges = result.IsWritten,
            Changes = [.. result.Changes.Select(Reported)],
            Warnings = [.. result.Warnings.Select(warning => new ReportedError(warning.Rule.Id, warning.Message, warning.Rule.HelpLink)
            {
                Environment = warning.Environment,
                Declaration = environments.FirstOrDefault(environment => environment.Name == warning.Environment)?.Declaration,
            })],
            Summary = $"{store.LockPath}: {state}; {Count(result.Lock.Parts.Count, "part")}, {Count(packages, "package")}.",
        };
    }

    /// <summary>How a project is locked by what the command line says.</summary>
    public static LockOptions OptionsOf(LockSettings settings, IReporter reporter) => new()
    {
        Indexes = settings.Indexes,
        IndexUrl = settings.IndexUrl,
        ChannelAlias = settings.ChannelAlias,
        UpdatesAll = settings.Updates.Contains(""),
        Updates = [.. settings.Updates.Where(static name => name.Length > 0)],
        Upgrades = settings.Upgrades,
        Imports = [.. settings.Imports.Select(ImportedLock.Read)],
        IsLocked = settings.IsLocked,
        PartStarted = part => reporter.Begin("Locking " + part),
        Client = ClientOptionsOf(settings, reporter),
    };

    /// <summary>How indexes and services are asked by what the command line says.</summary>
    public static IndexClientOptions ClientOptionsOf(LockSettings settings, IReporter reporter) => new()
    {
        CacheFolder = settings.CacheFolder,
        IsOffline = settings.IsOffline,
        Progress = new LockProgress(reporter),
        Credentials = NetrcFile.OfUser() is { } netrc ? [netrc] : [],
    };

    private static ReportedPackage Reported(LockChange change) => new(
        change.Part.Environment,
        change.Part.Target,
        change.Part.Platform,
        change.Kind == EnvAsCode.Locks.LockKind.Conda ? "conda" : "pip",
        change.Name,
        change.From,
        change.To)
    {
        CondaEnvironment = change.Part.CondaEnvironment
    };

    private static string Count(int number, string noun) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
