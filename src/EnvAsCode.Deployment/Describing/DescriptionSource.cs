namespace EnvAsCode.Deployment.Describing;

/// <summary>Where an image is read.</summary>
public enum DescriptionSource
{
    /// <summary>In the engine if it has the image, in the registry otherwise.</summary>
    Any,

    /// <summary>In a Docker Engine.</summary>
    Engine,

    /// <summary>In its registry.</summary>
    Registry,
}
