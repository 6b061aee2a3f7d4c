using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Requirements;

/// <summary>
/// A requirement, as <c>dvc[s3]&gt;=3,&lt;4; python_version &gt;= "3.9"</c> or <c>name @ https://…</c>. Source: the dependency specifiers
/// specification of packaging.python.org (PEP 508).
/// </summary>
/// <remarks>
/// Immutable. Two requirements are equal if their parts are, whatever the spelling of names and the order of extras and clauses.
/// </remarks>
public sealed partial class Requirement : IEquatable<Requirement>
{
    private readonly PackageName[] extras;

    internal Requirement(
        PackageName name,
        TextSpan nameSpan,
        PackageName[] extras,
        VersionSpecifierSet specifiers,
        string? url,
        TextSpan urlSpan,
        Marker? marker)
    {
        this.Name = name;
        this.NameSpan = nameSpan;
        this.extras = extras;
        this.Specifiers = specifiers;
        this.Url = url;
        this.UrlSpan = urlSpan;
        this.Marker = marker;
    }

    /// <summary>The package's name.</summary>
    public PackageName Name { get; }

    /// <summary>Where the name stood in the text that was parsed.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The extras in the order in which they are written.</summary>
    public IReadOnlyList<PackageName> Extras => this.extras;

    /// <summary>The clauses about the version; none with a URL.</summary>
    public VersionSpecifierSet Specifiers { get; }

    /// <summary>The URL after <c>@</c>, as written; <see langword="null"/> if there is none.</summary>
    public string? Url { get; }

    /// <summary>Where the URL stood in the text that was parsed.</summary>
    public TextSpan UrlSpan { get; }

    /// <summary>When the requirement applies; always if there is none.</summary>
    public Marker? Marker { get; }

    /// <summary>The requirement with other clauses about the version, and so without a URL: an upgrade of a pin.</summary>
    /// <param name="specifiers">The clauses.</param>
    /// <exception cref="ArgumentNullException"><paramref name="specifiers"/> is <see langword="null"/>.</exception>
    public Requirement WithSpecifiers(VersionSpecifierSet specifiers) => new(
        this.Name,
        this.NameSpan,
        this.extras,
        specifiers ?? throw new ArgumentNullException(nameof(specifiers)),
        url: null,
        urlSpan: default,
        this.Marker);

    /// <summary>The requirement with another marker.</summary>
    /// <param name="marker">When it applies; always if <see langword="null"/>.</param>
    public Requirement WithMarker(Marker? marker) =>
        new(this.Name, this.NameSpan, this.extras, this.Specifiers, this.Url, this.UrlSpan, marker);

    /// <inheritdoc/>
    public bool Equals(Requirement? other) =>
        other is not null
        && this.Name.Equals(other.Name)
        && this.extras.All(other.extras.Contains)
        && other.extras.All(this.extras.Contains)
        && this.Specifiers.Equals(other.Specifiers)
        && this.Url == other.Url
        && Equals(this.Marker, other.Marker);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Requirement);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((this.Name.GetHashCode() * 31) + this.Specifiers.GetHashCode());

    /// <summary>The requirement with its extras and clauses in ordinal order: the form of PyPA's packaging.</summary>
    public override string ToString()
    {
        StringBuilder builder = new(this.Name.Text);
        if (this.extras.Length > 0)
        {
            builder.Append('[')
                .Append(string.Join(",", this.extras.Select(extra => extra.Text).Distinct().OrderBy(text => text, StringComparer.Ordinal)))
                .Append(']');
        }

        builder.Append(this.Specifiers.ToString());
        if (this.Url is not null)
        {
            builder.Append(" @ ").Append(this.Url).Append(this.Marker is null ? "" : " ");
        }

        return this.Marker is null ? builder.ToString() : builder.Append("; ").Append(this.Marker.ToString()).ToString();
    }
}
