using System;
using System.Net;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>What becomes of an error.</summary>
public sealed class ErrorTests : LoopbackTest
{
    private static readonly DescribeImageRequest Churn = new() { ImageName = "churn" };

    [Theory]
    [InlineData("ResourceNotFound", typeof(ResourceNotFoundException))]
    [InlineData("ResourceNotFoundException", typeof(ResourceNotFoundException))]
    [InlineData("com.amazonaws.sagemaker#ResourceInUse", typeof(ResourceInUseException))]
    [InlineData("ResourceLimitExceeded:http://internal.amazon.com/", typeof(ResourceLimitExceededException))]
    [InlineData("ConflictException", typeof(ConflictException))]
    [InlineData("ValidationException", typeof(SageMaker.Model.ValidationException))]
    [InlineData("AccessDeniedException", typeof(AmazonSageMakerException))]
    public async Task An_error_code_has_its_exception(string type, Type expected)
    {
        this.Service.Fail(type, "the message");

        AmazonSageMakerException error = await Assert.ThrowsAnyAsync<AmazonSageMakerException>(
            () => this.SageMakerClient.DescribeImageAsync(Churn));

        Assert.IsType(expected, error);
        Assert.Equal("the message", error.Message);
        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Equal("11111111-2222-3333-4444-555555555555", error.RequestId);
        Assert.Contains(error.ErrorCode, type, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ECR_error_is_ECR_s_own_type_though_SageMaker_has_one_of_the_same_name()
    {
        this.Service.Fail("ValidationException", "no");
        PutImageScanningConfigurationRequest request = new() { RepositoryName = "churn", ImageScanningConfiguration = new() };

        AmazonECRException error = await Assert.ThrowsAnyAsync<AmazonECRException>(
            () => this.ECRClient.PutImageScanningConfigurationAsync(request));

        Assert.IsType<ECR.Model.ValidationException>(error);
    }

    [Theory]
    [InlineData("ResourceNotFound", 400, AwsErrorKind.NotFound)]
    [InlineData("RepositoryNotFoundException", 400, AwsErrorKind.NotFound)]
    [InlineData("ResourceInUse", 400, AwsErrorKind.InUse)]
    [InlineData("ResourceLimitExceeded", 400, AwsErrorKind.LimitExceeded)]
    [InlineData("ValidationException", 400, AwsErrorKind.Validation)]
    [InlineData("AccessDeniedException", 400, AwsErrorKind.AccessDenied)]
    [InlineData("ExpiredTokenException", 400, AwsErrorKind.ExpiredCredentials)]
    [InlineData("ExpiredToken", 403, AwsErrorKind.ExpiredCredentials)]
    [InlineData("UnrecognizedClientException", 400, AwsErrorKind.InvalidCredentials)]
    [InlineData("ThrottlingException", 400, AwsErrorKind.Throttling)]
    [InlineData("InternalFailure", 500, AwsErrorKind.ServiceFailure)]
    [InlineData("Unheard", 503, AwsErrorKind.ServiceFailure)]
    [InlineData("Unheard", 429, AwsErrorKind.Throttling)]
    [InlineData("Unheard", 400, AwsErrorKind.Other)]
    [InlineData(null, 400, AwsErrorKind.Other)]
    public void An_error_has_a_kind(string? code, int status, AwsErrorKind expected) =>
        Assert.Equal(
            expected,
            AwsErrors.KindOf(new AmazonServiceException("", ErrorType.Unknown, code, requestId: "", (HttpStatusCode)status)));

    [Fact]
    public async Task An_answer_that_is_no_json_is_an_error_with_its_status()
    {
        this.Service.Answer("<html>proxy</html>", status: 407);

        AmazonSageMakerException error = await Assert.ThrowsAsync<AmazonSageMakerException>(
            () => this.SageMakerClient.DescribeImageAsync(Churn));

        Assert.Equal(HttpStatusCode.ProxyAuthenticationRequired, error.StatusCode);
    }
}
