using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace EnvAsCode.Tool.Output;

/// <summary>What a command about locks did, as <c>--json</c> writes it; docs/locks.md describes it.</summary>
/// <param name="Verb">The command, as <c>lock</c>.</param>
/// <param name="Lock">The path of the lock.</param>
internal sealed record LockReport(string Verb, string Lock) : IReport
{
    /// <summary>The version of the format.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <inheritdoc/>
    public Outcome Outcome { get; init; }

    /// <summary>Whether the lock differs from the one before.</summary>
    public bool HasChanges { get; init; }

    /// <summary>What the command did, in a line.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The packages that changed.</summary>
    public IReadOnlyList<ReportedPackage> Changes { get; init; } = [];

    /// <summary>The files that were written beside the lock; <see langword="null"/> if the command writes none.</summary>
    public IReadOnlyList<string>? Files { get; init; }

    /// <summary>The packages with newer releases; <see langword="null"/> if the command does not look for them.</summary>
    public IReadOnlyList<ReportedOutdated>? Outdated { get; init; }

    /// <summary>The pins that were written; <see langword="null"/> if the command writes none.</summary>
    public IReadOnlyList<ReportedPin>? Pins { get; init; }

    /// <summary>The known vulnerabilities; <see langword="null"/> if the command does not look for them.</summary>
    public IReadOnlyList<ReportedVulnerability>? Vulnerabilities { get; init; }

    /// <summary>What a user should know.</summary>
    public IReadOnlyList<ReportedError> Warnings { get; init; } = [];

    /// <inheritdoc/>
    public ReportedError? Error { get; init; }

    /// <inheritdoc/>
    public IEnumerable<string> Lines(bool withWarnings) =>
    [
        .. this.Changes.Select(static change => "  " + change.Text),
        .. (this.Outdated ?? []).Select(static package => "  " + package.Text),
        .. (this.Pins ?? []).Select(static pin => "  " + pin.Text),
        .. (this.Vulnerabilities ?? []).Select(static vulnerability => "  " + vulnerability.Text),
        .. this.Summary.Length > 0 ? (string[])[this.Summary] : [],
        .. withWarnings ? this.Warnings.Select(ReportText.WarningLine) : [],
    ];

    /// <inheritdoc/>
    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Default.LockReport);
}

/// <summary>A package of a lock that changed.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Target">What installs it.</param>
/// <param name="Platform">The platform.</param>
/// <param name="Manager"><c>conda</c> or <c>pip</c>.</param>
/// <param name="Name">The package.</param>
/// <param name="From">The version that it had; <see langword="null"/> for a new one.</param>
/// <param name="To">The version that it has; <see langword="null"/> for one that is gone.</param>
internal sealed record ReportedPackage(
    string Environment, string Target, string Platform, string Manager, string Name, string? From, string? To)
{
    /// <summary>The conda environment's name; <see langword="null"/> for the one that is there.</summary>
    public string? CondaEnvironment { get; init; }

    /// <summary>The change in a line.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Text => $"{this.Environment}, {this.Target}: "
        + (this.From, this.To) switch
        {
            (null, { } to) => $"added {this.Name} {to}",
            ({ } from, null) => $"removed {this.Name} {from}",
            _ => $"{this.Name} {this.From} -> {this.To}",
        };
}
