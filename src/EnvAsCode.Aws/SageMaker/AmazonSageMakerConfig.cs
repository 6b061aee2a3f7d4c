using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The configuration of an <see cref="AmazonSageMakerClient"/>.</summary>
public sealed class AmazonSageMakerConfig : JsonServiceConfig
{
    private static readonly JsonService Description = new()
    {
        ServiceId = "SageMaker",
        ApiVersion = "2017-07-24",
        TargetPrefix = "SageMaker",
        SigningName = "sagemaker",
        Hosts = new ServiceHosts("api.sagemaker", "api.sagemaker-fips", "api.sagemaker", "api.sagemaker-fips")
        {
            FipsInAwsAndGovCloud = "api-fips.sagemaker",
        },
        SerializerOptions = ShapeSerializer.CreateOptions(namingPolicy: null),
        Errors = new ErrorTypes(typeof(AmazonSageMakerException)),
    };

    /// <summary>A configuration that takes everything from the environment and the profile until something is set.</summary>
    public AmazonSageMakerConfig()
        : base(Description)
    {
    }
}
