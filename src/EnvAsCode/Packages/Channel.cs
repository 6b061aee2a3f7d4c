using System;

namespace EnvAsCode;

/// <summary>A conda channel: a name such as <c>conda-forge</c>, or a URL. A string converts to it.</summary>
public sealed record Channel
{
    /// <summary>A channel.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    public Channel(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The channel's name, as <c>"conda-forge"</c>, or its <c>https</c> URL.</summary>
    public string Name { get; init; }

    /// <summary>A channel of this name: lets a list of channels be written <c>["conda-forge", "nvidia"]</c>.</summary>
    /// <param name="name">The channel's name or URL.</param>
    public static implicit operator Channel(string name) => new(name);

    /// <summary>The channel's name.</summary>
    public override string ToString() => this.Name;
}
