using System;
using System.Collections.Generic;
using System.Linq;
using Amazon.Runtime;
using EnvAsCode.Aws.CloudWatchLogs;
using EnvAsCode.Aws.CodeBuild;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker;

namespace EnvAsCode.Aws.Tests.Loopback;

/// <summary>A service whose client is generated.</summary>
/// <param name="Name">Its name in botocore.</param>
/// <param name="Interface">The client's interface.</param>
/// <param name="Exception">The exception that all of its derive from.</param>
/// <param name="Configure">Makes a configuration.</param>
/// <param name="Connect">Makes a client.</param>
public sealed record TestedService(
    string Name,
    Type Interface,
    Type Exception,
    Func<JsonServiceConfig> Configure,
    Func<AWSCredentials, JsonServiceConfig, AmazonServiceClient> Connect)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<TestedService> All { get; } =
    [
        new(
            "sagemaker",
            typeof(IAmazonSageMaker),
            typeof(AmazonSageMakerException),
            () => new AmazonSageMakerConfig(),
            (credentials, config) => new AmazonSageMakerClient(credentials, (AmazonSageMakerConfig)config)),
        new(
            "ecr",
            typeof(IAmazonECR),
            typeof(AmazonECRException),
            () => new AmazonECRConfig(),
            (credentials, config) => new AmazonECRClient(credentials, (AmazonECRConfig)config)),
        new(
            "codebuild",
            typeof(IAmazonCodeBuild),
            typeof(AmazonCodeBuildException),
            () => new AmazonCodeBuildConfig(),
            (credentials, config) => new AmazonCodeBuildClient(credentials, (AmazonCodeBuildConfig)config)),
        new(
            "logs",
            typeof(IAmazonCloudWatchLogs),
            typeof(AmazonCloudWatchLogsException),
            () => new AmazonCloudWatchLogsConfig(),
            (credentials, config) => new AmazonCloudWatchLogsClient(credentials, (AmazonCloudWatchLogsConfig)config)),
    ];

    /// <summary>The service of a name.</summary>
    public static TestedService Of(string name) => All.Single(service => service.Name == name);
}
