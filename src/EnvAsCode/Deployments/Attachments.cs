namespace EnvAsCode;

/// <summary>
/// The words for attachments. With <c>using static EnvAsCode.Attachments;</c> a deployment reads
/// <c>Attach = [ToDomain(Churn.Cpu), ToUserProfile("alice", Churn.Gpu)]</c>.
/// </summary>
public static class Attachments
{
    /// <summary>Offers environments to all users of the domain, in their private spaces.</summary>
    /// <param name="environments">The environments.</param>
    public static DomainAttachment ToDomain(params EquatableArray<EnvironmentSpec> environments) => new() { Environments = environments };

    /// <summary>Offers environments in the domain's shared spaces.</summary>
    /// <param name="environments">The environments.</param>
    public static SharedSpacesAttachment ToSharedSpaces(params EquatableArray<EnvironmentSpec> environments) =>
        new() { Environments = environments };

    /// <summary>Offers environments to one user, in private spaces.</summary>
    /// <param name="userProfileName">The user profile.</param>
    /// <param name="environments">The environments.</param>
    public static UserProfileAttachment ToUserProfile(string userProfileName, params EquatableArray<EnvironmentSpec> environments) =>
        new(userProfileName) { Environments = environments };

    /// <summary>Makes an environment the default of one space.</summary>
    /// <param name="spaceName">The space.</param>
    /// <param name="environments">The environments: one for each app type at most.</param>
    public static SpaceAttachment ToSpace(string spaceName, params EquatableArray<EnvironmentSpec> environments) =>
        new(spaceName) { Environments = environments };
}
