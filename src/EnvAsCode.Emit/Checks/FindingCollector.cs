using System.Collections.Generic;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>Collects what the checks find.</summary>
internal sealed class FindingCollector
{
    private readonly List<Finding> findings = [];

    /// <summary>What was found so far, in the order of finding.</summary>
    public EquatableArray<Finding> Findings => this.findings.ToEquatableArray();

    /// <summary>Reports a finding that is complete, as one with a fix.</summary>
    public void Report(Finding finding) => this.findings.Add(finding);

    /// <summary>Reports a whole value.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">The place in the model.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Report(Rule rule, string path, params EquatableArray<string> arguments) =>
        this.findings.Add(new Finding(rule, path, arguments));

    /// <summary>Reports a part of a string.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">The place of the string in the model.</param>
    /// <param name="range">The part that is wrong; the whole string if <see langword="null"/>.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void ReportPart(Rule rule, string path, TextRange? range, params EquatableArray<string> arguments) =>
        this.findings.Add(new Finding(rule, path, arguments) { Range = range });

    /// <summary>Reports a part of a string, and what to write.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">The place of the string in the model.</param>
    /// <param name="range">The part that is wrong; the whole string if <see langword="null"/>.</param>
    /// <param name="fix">How to put it right, if that is known.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void ReportFixable(Rule rule, string path, TextRange? range, SuggestedFix? fix, params EquatableArray<string> arguments) =>
        this.findings.Add(new Finding(rule, path, arguments) { Range = range, Fix = fix });

    /// <summary>Reports the second of two things that exclude each other.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">The place of the second one in the model.</param>
    /// <param name="firstPath">The place of the first one.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void ReportPair(Rule rule, string path, string firstPath, params EquatableArray<string> arguments) =>
        this.findings.Add(new Finding(rule, path, arguments) { RelatedPaths = [firstPath] });

    /// <summary>Reports the second of two items of a list of which one has to go.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="path">The place of the second one in the model: the item itself.</param>
    /// <param name="firstPath">The place of the first one.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void ReportDuplicate(Rule rule, string path, string firstPath, params EquatableArray<string> arguments) =>
        this.findings.Add(new Finding(rule, path, arguments) { RelatedPaths = [firstPath], Fix = SuggestedFix.Remove("the second one") });
}
