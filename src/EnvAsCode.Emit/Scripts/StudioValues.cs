namespace EnvAsCode.Emit.Scripts;

/// <summary>The shell variables that hold what Studio says of the running application.</summary>
internal static class StudioValues
{
    /// <summary>The time, which no variable holds: it is another one each time that a step is taken.</summary>
    public const string Time = "\"$(date -u +%F-%H-%M-%S)\"";

    /// <summary>The variable of a value.</summary>
    /// <param name="value">The value; not <see cref="StudioValue.Time"/>.</param>
    public static string Variable(StudioValue value) => value switch
    {
        StudioValue.DomainId => "studio_domain_id",
        StudioValue.SpaceName => "studio_space_name",
        StudioValue.UserProfileName => "studio_user_profile_name",
        StudioValue.Region => "studio_region",
        _ => "studio_account_id",
    };

    /// <summary>The lines that set the variable of a value.</summary>
    public static string Assignment(StudioValue value) => value switch
    {
        StudioValue.DomainId => "studio_domain_id=\"$(metadata DomainId)\"",
        StudioValue.SpaceName => "studio_space_name=\"$(metadata SpaceName)\"",
        StudioValue.UserProfileName =>
            """
            studio_user_profile_name="$(metadata UserProfileName)"
            if [[ -z "$studio_user_profile_name" ]]; then
              studio_user_profile_name="$(aws sagemaker describe-space --domain-id "$studio_domain_id" --space-name "$studio_space_name" \
                --query OwnershipSettings.OwnerUserProfileName --output text)"
            fi
            """,
        StudioValue.Region => "studio_region=\"$(metadata ResourceArn | cut -d: -f4)\"",
        _ => "studio_account_id=\"$(metadata ResourceArn | cut -d: -f5)\"",
    };
}
