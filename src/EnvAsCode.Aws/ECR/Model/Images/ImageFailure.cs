namespace EnvAsCode.Aws.ECR.Model;

/// <summary>An image for which something could not be done.</summary>
public sealed class ImageFailure
{
    /// <summary>The image, by tag or digest.</summary>
    public ImageIdentifier? ImageId { get; set; }

    /// <summary>Why, as a code.</summary>
    public ImageFailureCode? FailureCode { get; set; }

    /// <summary>Why, in words.</summary>
    public string? FailureReason { get; set; }
}
