namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Who owns a space in a list.</summary>
public sealed class OwnershipSettingsSummary
{
    /// <summary>The user profile that owns the space.</summary>
    public string? OwnerUserProfileName { get; set; }
}
