using System;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Ranges;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>
/// One clause of a conda version spec, as <c>&gt;=1.26</c> or <c>1.26.*</c>. Sources: CEP 29, and conda's <c>VersionSpec</c> where the CEP
/// leaves room.
/// </summary>
public sealed class CondaVersionClause
{
    private readonly TextPattern? pattern;

    internal CondaVersionClause(
        CondaVersionOperator @operator, string text, TextSpan span, CondaVersion? version, TextPattern? pattern = null)
    {
        this.Operator = @operator;
        this.Text = text;
        this.Span = span;
        this.Version = version;
        this.pattern = pattern;
    }

    /// <summary>The comparison.</summary>
    public CondaVersionOperator Operator { get; }

    /// <summary>The clause as conda writes it: without blanks, and with <c>.*</c> for a star glued to a number.</summary>
    public string Text { get; }

    /// <summary>Where the clause stood in the text that was parsed.</summary>
    public TextSpan Span { get; }

    /// <summary>The version without a star at its end; <see langword="null"/> for <c>*</c>, globs, regular expressions and texts.</summary>
    public CondaVersion? Version { get; }

    /// <summary>Whether a star at the end is glued to the last part, as in <c>1.0.2*</c>, which conda reads as <c>1.0.2.*</c>.</summary>
    public bool HasGluedStar { get; internal set; }

    /// <summary>
    /// Whether the clause ends in <c>.*</c> after an operator that has no use for it, as in <c>==1.2.*</c>: conda ignores the <c>.*</c>
    /// with a warning, so that this clause means 1.2 alone, unlike in PEP 440.
    /// </summary>
    public bool HasIgnoredWildcard { get; internal set; }

    /// <summary>Whether a version satisfies the clause.</summary>
    /// <param name="version">The candidate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public bool Matches(CondaVersion version)
    {
        _ = version ?? throw new ArgumentNullException(nameof(version));
        return this.Operator switch
        {
            CondaVersionOperator.Any => true,
            CondaVersionOperator.Equal => version.Equals(this.Version),
            CondaVersionOperator.NotEqual => !version.Equals(this.Version),
            CondaVersionOperator.Less => version < this.Version,
            CondaVersionOperator.LessOrEqual => version <= this.Version,
            CondaVersionOperator.Greater => version > this.Version,
            CondaVersionOperator.GreaterOrEqual => version >= this.Version,
            CondaVersionOperator.StartsWith => version.StartsWith(this.Version!),
            CondaVersionOperator.NotStartsWith => !version.StartsWith(this.Version!),
            CondaVersionOperator.Compatible => version >= this.Version && version.StartsWith(this.Series!),
            _ => this.pattern!.IsMatch(version.Text),
        };
    }

    /// <summary>The clause as conda writes it.</summary>
    public override string ToString() => this.Text;

    /// <summary>For <see cref="CondaVersionOperator.Compatible"/>: the version without its last part.</summary>
    internal CondaVersion? Series { get; init; }

    /// <summary>The versions that may satisfy the clause; more than do for globs, regular expressions and texts.</summary>
    internal IntervalSet<CondaVersionBound> Superset() => CondaVersionIntervals.Of(this);
}
