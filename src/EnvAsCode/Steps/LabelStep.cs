using System;

namespace EnvAsCode;

/// <summary>
/// A label of the image (<c>LABEL</c>). Written <c>Label("org.opencontainers.image.source", "https://…")</c>; what it says
/// is taken as it is, save for <c>$NAME</c> of a build argument or a variable that a step before it declares, as <c>Arg("COMMIT")</c>.
/// </summary>
public sealed record LabelStep : EnvironmentStep, IImageStep
{
    /// <summary>A label.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    public LabelStep(string name, string value)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The label's name: letters, digits, <c>.</c>, <c>-</c>, <c>_</c> and <c>/</c>.</summary>
    public string Name { get; init; }

    /// <summary>
    /// The label's value, in which <c>$NAME</c> or <c>${NAME}</c> refers to an argument or variable of the steps before it.
    /// </summary>
    public string Value { get; init; }
}
