using System.Text.Json;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>The configuration of an <see cref="AmazonECRClient"/>.</summary>
public sealed class AmazonECRConfig : JsonServiceConfig
{
    private static readonly JsonService Description = new()
    {
        ServiceId = "ECR",
        ApiVersion = "2015-09-21",
        TargetPrefix = "AmazonEC2ContainerRegistry_V20150921",
        SigningName = "ecr",
        Hosts = new ServiceHosts("api.ecr", "api.ecr-fips", "ecr", "ecr-fips"),
        SerializerOptions = ShapeSerializer.CreateOptions(JsonNamingPolicy.CamelCase),
        Errors = new ErrorTypes(typeof(AmazonECRException)),
    };

    /// <summary>A configuration that takes everything from the environment and the profile until something is set.</summary>
    public AmazonECRConfig()
        : base(Description)
    {
    }
}
