using System;

namespace EnvAsCode;

/// <summary>Packages that a policy speaks of. Written <c>new("numpy", "&gt;=1.26,&lt;2")</c>; a string alone is a name.</summary>
public sealed record PackageRule
{
    /// <summary>Packages by name and version.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="version">See <see cref="Version"/>.</param>
    public PackageRule(string name, string? version = null)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Version = version;
    }

    /// <summary>
    /// The package's name, with <c>*</c> for any text: <c>"acme-*"</c>. conda's and pip's name of one package are both meant.
    /// </summary>
    public string Name { get; init; }

    /// <summary>The versions: an exact one, a prefix or a range (PEP 440), as <c>"&gt;=1.26,&lt;2"</c>; any if not set.</summary>
    public string? Version { get; init; }

    /// <summary>Why, in a few words that end the diagnostic's sentence; as <c>"CVE-2023-25668"</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>A package by its name: lets a list be written <c>["numpy", "pandas"]</c>.</summary>
    /// <param name="name">The package's name.</param>
    public static implicit operator PackageRule(string name) => new(name);
}
