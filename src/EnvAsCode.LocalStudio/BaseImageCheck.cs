namespace EnvAsCode.LocalStudio;

/// <summary>What CreateImageVersion checks of its <c>BaseImage</c> while the version is CREATING.</summary>
public enum BaseImageCheck
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That it is a reference to an Amazon ECR image in the region, or to the configured registry.</summary>
    Reference,

    /// <summary>Also that an image of LocalStudio's own account or registry is there.</summary>
    Existence,
}
