namespace EnvAsCode.Aws.ECR.Model;

/// <summary>Which images to describe.</summary>
public sealed class DescribeImagesFilter
{
    /// <summary>Only images with tags, only those without, or both.</summary>
    public TagStatus? TagStatus { get; set; }

    /// <summary>Only images in this state.</summary>
    public ImageStatusFilter? ImageStatus { get; set; }
}
