using EnvAsCode.Deployment.Images;

namespace EnvAsCode.Deployment.Applying;

/// <summary>What a step made that later steps need; a step without one has none.</summary>
public abstract record StepResult
{
    private StepResult()
    {
    }

    /// <summary>A repository.</summary>
    /// <param name="Uri">As ECR names it, <c>123456789012.dkr.ecr.eu-west-1.amazonaws.com/envascode/churn</c>.</param>
    public sealed record Repository(string Uri) : StepResult;

    /// <summary>An image that was built and checked.</summary>
    /// <param name="Image">What its engine knows it by.</param>
    public sealed record Build(BuiltImage Image) : StepResult;

    /// <summary>An image that was pushed.</summary>
    /// <param name="Digest">The digest that the registry gave it, <c>sha256:…</c>.</param>
    public sealed record Push(string Digest) : StepResult;

    /// <summary>A version of a SageMaker image.</summary>
    /// <param name="Version">Its number.</param>
    public sealed record ImageVersion(int Version) : StepResult;
}
