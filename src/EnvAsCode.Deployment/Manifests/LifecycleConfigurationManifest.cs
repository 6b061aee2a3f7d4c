namespace EnvAsCode.Deployment.Manifests;

/// <summary>A lifecycle configuration.</summary>
/// <param name="AppType">The app type that runs it, as SageMaker's API spells it.</param>
/// <param name="Name">Its name, which ends in a hash of the script.</param>
/// <param name="File">The script, relative to the environment's folder, as it is before base64.</param>
public sealed record LifecycleConfigurationManifest(string AppType, string Name, string File)
{
    /// <summary>How it is offered where an attachment does not say otherwise.</summary>
    public LifecycleAttachment Attachment { get; init; }

    /// <summary>What the script loads when it runs; <see langword="null"/> if it is whole.</summary>
    public LifecycleBodyManifest? Body { get; init; }

    /// <summary>The name without the hash: what the configurations of earlier scripts begin with.</summary>
    public string Stem => this.Name[..(this.Name.LastIndexOf('-') + 1)];
}

/// <summary>The part of a lifecycle configuration that does not travel in it.</summary>
/// <param name="File">The script, relative to the environment's folder.</param>
/// <param name="Location">
/// Where it is loaded from: an <c>s3://</c> URI, or a path in the image. The name of an object in S3 ends in a hash of the script.
/// </param>
public sealed record LifecycleBodyManifest(string File, string Location)
{
    private const string Scheme = "s3://";

    /// <summary>Whether a publisher copies it to S3; the image brings it along otherwise.</summary>
    public bool IsInS3 => this.Location.StartsWith(Scheme, System.StringComparison.Ordinal);

    /// <summary>The bucket.</summary>
    public string Bucket => this.Location[Scheme.Length..this.Location.IndexOf('/', Scheme.Length)];

    /// <summary>The object's key.</summary>
    public string Key => this.Location[(this.Location.IndexOf('/', Scheme.Length) + 1)..];
}
