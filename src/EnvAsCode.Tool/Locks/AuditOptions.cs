using System.Collections.Generic;
using System.CommandLine;
using EnvAsCode.Locks.Advisories;

namespace EnvAsCode.Tool.Locks;

/// <summary>The options of an audit.</summary>
internal sealed class AuditOptions
{
    private const string DefaultService = "https://api.osv.dev/";

    /// <summary>Options with their values allowed.</summary>
    public AuditOptions() => this.Severity.AcceptOnlyFromAmong([.. Advisory.Severities]);

    /// <summary>What is known.</summary>
    public Option<string> Osv { get; } = new("--osv")
    {
        HelpName = "source",
        Description =
            "What is known, in OSV's format: the address of a service, or a file, folder or zip archive, as PyPA's advisory database; "
                + DefaultService + " unless named.",
        DefaultValueFactory = static _ => DefaultService,
    };

    /// <summary>What is accepted.</summary>
    public Option<string[]> Ignore { get; } = new("--ignore")
    {
        HelpName = "id,day,reason",
        Description = "A vulnerability that is accepted until a day, as CVE-2023-32681,2026-12-31,no proxy is used.",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The least severity that fails.</summary>
    public Option<string> Severity { get; } = new("--severity")
    {
        HelpName = "severity",
        Description = "The least severity that fails: low, medium, high or critical; low unless named. One that is not known counts as the "
            + "worst.",
        DefaultValueFactory = static _ => Advisory.Severities[0],
    };

    /// <summary>The file for SARIF.</summary>
    public Option<string?> Sarif { get; } = new("--sarif") { HelpName = "file", Description = "Write the result as SARIF 2.1.0 too." };

    /// <summary>Whether the compiler's extract is written.</summary>
    public Option<bool> Extract { get; } = new("--extract")
    {
        Description =
            "Write what is known of the packages beside the lock, for the compiler to say it at the pin; an extract that is there is "
                + "always renewed.",
    };

    /// <summary>Whether pins are changed.</summary>
    public Option<bool> Fix { get; } = new("--fix")
    {
        Description = "Write versions that fix what is open into the pins, and the lock with them, where a solve allows it; 'dotnet build "
            + "-t:Audit -p:EnvAsCodeAuditFix=true' does it for a project.",
    };

    /// <summary>Where the compiler said what is pinned where.</summary>
    public Option<string?> Pins { get; } = UpdateCommand.PinsOption();

    /// <summary>Reads what was parsed.</summary>
    public AuditSettings Read(ParseResult result) => new(
        result.GetValue(this.Osv)!,
        result.GetValue(this.Ignore) ?? [],
        result.GetValue(this.Severity)!,
        result.GetValue(this.Sarif),
        result.GetValue(this.Extract))
    {
        Fixes = result.GetValue(this.Fix),
        Pins = result.GetValue(this.Pins),
    };
}

/// <summary>What the command line says of an audit.</summary>
/// <param name="Source">What is known: a path or an address.</param>
/// <param name="Ignored">What is accepted, as written.</param>
/// <param name="Severity">The least severity that fails.</param>
/// <param name="SarifFile">The file for SARIF.</param>
/// <param name="Extract">Whether the compiler's extract is made.</param>
internal sealed record AuditSettings(
    string Source, IReadOnlyList<string> Ignored, string Severity, string? SarifFile, bool Extract)
{
    /// <summary>Whether pins are changed.</summary>
    public bool Fixes { get; init; }

    /// <summary>The compiler's error log.</summary>
    public string? Pins { get; init; }
}
