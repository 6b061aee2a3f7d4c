using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Deployment;

/// <summary>Looks at resources that may not be there.</summary>
internal static class Describe
{
    /// <summary>A SageMaker image.</summary>
    public static Task<DescribeImageResponse?> ImageAsync(IAmazonSageMaker client, string name, CancellationToken cancellationToken) =>
        OrNullAsync(() => client.DescribeImageAsync(new DescribeImageRequest { ImageName = name }, cancellationToken));

    /// <summary>The version of an image that has an alias.</summary>
    public static Task<DescribeImageVersionResponse?> VersionAsync(
        IAmazonSageMaker client, string image, string alias, CancellationToken cancellationToken) =>
        OrNullAsync(() =>
            client.DescribeImageVersionAsync(new DescribeImageVersionRequest { ImageName = image, Alias = alias }, cancellationToken));

    /// <summary>A version of an image by its number.</summary>
    public static Task<DescribeImageVersionResponse?> VersionAsync(
        IAmazonSageMaker client, string image, int version, CancellationToken cancellationToken) =>
        OrNullAsync(() =>
            client.DescribeImageVersionAsync(new DescribeImageVersionRequest { ImageName = image, Version = version }, cancellationToken));

    /// <summary>An answer, or <see langword="null"/> for what is not there.</summary>
    public static async Task<T?> OrNullAsync<T>(Func<Task<T>> describe)
        where T : class
    {
        try
        {
            return await describe();
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            return null;
        }
    }
}
