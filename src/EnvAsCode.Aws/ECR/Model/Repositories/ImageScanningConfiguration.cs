namespace EnvAsCode.Aws.ECR.Model;

/// <summary>Whether images are scanned when they are pushed. The API prefers settings of the registry to it.</summary>
public sealed class ImageScanningConfiguration
{
    /// <summary>Whether images are scanned when they are pushed.</summary>
    public bool? ScanOnPush { get; set; }
}
