using System;

namespace EnvAsCode;

/// <summary>
/// The user of the steps after it and, if it is the last one, of the container (<c>USER</c>). Written <c>User("root")</c> or, for a user
/// whom the base names by a variable, <c>User("$NB_UID")</c>. Steps that only root can carry out, as installing with apt, become root by
/// themselves and leave the user as he is.
/// </summary>
public sealed record UserStep : EnvironmentStep, IImageStep
{
    /// <summary>A user.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    public UserStep(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The user by name or id, with a group or without (<c>"1000:100"</c>), or a reference to a variable of the base.</summary>
    public string Name { get; init; }
}
