using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.Tests.Loopback;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>Answers, made from botocore's models and read by botocore's own parser.</summary>
public sealed class AnswerWitnessTests : LoopbackTest
{
    [WitnessFact("python3", PythonModule = "botocore")]
    public async Task Every_member_of_every_answer_is_read()
    {
        JsonNode answers = await Python.RunForJsonAsync("answers.py", Operation.Names);
        foreach (Operation operation in Operation.All)
        {
            JsonNode body = answers[operation.Service]![operation.Name]!;
            this.Service.Answer(body.ToJsonString());
            using AmazonServiceClient client = this.Service.Client(TestedService.Of(operation.Service));

            object answer = await operation.CallAsync(client, Sample.Of(operation.Request));

            JsonNode read = ShapeJson.ToJson(answer);
            Assert.True(JsonNode.DeepEquals(body, read), $"{operation.Name}\nsent {body.ToJsonString()}\nread {read.ToJsonString()}");
        }
    }
}
