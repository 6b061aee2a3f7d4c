namespace EnvAsCode;

/// <summary>An image whose kernels run in Studio Classic (legacy).</summary>
public sealed record KernelGatewayImageConfig : AppImageConfig
{
    /// <inheritdoc/>
    public override AppType AppType => AppType.KernelGateway;

    /// <summary>The kernels that Studio offers, 1 to 5; those that the declaration's environments yield if empty.</summary>
    public EquatableArray<KernelSpec> KernelSpecs { get; init; }

    /// <summary>Where the user's home is mounted and who owns it; what the base image's user calls for if not set.</summary>
    public FileSystemConfig? FileSystemConfig { get; init; }
}
