namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Whether a space in a list is private or shared.</summary>
public sealed class SpaceSharingSettingsSummary
{
    /// <summary>Whether the space is private or shared.</summary>
    public SharingType? SharingType { get; set; }
}
