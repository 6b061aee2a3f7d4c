using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Locking.Auditing;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Locking.Updating;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Locks;

/// <summary><c>envascode audit</c>: known vulnerabilities of what a lock installs.</summary>
internal static class AuditCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        LockCommandOptions options = new();
        AuditOptions own = new();
        Command command = new("audit", "Say which known vulnerabilities are in what the lock installs.")
        {
            own.Osv,
            own.Ignore,
            own.Severity,
            own.Sarif,
            own.Extract,
            own.Fix,
            own.Pins,
        };
        options.AddIndexOptionsTo(command);
        command.SetAction((result, _) =>
        {
            AuditSettings audit = own.Read(result);
            LockSettings settings = audit.Fixes ? options.Read(result) : options.ReadFile(result);
            return LockRunner.RunAsync(settings, "audit", async (_, environments, reporter, cancellation) =>
            {
                LockReport report = await AuditAsync(settings, audit, reporter, cancellation);
                return audit.Fixes && report.Error is not null
                    ? await FixAsync(report, settings, environments, audit, reporter, cancellation)
                    : report;
            });
        });
        return command;
    }

    // What is known, of the path or the address that the command line names.
    private static async Task<IReadOnlyList<Advisory>> AdvisoriesAsync(
        LockSettings settings, string source, LockFile file, IReporter reporter, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out Uri? url) || url.Scheme is not ("http" or "https"))
        {
            return AdvisoryDatabase.Read(url is { IsFile: true } ? url.LocalPath : source);
        }

        using IndexClient client = new(LockCommand.ClientOptionsOf(settings, reporter));
        return await new OsvService(client).FindAsync(url, file, cancellation);
    }

    // What an update did stays, whatever is still open then: the report is of both.
    private static async Task<LockReport> FixAsync(
        LockReport before,
        LockSettings settings,
        IReadOnlyList<WantedEnvironment> environments,
        AuditSettings audit,
        IReporter reporter,
        CancellationToken cancellation)
    {
        int rank = Advisory.RankOf(audit.Severity);
        Dictionary<(LockKind Kind, string Name), string> least = [];
        foreach (ReportedVulnerability open in (before.Vulnerabilities ?? [])
            .Where(each => each.Accepted is null && Advisory.RankOf(each.Severity) >= rank))
        {
            (LockKind, string) key = (open.Manager == "conda" ? LockKind.Conda : LockKind.Pip, open.Name);
            if (open.Fixed is { } version
                && (!least.TryGetValue(key, out string? other) || PinRequest.Compare(LockKind.Pip, version, other) > 0))
            {
                least[key] = version;
            }
        }

        if (least.Count == 0)
        {
            return before;
        }

        LockReport update = await UpdateCommand.UpdateAsync(settings, environments, [], least, audit.Pins, reporter, cancellation);
        LockReport after = await AuditAsync(settings, audit, reporter, cancellation);
        return update with
        {
            Verb = "audit",
            Outcome = after.Outcome,
            Error = after.Error,
            Vulnerabilities = after.Vulnerabilities,
            Warnings = [.. update.Warnings, .. after.Warnings],
            Summary = after.Summary,
        };
    }

    private static async Task<LockReport> AuditAsync(
        LockSettings settings, AuditSettings audit, IReporter reporter, CancellationToken cancellation)
    {
        Suppression[] suppressions = [.. audit.Ignored.Select(Suppression.Parse)];
        LockStore store = new(settings.LockFile);
        LockFile file = ExportCommand.LockIn(store, Rules.NothingToAudit);
        DateOnly today = DateOnly.FromDateTime(DateTime.UtcNow);
        Advisory[] advisories =
        [
            .. (await AdvisoriesAsync(settings, audit.Source, file, reporter, cancellation)).Select(advisory =>
                Array.Find(suppressions, each => each.HoldsOn(today) && each.IsOf(advisory)) is { } holds
                    ? holds.Accept(advisory)
                    : advisory),
        ];
        IReadOnlyList<Vulnerability> found = LockAudit.Find(file, advisories);
        store.WriteAdvisories(LockAudit.ExtractFor(file, advisories), audit.Extract);
        if (audit.SarifFile is { } sarif)
        {
            LockStore.WriteFile(sarif, SarifReport.Of(store.LockPath, file, found), Rules.LockNotWritten);
        }

        int least = Advisory.RankOf(audit.Severity);
        Vulnerability[] open = [.. found.Where(each => each.Advisory.Accepted is null && Advisory.RankOf(each.Advisory.Severity) >= least)];
        return new LockReport("audit", store.LockPath)
        {
            Outcome = open.Length > 0 ? Outcome.Failed : Outcome.Succeeded,
            Vulnerabilities = [.. found.Select(ReportedVulnerability.Of)],
            Warnings = [.. suppressions.SelectMany(each => WarningsOf(each, found, today))],
            Summary = $"{store.LockPath}: {Count(open.Length)} to be fixed, {Count(found.Count - open.Length)} accepted or less severe.",
            Error = open.Length == 0 ? null : new ReportedError(
                Rules.VulnerablePackages.Id,
                Rules.VulnerablePackages.Format(
                    Count(open.Length),
                    string.Join(", ", open.Select(static each => each.Package.Name + " " + each.Package.Version).Distinct())),
                Rules.VulnerablePackages.HelpLink),
        };
    }

    private static IEnumerable<ReportedError> WarningsOf(Suppression suppression, IReadOnlyList<Vulnerability> found, DateOnly today)
    {
        string? reason = !found.Any(each => suppression.IsOf(each.Advisory)) ? "nothing that is locked has it, so remove it"
            : suppression.HoldsOn(today) ? null
            : "its last day was " + suppression.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Rule rule = Rules.AcceptanceEnded;
        return reason is null ? [] : [new ReportedError(rule.Id, rule.Format(suppression.Id, reason), rule.HelpLink)];
    }

    private static string Count(int number) =>
        number.ToString(CultureInfo.InvariantCulture) + (number == 1 ? " known vulnerability" : " known vulnerabilities");
}
