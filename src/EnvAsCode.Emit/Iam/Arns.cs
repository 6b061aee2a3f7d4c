using EnvAsCode.Emit.Emitters;

namespace EnvAsCode.Emit.Iam;

/// <summary>Writes ARNs in the account and Region that are known where a policy is used.</summary>
internal static class Arns
{
    /// <summary>The ARN of a resource.</summary>
    /// <param name="service">The service, as <c>sagemaker</c>.</param>
    /// <param name="resource">The resource, as <c>image/churn</c>.</param>
    public static string Of(string service, string resource) =>
        "arn:" + Placeholders.Partition + ":" + service + ":" + Placeholders.Region + ":" + Placeholders.AccountId + ":" + resource;
}
