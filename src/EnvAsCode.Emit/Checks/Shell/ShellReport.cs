using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>Reports what is wrong with a script, at its part.</summary>
/// <param name="path">The place of the script's text in the model.</param>
/// <param name="place">Where the script runs.</param>
/// <param name="findings">Where to report.</param>
internal sealed class ShellReport(string path, ShellPlace place, FindingCollector findings)
{
    /// <summary>Where the script runs.</summary>
    public ShellPlace Place => place;

    /// <summary>Where the text begins in the whole script: a script inside another is checked as a script of its own.</summary>
    public int Offset { get; init; }

    /// <summary>The report of a script that stands inside this one.</summary>
    /// <param name="offset">Where it begins in this one.</param>
    public ShellReport Inner(int offset) => new(path, place, findings) { Offset = this.Offset + offset };

    /// <summary>Reports a part of the script.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="fix">What to write instead of the part, if that is known.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Report(Rule rule, TextRange range, SuggestedFix? fix, params EquatableArray<string> arguments) =>
        findings.ReportFixable(rule, path, new TextRange(this.Offset + range.Start, range.Length), fix, arguments);
}
