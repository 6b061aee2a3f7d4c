namespace EnvAsCode.Deployment;

/// <summary>How much of a list is asked for in one call: the most that SageMaker gives, where it would give ten.</summary>
internal static class ListPages
{
    /// <summary>The largest <c>MaxResults</c> of SageMaker's lists.</summary>
    public const int Size = 100;
}
