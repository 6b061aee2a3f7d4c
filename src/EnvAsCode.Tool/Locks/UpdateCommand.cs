using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locking;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Locking.Updating;
using EnvAsCode.Locks;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Locks;

/// <summary><c>envascode outdated</c> and <c>envascode update</c>: newer releases, and the pins and the lock with them.</summary>
internal static class UpdateCommand
{
    /// <summary><c>outdated</c>.</summary>
    public static Command CreateOutdated()
    {
        LockCommandOptions options = new();
        Command command = new("outdated", "Say which declared packages have newer releases, what of these fits, and why not the rest.");
        options.AddIndexOptionsTo(command);
        command.SetAction((result, _) => LockRunner.RunAsync(options.Read(result), "outdated", OutdatedAsync));
        return command;
    }

    /// <summary><c>update</c>.</summary>
    public static Command CreateUpdate()
    {
        LockCommandOptions options = new();
        Option<string[]> packages = new("--package")
        {
            HelpName = "name",
            Description = "Update this package; all that are declared unless one is named.",
            AllowMultipleArgumentsPerToken = false,
        };
        Option<string?> pins = PinsOption();
        Command command = new("update", "Write the newest versions that fit into the pins of the declarations, and the lock with them.")
        {
            packages,
            pins,
        };
        options.AddIndexOptionsTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            LockSettings settings = options.Read(result);
            string[] names = result.GetValue(packages) ?? [];
            return await LockRunner.RunAsync(
                settings,
                "update",
                (known, environments, reporter, stop) => UpdateAsync(
                    known, environments, names, new Dictionary<(LockKind, string), string>(), result.GetValue(pins), reporter, stop));
        });
        return command;
    }

    /// <summary>Where the compiler said what is pinned where.</summary>
    public static Option<string?> PinsOption() => new("--pins")
    {
        HelpName = "file",
        Description = "The compiler's error log of the build that the environments are from; 'dotnet build -t:Update' makes and names it.",
    };

    /// <summary>Updates packages.</summary>
    public static async Task<LockReport> UpdateAsync(
        LockSettings settings,
        IReadOnlyList<WantedEnvironment> environments,
        IReadOnlyList<string> names,
        IReadOnlyDictionary<(LockKind Kind, string Name), string> least,
        string? pins,
        IReporter reporter,
        CancellationToken cancellation)
    {
        if (pins is null)
        {
            throw new LockException(
                Rules.LockOptionNotUsable,
                "--pins",
                "sources are written where the compiler says; run 'dotnet build -t:Update' on the project");
        }

        LockStore store = new(settings.LockFile);
        PinUpdater updater = new(store, LockCommand.OptionsOf(settings, reporter), PinPlace.Read(pins));
        UpdateResult result = await updater.UpdateAsync(environments, names, least, cancellation);
        LockReport report = LockCommand.ReportOf("update", store, result.Lock, environments);
        Rule rule = Rules.PinNotWritten;
        return report with
        {
            Files = result.Files,
            Pins = [.. result.Pins.Select(ReportedPin.Of).Distinct()],
            HasChanges = report.HasChanges || result.Files.Count > 0,
            Warnings =
            [
                .. report.Warnings,
                .. result.NotWritten.Select(place => new ReportedError(
                    rule.Id, rule.Format(place.Name, place.Version, place.File), rule.HelpLink)),
            ],
        };
    }

    private static async Task<LockReport> OutdatedAsync(
        LockSettings settings, IReadOnlyList<WantedEnvironment> environments, IReporter reporter, CancellationToken cancellation)
    {
        LockStore store = new(settings.LockFile);
        IReadOnlyList<OutdatedPackage> found =
            await OutdatedFinder.FindAsync(store, environments, LockCommand.OptionsOf(settings, reporter), cancellation);
        return new LockReport("outdated", store.LockPath)
        {
            Outdated = [.. found.Select(ReportedOutdated.Of)],
            Summary = found.Count == 0 ? "Every declared package has its newest release." : FormattableString.Invariant(
                $"{found.Count} declared packages have newer releases; one fits for {found.Count(static each => each.Fits is not null)}."),
        };
    }
}
