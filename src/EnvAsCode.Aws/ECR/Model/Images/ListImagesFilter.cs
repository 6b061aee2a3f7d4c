namespace EnvAsCode.Aws.ECR.Model;

/// <summary>Which images to list.</summary>
public sealed class ListImagesFilter
{
    /// <summary>Only images with tags, only those without, or both.</summary>
    public TagStatus? TagStatus { get; set; }

    /// <summary>Only images in this state.</summary>
    public ImageStatusFilter? ImageStatus { get; set; }
}
