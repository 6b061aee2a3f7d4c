namespace EnvAsCode.Diagnostics;

/// <content>EAC8120 to EAC8124: what keeps an image from being described.</content>
public static partial class Rules
{
    /// <summary>EAC8120: no such image. Arguments: the reference, where it was looked for.</summary>
    public static Rule NoSuchImage { get; } = new(
        "EAC8120",
        RuleSeverity.Error,
        "No such image",
        "There is no image '{0}' in {1}; correct the reference, build or pull the image, or sign in to a registry that hides what it has");

    /// <summary>EAC8121: an image that is not for a platform. Arguments: the reference, the platform, those that there are.</summary>
    public static Rule ImageOfOtherPlatform { get; } = new(
        "EAC8121",
        RuleSeverity.Error,
        "An image is not for this platform",
        "'{0}' is not for {1}; it is for {2}: name one of these with --platform");

    /// <summary>EAC8122: an image that cannot be read. Arguments: the reference, what is not understood.</summary>
    public static Rule UnknownImageFormat { get; } = new(
        "EAC8122",
        RuleSeverity.Error,
        "An image cannot be read",
        "'{0}' cannot be read: {1}; images of Docker (manifest version 2, schema 2) and of OCI are understood, with layers that are plain "
        + "or "
        + "compressed by gzip or zstd");

    /// <summary>EAC8123: a registry that does not give the image. Arguments: the reference, the registry, why.</summary>
    public static Rule RegistryRefusesImage { get; } = new(
        "EAC8123",
        RuleSeverity.Error,
        "A registry does not give an image",
        "'{0}' cannot be read from {1}: {2}");

    /// <summary>EAC8124: what is no reference. Argument: the text.</summary>
    public static Rule NotAnImageReference { get; } = new(
        "EAC8124",
        RuleSeverity.Error,
        "Not a reference of an image",
        "'{0}' is no reference of an image; write [registry/]repository[:tag][@digest] in lower case, as "
        + "registry.example.com/team/base:1.4");
}
