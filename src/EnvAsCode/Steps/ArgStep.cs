using System;

namespace EnvAsCode;

/// <summary>
/// A build argument that the steps after it see (<c>ARG</c>). Written <c>Arg("SPARK_VERSION", "3.5.1")</c>, or <c>Arg("CUDA")</c> for one
/// of <see cref="CustomImage.BuildArguments"/>, which <c>FROM</c> uses and which the steps only see if it is declared again.
/// </summary>
public sealed record ArgStep : EnvironmentStep, IImageStep
{
    /// <summary>A build argument.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="defaultValue">See <see cref="DefaultValue"/>.</param>
    public ArgStep(string name, string? defaultValue = null)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.DefaultValue = defaultValue;
    }

    /// <summary>The argument's name: letters, digits and <c>_</c>, not beginning with a digit.</summary>
    public string Name { get; init; }

    /// <summary>
    /// Its value unless the build gives another; may refer to arguments and variables before it, as <c>"$CUDA"</c>. Build arguments stay
    /// readable in the image's history: no place for a secret.
    /// </summary>
    public string? DefaultValue { get; init; }
}
