namespace EnvAsCode;

/// <summary>How long a version of an image is to be used (SageMaker's <c>VendorGuidance</c>).</summary>
public enum VendorGuidance
{
    /// <summary>Nothing is said (<c>NOT_PROVIDED</c>).</summary>
    NotProvided,

    /// <summary>The version may be used (<c>STABLE</c>).</summary>
    Stable,

    /// <summary>SageMaker archives the version after three months (<c>TO_BE_ARCHIVED</c>).</summary>
    ToBeArchived,

    /// <summary>The version is no longer found when images are searched (<c>ARCHIVED</c>).</summary>
    Archived,
}
