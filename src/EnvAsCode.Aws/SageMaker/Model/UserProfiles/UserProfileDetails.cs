using System;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A user profile in a list.</summary>
public sealed class UserProfileDetails
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    public string? DomainId { get; set; }

    /// <summary>The name of the user profile: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? UserProfileName { get; set; }

    /// <summary>The status.</summary>
    public UserProfileStatus? Status { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }
}
