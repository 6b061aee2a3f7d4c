namespace EnvAsCode;

/// <summary>
/// The user that Studio expects: uid 1000 and gid 100 with a home, bash and, if wanted, sudo without a password. Written
/// <c>StudioUser()</c>. The steps after it and the container run as this user. A base that has the uid already, as Ubuntu's since 23.04 and
/// Jupyter's have, has its user renamed, not a second one with the same number.
/// </summary>
/// <remarks>
/// The base has to be of the Debian, Ubuntu, Fedora or Amazon Linux kind. Source: the developer guide's specifications for custom images.
/// </remarks>
public sealed record StudioUserStep : EnvironmentStep, IImageStep
{
    /// <summary>The user's name; <c>sagemaker-user</c> if not set.</summary>
    public string Name { get; init; } = "sagemaker-user";

    /// <summary>
    /// Whether the user may become root with <c>sudo</c>, which is installed where it is missing. So by default, as in Studio's own images.
    /// </summary>
    public bool Sudo { get; init; } = true;
}
