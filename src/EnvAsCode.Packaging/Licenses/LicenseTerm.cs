using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Licenses;

/// <summary>A licence of a licence expression, as <c>GPL-2.0-only WITH Classpath-exception-2.0</c>.</summary>
/// <param name="Identifier">The SPDX identifier as the list writes it, or <c>LicenseRef-…</c> as given.</param>
/// <param name="OrLater">Whether <c>+</c> follows: this version of the licence or any later one.</param>
/// <param name="Exception">The exception after <c>WITH</c>, as the list writes it.</param>
/// <param name="Span">Where the identifier stood in the text that was parsed.</param>
public sealed record LicenseTerm(string Identifier, bool OrLater, string? Exception, TextSpan Span)
{
    /// <summary>Whether the SPDX list advises against the identifier, as <c>GPL-2.0</c> for <c>GPL-2.0-only</c>.</summary>
    public bool IsDeprecated => SpdxIdentifiers.IsDeprecated(this.Identifier);

    /// <summary>The licence as an expression writes it.</summary>
    public override string ToString() =>
        this.Identifier + (this.OrLater ? "+" : "") + (this.Exception is null ? "" : " WITH " + this.Exception);
}
