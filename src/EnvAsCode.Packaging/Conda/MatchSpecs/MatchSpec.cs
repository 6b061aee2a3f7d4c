using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.Channels;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>
/// A query for conda packages, in all its forms: <c>numpy</c>, <c>numpy 1.26.4</c>, <c>numpy=1.26=py311*</c>,
/// <c>conda-forge/linux-64::numpy[version='&gt;=1.26,&lt;2', build_number='&gt;=3']</c>, a package's URL. Sources: CEP 29, and conda's own
/// behaviour where the CEP leaves room or conda does otherwise; docs/packaging/conda.md lists where.
/// </summary>
/// <remarks>
/// Immutable. Two specs are equal if their canonical texts are, features in any order, and licences in any case: that is how they match.
/// </remarks>
public sealed partial class MatchSpec : IEquatable<MatchSpec>
{
    private readonly Dictionary<string, MatchSpecField> fields;
    private readonly TextPattern name;
    private readonly TextPattern? build;

    internal MatchSpec(MatchSpecBuilder parts)
    {
        this.name = parts.Name!;
        this.NameSpan = parts.NameSpan;
        this.Version = parts.Version;
        this.VersionSpan = parts.VersionSpan;
        this.build = parts.Build;
        this.BuildSpan = parts.BuildSpan;
        this.BuildNumber = parts.BuildNumber;
        this.Channel = parts.Channel;
        this.Subdir = parts.Subdir;
        this.Namespace = parts.Namespace;
        this.IsOptional = parts.IsOptional;
        this.fields = parts.Fields;
    }

    /// <summary>The package's name in lower case, a pattern, or <c>*</c> for any.</summary>
    public string Name => this.name.Text;

    /// <summary>Whether the name is one name and no pattern, as it must be to install something.</summary>
    public bool HasExactName => this.name.IsExact;

    /// <summary>Where the name stood in the text that was parsed.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>Which versions will do; any if not given.</summary>
    public CondaVersionSpec? Version { get; }

    /// <summary>Where the version stood in the text that was parsed.</summary>
    public TextSpan VersionSpan { get; }

    /// <summary>The build string or its pattern; any if not given.</summary>
    public string? Build => this.build?.Text;

    /// <summary>Whether the build is one build string and no pattern.</summary>
    public bool HasExactBuild => this.build is { IsExact: true };

    /// <summary>Where the build stood in the text that was parsed.</summary>
    public TextSpan BuildSpan { get; }

    /// <summary>Which build numbers will do; any if not given.</summary>
    public CondaVersionSpec? BuildNumber { get; }

    /// <summary>The channel without a platform's folder; any if not given.</summary>
    public CondaChannel? Channel { get; }

    /// <summary>The platform's folder; any if not given.</summary>
    public string? Subdir { get; }

    /// <summary>The namespace between colons, which CEP 29 has read and ignored.</summary>
    public string? Namespace { get; }

    /// <summary>Whether the legacy word <c>optional</c> is given.</summary>
    public bool IsOptional { get; }

    /// <summary>
    /// The remaining pairs between the brackets: <c>md5</c>, <c>sha256</c>, <c>url</c>, <c>fn</c>, <c>license</c>, <c>when</c> and others.
    /// </summary>
    public IEnumerable<MatchSpecField> Fields =>
        MatchSpecKeys.InOrder.Where(this.fields.ContainsKey).Select(key => this.fields[key]);

    /// <summary>The value of a remaining pair between the brackets; <see langword="null"/> if it is not given.</summary>
    /// <param name="key">The key, as <c>md5</c>.</param>
    public string? GetField(string key) => this.fields.TryGetValue(key, out MatchSpecField? field) ? field.Value : null;

    /// <summary>The items of a list between the brackets, <c>extras</c> or <c>flags</c>, in the order in which they are written.</summary>
    /// <param name="key">The key.</param>
    public IReadOnlyList<string> GetList(string key) =>
        this.fields.TryGetValue(key, out MatchSpecField? field) ? MatchSpecLists.Split(field.Value) ?? [] : [];

    /// <inheritdoc/>
    public bool Equals(MatchSpec? other) => other is not null && this.Format(forComparison: true) == other.Format(forComparison: true);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as MatchSpec);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.Format(forComparison: true));
}
