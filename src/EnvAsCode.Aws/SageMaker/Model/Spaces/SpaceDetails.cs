using System;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A space in a list.</summary>
public sealed class SpaceDetails
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    public string? DomainId { get; set; }

    /// <summary>The name of the space: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? SpaceName { get; set; }

    /// <summary>The status.</summary>
    public SpaceStatus? Status { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The main settings of the space.</summary>
    public SpaceSettingsSummary? SpaceSettingsSummary { get; set; }

    /// <summary>Whether the space is private or shared.</summary>
    public SpaceSharingSettingsSummary? SpaceSharingSettingsSummary { get; set; }

    /// <summary>Who owns the space.</summary>
    public OwnershipSettingsSummary? OwnershipSettingsSummary { get; set; }

    /// <summary>The name that Studio shows: at most 64 characters.</summary>
    public string? SpaceDisplayName { get; set; }
}
