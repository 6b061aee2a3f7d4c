namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC5014: an alias of an image's version that cannot be given or not be chosen.</summary>
    public static Rule ImageVersionAlias { get; } = new(
        "EAC5014",
        RuleSeverity.Error,
        "An alias of an image version cannot be used",
        "A space cannot choose the version by '{0}' (SageMakerImageVersionAlias of a ResourceSpec); write \"1\", \"1.4\" or a semantic "
        + "version without build metadata, as \"1.4.2\"")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5015: metadata of an image or its version that SageMaker refuses.</summary>
    public static Rule ImageMetadata { get; } = new(
        "EAC5015",
        RuleSeverity.Error,
        "Metadata of an image are not valid",
        "SageMaker refuses '{0}' as {1}; write {2}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5016: a setting of the domain that SageMaker refuses.</summary>
    public static Rule StudioSetting { get; } = new(
        "EAC5016",
        RuleSeverity.Error,
        "A setting of the domain is not valid",
        "SageMaker refuses '{0}': {1}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5018: an image for a persisted environment that is not there.</summary>
    public static Rule NoPersistedEnvironment { get; } = new(
        "EAC5018",
        RuleSeverity.Error,
        "An image has a kernel on a volume that does not hold it",
        "The image's kernel would be that of the persisted environment, but {0}");

    /// <summary>EAC5019: digests that pip cannot hold packages to.</summary>
    public static Rule PipHashes { get; } = new(
        "EAC5019",
        RuleSeverity.Error,
        "Packages have hashes that pip cannot check",
        "pip checks the hashes of all packages or of none, and refuses '{0}': {1}");

    /// <summary>EAC5017: packages for a GPU where there is none.</summary>
    public static Rule GpuPackageWithoutGpu { get; } = new(
        "EAC5017",
        RuleSeverity.Warning,
        "A package for GPUs stands in an environment without one",
        "'{0}' is built for GPUs, and {1} computes on CPUs: it fails to install, or fails when it is imported; make a variant with "
        + "\"with\" for GPUs, or leave the package out");
}
