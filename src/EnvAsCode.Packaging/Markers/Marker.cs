using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Markers;

/// <summary>
/// An environment marker: when a requirement applies, as <c>python_version &lt; "3.11" and sys_platform == "linux"</c>. Source: the
/// dependency specifiers specification of packaging.python.org (PEP 508).
/// </summary>
/// <remarks>Immutable. Two markers are equal if they are written alike, apart from quotes, blanks and older names of variables.</remarks>
public sealed partial class Marker : IEquatable<Marker>
{
    internal Marker(MarkerExpression expression) => this.Expression = expression;

    /// <summary>What the marker says.</summary>
    public MarkerExpression Expression { get; }

    /// <summary>Reads a marker.</summary>
    /// <param name="text">The marker.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a marker; the message says why.</exception>
    public static Marker Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out Marker? marker, out ParseError? error)
            ? marker
            : throw new FormatException(error.Message);

    /// <summary>Reads a marker. Never throws.</summary>
    /// <param name="text">The marker.</param>
    /// <param name="marker">The marker, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Marker? marker) => TryParse(text, out marker, out _);

    /// <summary>Reads a marker, and says what is wrong. Never throws.</summary>
    /// <param name="text">The marker.</param>
    /// <param name="marker">The marker, if it is one.</param>
    /// <param name="error">What is wrong otherwise.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Marker? marker, [NotNullWhen(false)] out ParseError? error) =>
        TryParse(new RequirementScanner(text ?? ""), out marker, out error);

    /// <summary>
    /// Whether the marker holds in an environment. <see langword="null"/> if that cannot be said: a variable is unknown, or an operator
    /// means nothing for its values (<c>~=</c> of texts).
    /// </summary>
    /// <param name="environment">The environment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="environment"/> is <see langword="null"/>.</exception>
    public bool? Evaluate(MarkerEnvironment environment) =>
        this.Expression.Evaluate(environment ?? throw new ArgumentNullException(nameof(environment)));

    /// <summary>
    /// Whether the marker may hold in some environment that agrees with what is known: <see langword="false"/> only if it surely never
    /// does, as <c>python_version &gt; "3.11" and python_version &lt; "3.12"</c>.
    /// </summary>
    /// <param name="known">What is known; <see cref="MarkerEnvironment.Unknown"/> for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is <see langword="null"/>.</exception>
    public bool CanHold(MarkerEnvironment known) =>
        new MarkerSearch(this.Expression, known ?? throw new ArgumentNullException(nameof(known))).Finds(true);

    /// <summary>Whether the marker surely holds in every environment that agrees with what is known, so that it says nothing.</summary>
    /// <param name="known">What is known; <see cref="MarkerEnvironment.Unknown"/> for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is <see langword="null"/>.</exception>
    public bool AlwaysHolds(MarkerEnvironment known) =>
        !new MarkerSearch(this.Expression, known ?? throw new ArgumentNullException(nameof(known))).Finds(false);

    /// <summary>The marker that holds where both do.</summary>
    /// <param name="other">The other marker.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Marker And(Marker other) => this.Join(isAnd: true, other ?? throw new ArgumentNullException(nameof(other)));

    /// <summary>The marker that holds where either does.</summary>
    /// <param name="other">The other marker.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Marker Or(Marker other) => this.Join(isAnd: false, other ?? throw new ArgumentNullException(nameof(other)));

    /// <inheritdoc/>
    public bool Equals(Marker? other) => other is not null && this.ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Marker);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.ToString());

    /// <summary>The marker with double quotes, single blanks and today's names of the variables.</summary>
    public override string ToString() => this.Expression.ToString()!;

    private Marker Join(bool isAnd, Marker other) => new(new MarkerBoolean(
        isAnd, [MarkerBoolean.Parenthesize(this.Expression), MarkerBoolean.Parenthesize(other.Expression)]));

    private static bool TryParse(
        RequirementScanner scanner, [NotNullWhen(true)] out Marker? marker, [NotNullWhen(false)] out ParseError? error)
    {
        marker = new MarkerParser(scanner).ParseToEnd();
        error = scanner.Error;
        return marker is not null;
    }
}
