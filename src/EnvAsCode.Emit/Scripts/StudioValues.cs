using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>The shell variables that hold what Studio says of the running application.</summary>
internal static class StudioValues
{
    /// <summary>The time, which no variable holds: it is another one each time that a step is taken.</summary>
    public const string TimeCommand = "$(date -u +%F-%H-%M-%S)";

    /// <summary>Whether a part of a text is the time.</summary>
    public static bool IsTime(ScriptTextPart part) =>
        part is { Kind: ScriptTextKind.StudioValue, Text: nameof(StudioValue.Time) };

    /// <summary>The variable of a value.</summary>
    /// <param name="value">The value; not <see cref="StudioValue.Time"/>.</param>
    public static string Variable(StudioValue value) => value switch
    {
        StudioValue.DomainId => "eac_domain_id",
        StudioValue.SpaceName => "eac_space_name",
        StudioValue.UserProfileName => "eac_user_profile_name",
        StudioValue.Region => "eac_region",
        _ => "eac_account_id",
    };

    /// <summary>The variable of a tag of the user profile.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string Tag(int number) => new LineWriter().Append("eac_tag_").Append(number).ToString();

    /// <summary>The lines that set the variable of a value.</summary>
    public static string Assignment(StudioValue value) => value switch
    {
        StudioValue.DomainId => "eac_domain_id=\"$(eac_metadata DomainId)\"",
        StudioValue.SpaceName => "eac_space_name=\"$(eac_metadata SpaceName)\"",
        StudioValue.UserProfileName =>
            """
            eac_user_profile_name="$(eac_metadata UserProfileName)"
            if [[ -z "$eac_user_profile_name" ]]; then
              eac_user_profile_name="$(aws sagemaker describe-space --domain-id "$eac_domain_id" --space-name "$eac_space_name" \
                --query OwnershipSettings.OwnerUserProfileName --output text)"
            fi
            """,
        StudioValue.Region => "eac_region=\"$(eac_metadata ResourceArn | cut -d: -f4)\"",
        _ => "eac_account_id=\"$(eac_metadata ResourceArn | cut -d: -f5)\"",
    };
}
