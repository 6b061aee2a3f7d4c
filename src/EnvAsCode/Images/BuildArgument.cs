using System;

namespace EnvAsCode;

/// <summary>
/// A build argument that <c>FROM</c> can use (<c>ARG</c> before <c>FROM</c>). With <c>new BuildArgument("CUDA", "12.4.1")</c> the base can
/// be <c>new BaseImage("nvidia/cuda:${CUDA}-runtime-ubuntu22.04")</c>; steps see it after <c>Arg("CUDA")</c>.
/// </summary>
public sealed record BuildArgument
{
    /// <summary>A build argument.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="defaultValue">See <see cref="DefaultValue"/>.</param>
    public BuildArgument(string name, string? defaultValue = null)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.DefaultValue = defaultValue;
    }

    /// <summary>The argument's name: letters, digits and <c>_</c>, not beginning with a digit.</summary>
    public string Name { get; init; }

    /// <summary>Its value unless the build gives another; without one, every build has to give it.</summary>
    public string? DefaultValue { get; init; }
}
