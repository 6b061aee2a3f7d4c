namespace EnvAsCode.Deployment.Manifests;

/// <summary>A lifecycle configuration.</summary>
/// <param name="AppType">The app type that runs it, as SageMaker's API spells it.</param>
/// <param name="Name">Its name, which ends in a hash of the script.</param>
/// <param name="File">The script, relative to the environment's folder, as it is before base64.</param>
public sealed record LifecycleConfigurationManifest(string AppType, string Name, string File)
{
    /// <summary>How it is offered where an attachment does not say otherwise.</summary>
    public LifecycleAttachment Attachment { get; init; }

    /// <summary>The name without the hash: what the configurations of earlier scripts begin with.</summary>
    public string Stem => this.Name[..(this.Name.LastIndexOf('-') + 1)];
}
