using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.Tests.Loopback;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>Names, types, required members and enumerations, compared with botocore's service models.</summary>
public class ModelTests
{
    // Members that the annotations leave out, as "Shape.Member" or ".Member".
    private static readonly HashSet<string> LeftOut = new(
        from file in Directory.GetFiles(Repository.PathOf("src/EnvAsCode.Aws/Models"), "*.annotations")
        from line in File.ReadLines(file)
        where line.StartsWith("omit ", StringComparison.Ordinal)
        select line["omit ".Length..],
        StringComparer.OrdinalIgnoreCase);

    [WitnessFact("python3", PythonModule = "botocore")]
    public async Task Every_shape_is_as_in_the_service_models()
    {
        string json = await Python.RunAsync("model.py", Operation.Names);
        Dictionary<string, ServiceModel> models =
            JsonSerializer.Deserialize<Dictionary<string, ServiceModel>>(json, JsonSerializerOptions.Web)!;

        Assert.All(TestedService.All, service => Assert.Empty(Differences(models[service.Name], service.Configure(), service.Exception)));
    }

    private static List<string> Differences(ServiceModel model, JsonServiceConfig config, Type exception)
    {
        JsonService service = config.Service;
        ModelComparison comparison = new(model, LeftOut);
        comparison.Expect("service id", model.ServiceId, service.ServiceId);
        comparison.Expect("API version", model.ApiVersion, service.ApiVersion);
        comparison.Expect("target", model.TargetPrefix, service.TargetPrefix);
        comparison.Expect("signing name", model.SigningName, service.SigningName);
        foreach ((string name, ModelOperation modelled) in model.Operations)
        {
            Operation operation = Operation.All.Single(one => one.Name == name && one.Request.Namespace == exception.Namespace + ".Model");
            comparison.CompareStructure(operation.Request, modelled.Input);
            comparison.CompareStructure(operation.Response, modelled.Output);
            foreach (string error in modelled.Errors)
            {
                ErrorResponse answer = new() { Code = error, Message = "" };
                comparison.Expect(error, AwsErrors.WithoutSuffix(error) + "Exception", service.CreateException(answer).GetType().Name);
            }
        }

        return comparison.Differences;
    }
}
