namespace EnvAsCode.Deployment.Planning;

/// <summary>What a step is about, in the order in which steps are applied.</summary>
public enum PlanStepKind
{
    /// <summary>An ECR repository.</summary>
    Repository,

    /// <summary>The build of an image, and its check.</summary>
    Build,

    /// <summary>The push of an image.</summary>
    Push,

    /// <summary>A SageMaker image.</summary>
    Image,

    /// <summary>A version of a SageMaker image.</summary>
    ImageVersion,

    /// <summary>Waiting for versions that are being created.</summary>
    Wait,

    /// <summary>An app image config.</summary>
    AppImageConfig,

    /// <summary>A script in S3 that a lifecycle configuration loads.</summary>
    LifecycleBody,

    /// <summary>A Studio lifecycle configuration.</summary>
    LifecycleConfiguration,

    /// <summary>The aliases that say which version a deployment uses.</summary>
    Alias,

    /// <summary>The settings of a domain, a user profile or a space.</summary>
    Attach,

    /// <summary>The removal of what is no longer used.</summary>
    Remove,
}
