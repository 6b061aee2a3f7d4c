using System;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Shapes;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Witnesses;

/// <summary>
/// The shape tables against botocore's service models: members, what is required, lengths, ranges, patterns, enumerations.
/// </summary>
public sealed class ShapeTests
{
    /// <summary>What the annotations add from newer models than botocore's of the time.</summary>
    private static readonly string[] Newer = ["InstanceType = ", "HiddenInstanceTypes[] = "];

    [WitnessFact("python3", PythonModule = "botocore")]
    public Task The_shapes_of_SageMaker_are_those_of_its_service_model() =>
        CompareAsync("sagemaker", SageMakerShapes.Table);

    [WitnessFact("python3", PythonModule = "botocore")]
    public Task The_shapes_of_ECR_are_those_of_its_service_model() => CompareAsync("ecr", ECRShapes.Table);

    private static async Task CompareAsync(string service, ShapeTable table)
    {
        string[] operations = [.. table.Operations.Select(name => $"{service}:{name}")];
        string output = await WitnessProgram.RunAsync("python3", "shapes.py", host: null, operations);
        string[] witnessed = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] ours =
        [
            .. table.Operations.SelectMany(name => ShapeFacts.Of(table.Input(name), $"{service}:{name}")),
        ];
        Assert.NotEmpty(witnessed);
        string[] missing = [.. witnessed.Except(ours)];
        Assert.Empty(missing);
        string[] unknown = [.. ours.Except(witnessed).Where(fact => !Newer.Any(newer => fact.Contains(newer, StringComparison.Ordinal)))];
        Assert.Empty(unknown);
    }
}
