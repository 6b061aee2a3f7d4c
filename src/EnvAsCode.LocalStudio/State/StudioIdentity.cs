namespace EnvAsCode.LocalStudio.State;

/// <summary>The account and region that the resources' ARNs are of.</summary>
/// <param name="Account">Twelve digits.</param>
/// <param name="Region">As <c>us-east-1</c>.</param>
internal sealed record StudioIdentity(string Account, string Region)
{
    /// <summary>The ARN of a SageMaker resource.</summary>
    public string SageMakerArn(string key) => $"arn:aws:sagemaker:{this.Region}:{this.Account}:{key}";

    /// <summary>The ARN of an ECR repository.</summary>
    public string EcrArn(string key) => $"arn:aws:ecr:{this.Region}:{this.Account}:{key}";
}
