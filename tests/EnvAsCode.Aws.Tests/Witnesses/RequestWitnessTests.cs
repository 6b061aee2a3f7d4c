using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws.Tests.Loopback;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>Requests, judged by botocore.</summary>
public sealed class RequestWitnessTests : LoopbackTest
{
    [WitnessFact("python3", PythonModule = "botocore")]
    public async Task Every_request_with_every_member_is_valid_in_botocore_s_model()
    {
        foreach (Operation operation in Operation.All)
        {
            using AmazonServiceClient client = this.Service.Client(TestedService.Of(operation.Service));
            await operation.CallAsync(client, Sample.Of(operation.Request));
        }

        var sent = this.Service.Requests.Zip(
            Operation.All, (request, operation) => new { service = operation.Service, operation = request.Operation, body = request.Body });
        JsonNode reports = await Python.RunForJsonAsync("validate.py", sent);

        Assert.Equal(Operation.All.Select(operation => operation.Name), this.Service.Requests.Select(request => request.Operation));
        Assert.Empty(reports.AsArray().Select(report => (string?)report));
    }

    [WitnessFact("python3", PythonModule = "botocore")]
    public async Task The_signature_is_the_one_that_botocore_computes()
    {
        await this.SageMakerClient.DescribeImageAsync(new SageMaker.Model.DescribeImageRequest { ImageName = "äöü+/=" });
        CapturedRequest request = this.Service.Requests[0];
        string[] parts = request.Headers["Authorization"].Split(", ");
        string[] signed = parts[1].Split('=')[1].Split(';');

        string signature = await Python.RunAsync("sign.py", new
        {
            url = this.Service.Endpoint.AbsoluteUri,
            body = request.Body,
            headers = signed.ToDictionary(name => name, name => request.Headers[name]),
            accessKey = "AKIDEXAMPLE",
            secretKey = LoopbackService.SecretKey,
            service = "sagemaker",
            region = "eu-west-1",
        });

        Assert.Contains("x-amz-security-token", signed);
        Assert.Equal("Signature=" + signature.TrimEnd(), parts[2]);
    }
}
