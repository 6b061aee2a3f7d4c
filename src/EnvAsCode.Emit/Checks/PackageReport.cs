using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Emit.Checks;

/// <summary>Reports what is wrong with one package; its path is only written when something is.</summary>
/// <param name="owner">The path of what has the list of packages; empty for the environment itself.</param>
/// <param name="index">The package's position in the list.</param>
/// <param name="findings">Where to report.</param>
/// <param name="list">The member that is the list of packages.</param>
internal readonly struct PackageReport(string owner, int index, FindingCollector findings, string list = nameof(EnvironmentSpec.Packages))
{
    /// <summary>Where findings go.</summary>
    public FindingCollector Findings => findings;

    /// <summary>The path of the package, or of one of its members.</summary>
    /// <param name="member">The member; the package itself if <see langword="null"/>.</param>
    public string Path(string? member = null)
    {
        string package = ModelPath.Item(ModelPath.Member(owner, list), index);
        return member is null ? package : package + "." + member;
    }

    /// <summary>EAC2001.</summary>
    /// <param name="refused">The offset of the character that is wrong; the whole name if <see langword="null"/>.</param>
    /// <param name="problem">What is wrong, and what to write.</param>
    /// <param name="suggestion">The name to write, if one is close.</param>
    public void Name(string name, string manager, int? refused, string problem, string? suggestion = null) => findings.ReportFixable(
        Rules.PackageName,
        this.Path(nameof(Package.Name)),
        refused is { } start && start < name.Length ? new TextRange(start, 1) : null,
        suggestion is null ? null : SuggestedFix.Value(suggestion),
        name,
        manager,
        problem);

    /// <summary>EAC2002.</summary>
    /// <param name="range">The part that is wrong.</param>
    /// <param name="advice">What to write.</param>
    /// <param name="suggestion">The version to write, if one is close.</param>
    public void Version(string version, string manager, TextRange range, string advice, string? suggestion = null) =>
        findings.ReportFixable(
            Rules.PackageVersion,
            this.Path("Version"),
            range.Length == 0 || range.Length == version.Length ? null : range,
            suggestion is null ? null : SuggestedFix.Value(suggestion),
            version,
            manager,
            advice);

    /// <summary>EAC2002, in the words of the reader that refused the version.</summary>
    /// <param name="error">What is wrong.</param>
    public void Version(string version, string manager, ParseError error) => this.Version(
        version,
        manager,
        new TextRange(error.Span.Start, error.Span.Length),
        error.Message + "; " + (error.Suggestion is null ? PackageChecks.VersionAdvice : "write \"" + error.Suggestion + "\""),
        error.Suggestion);

    /// <summary>EAC2008.</summary>
    /// <param name="member">The member that holds it.</param>
    /// <param name="kind">What the text should be, as <c>the build</c>.</param>
    /// <param name="advice">What to write.</param>
    /// <param name="range">The part that is wrong; the whole text if not given.</param>
    public void Part(string text, string member, string kind, string name, string advice, TextRange? range = null) =>
        findings.ReportPart(Rules.RequirementPart, this.Path(member), range is { Length: 0 } ? null : range, text, kind, name, advice);
}
