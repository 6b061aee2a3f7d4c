namespace EnvAsCode;

/// <summary>What a script can find out about the application that runs it (<c>/opt/ml/metadata/resource-metadata.json</c>).</summary>
public enum StudioValue
{
    /// <summary>The domain, as <c>d-abcdef123456</c>.</summary>
    DomainId,

    /// <summary>The space; empty in Studio Classic outside of shared spaces.</summary>
    SpaceName,

    /// <summary>The user profile: in a space its owner, which is asked of SageMaker (<c>sagemaker:DescribeSpace</c>).</summary>
    UserProfileName,

    /// <summary>The Region, as <c>eu-west-1</c>.</summary>
    Region,

    /// <summary>The account, twelve digits.</summary>
    AccountId,

    /// <summary>The time at which the step is taken, in UTC, as <c>2026-02-28-23-59-59</c>.</summary>
    Time,
}
