namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC4001: a lifecycle configuration that no application runs.</summary>
    public static Rule LifecycleConfigurationWithoutAppType { get; } = new(
        "EAC4001",
        RuleSeverity.Error,
        "A lifecycle configuration has no app type",
        "No application would run this lifecycle configuration; name its app types, as new LifecycleConfiguration(AppType.JupyterLab)");

    /// <summary>EAC4002: two lifecycle configurations for one app type.</summary>
    public static Rule DuplicateLifecycleConfiguration { get; } = new(
        "EAC4002",
        RuleSeverity.Error,
        "An app type has two lifecycle configurations",
        "{0} already has a lifecycle configuration in this environment; both would be written to one file: leave one out");

    /// <summary>EAC4003: a script that SageMaker refuses for its length.</summary>
    public static Rule LifecycleConfigurationTooLarge { get; } = new(
        "EAC4003",
        RuleSeverity.Error,
        "A lifecycle configuration is too large",
        "The script has {0} characters in base64, {1} more than the 16,384 that SageMaker takes; move packages into a CustomImage, or have "
        + "the script loaded from S3 with Delivery = new S3Delivery(\"s3://…\")")
    {
        PreventsEmission = false,
    };
}
