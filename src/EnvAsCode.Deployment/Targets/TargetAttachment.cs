namespace EnvAsCode.Deployment.Targets;

/// <summary>An environment that somebody is offered.</summary>
/// <param name="Environment">The environment's name.</param>
/// <param name="To">To whom.</param>
public sealed record TargetAttachment(string Environment, AttachmentTarget To)
{
    /// <summary>The user profile or space; <see langword="null"/> for a whole domain.</summary>
    public string? Name { get; init; }

    /// <summary>How the environment's lifecycle configurations are offered; as its manifest says if <see langword="null"/>.</summary>
    public LifecycleAttachment? LifecycleConfiguration { get; init; }
}

/// <summary>To whom an environment is attached.</summary>
public enum AttachmentTarget
{
    /// <summary>All users of the domain, in their private spaces: its default user settings.</summary>
    Domain,

    /// <summary>The shared spaces of the domain: its default space settings.</summary>
    SharedSpaces,

    /// <summary>A user, in private spaces: the settings of the user profile.</summary>
    UserProfile,

    /// <summary>One space, which gets the environment as its default.</summary>
    Space,
}
