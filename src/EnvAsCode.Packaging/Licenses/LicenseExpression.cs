using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Licenses;

/// <summary>
/// A licence expression of a package's metadata, as <c>MIT OR Apache-2.0</c>: SPDX identifiers in any case, <c>AND</c>, <c>OR</c>,
/// <c>WITH</c>, parentheses, <c>+</c>, and <c>LicenseRef-…</c>. Sources: PEP 639 and the licence expression specification of
/// packaging.python.org.
/// </summary>
/// <remarks>Immutable. Two expressions are equal if their canonical texts are.</remarks>
public sealed partial class LicenseExpression : IEquatable<LicenseExpression>
{
    private readonly LicenseNode root;

    private LicenseExpression(LicenseNode root)
    {
        this.root = root;
        this.Terms = [.. root.Terms()];
    }

    /// <summary>All licences, in the order in which they are written.</summary>
    public IReadOnlyList<LicenseTerm> Terms { get; }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a licence expression; the message says why.</exception>
    public static LicenseExpression Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out LicenseExpression? expression, out ParseError? error)
            ? expression
            : throw new FormatException(error.Message);

    /// <summary>Reads an expression. Never throws.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="expression">The expression, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LicenseExpression? expression) =>
        TryParse(text, out expression, out _);

    /// <summary>Reads an expression, and says what is wrong. Never throws.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="expression">The expression, if it is one.</param>
    /// <param name="error">What is wrong otherwise.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out LicenseExpression? expression, [NotNullWhen(false)] out ParseError? error)
    {
        LicenseExpressionParser parser = new(text ?? "");
        expression = parser.TryParse(out LicenseNode? root) ? new LicenseExpression(root) : null;
        error = parser.Error;
        return expression is not null;
    }

    /// <summary>
    /// Whether the package may be used where only some licences are allowed: all that are joined by <c>AND</c>, and one of those joined by
    /// <c>OR</c>.
    /// </summary>
    /// <param name="isAllowed">Whether a licence is allowed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="isAllowed"/> is <see langword="null"/>.</exception>
    public bool IsAllowed(Func<LicenseTerm, bool> isAllowed) =>
        this.root.IsAllowed(isAllowed ?? throw new ArgumentNullException(nameof(isAllowed)));

    /// <inheritdoc/>
    public bool Equals(LicenseExpression? other) => other is not null && this.ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as LicenseExpression);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.ToString());

    /// <summary>
    /// The canonical text: identifiers as the SPDX list writes them, operators in upper case, single blanks, parentheses as given.
    /// </summary>
    public override string ToString() => this.root.ToString();
}
