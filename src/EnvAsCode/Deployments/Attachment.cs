namespace EnvAsCode;

/// <summary>
/// Environments that somebody is offered; see <see cref="Attachments"/>. Images become choices of Studio's users, lifecycle
/// configurations as <see cref="LifecycleConfiguration"/> says.
/// </summary>
public abstract record Attachment
{
    private protected Attachment()
    {
    }

    /// <summary>The environments; at least one (<c>EAC5067</c>), each with something to attach there (<c>EAC5068</c>).</summary>
    public EquatableArray<EnvironmentSpec> Environments { get; init; }

    /// <summary>
    /// How the environments' lifecycle configurations are offered here; as each says itself
    /// (<see cref="LifecycleConfiguration.Attachment"/>) if not set. There is one default and one built-in lifecycle configuration for each
    /// app type in a place (<c>EAC5070</c>).
    /// </summary>
    public LifecycleAttachment? LifecycleConfiguration { get; init; }
}

/// <summary>An attachment for all users of a domain, in their private spaces: <c>DefaultUserSettings</c>.</summary>
public sealed record DomainAttachment : Attachment;

/// <summary>An attachment for the shared spaces of a domain: <c>DefaultSpaceSettings</c>, which have no Code Editor.</summary>
public sealed record SharedSpacesAttachment : Attachment;

/// <summary>An attachment for one user, in private spaces. A user profile's settings win over the domain's.</summary>
/// <param name="UserProfileName">The user profile: 1 to 63 letters, digits and hyphens (<c>EAC5072</c>).</param>
public sealed record UserProfileAttachment(string UserProfileName) : Attachment;

/// <summary>
/// An attachment for one space, which gets the environment as its default image and lifecycle configuration. Its images have to be
/// attached to the domain, the shared spaces or the owner's user profile too (<c>EAC5073</c>).
/// </summary>
/// <param name="SpaceName">The space: 1 to 63 letters, digits and hyphens (<c>EAC5072</c>).</param>
public sealed record SpaceAttachment(string SpaceName) : Attachment;
