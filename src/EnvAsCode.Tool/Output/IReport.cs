using System.Collections.Generic;

namespace EnvAsCode.Tool.Output;

/// <summary>What a command did, at its end.</summary>
internal interface IReport
{
    /// <summary>The command, as <c>publish</c>.</summary>
    public string Verb { get; }

    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; }

    /// <summary>What failed; <see langword="null"/> if nothing did.</summary>
    public ReportedError? Error { get; }

    /// <summary>The lines for people, without the error: that is said once, by whoever shows errors.</summary>
    /// <param name="withWarnings">Whether the warnings are among them, and nobody else shows them.</param>
    public IEnumerable<string> Lines(bool withWarnings);

    /// <summary>The report as <c>--json</c> writes it.</summary>
    public string ToJson();
}
