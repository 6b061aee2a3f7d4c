using System;
using System.Net.Http;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Shapes;
using EnvAsCode.LocalStudio.Tests.Support;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests;

public sealed class ServiceTests
{
    [Fact]
    public async Task Every_operation_that_has_a_shape_is_served()
    {
        await using Studio studio = await Studio.StartAsync();
        await CallAllAsync(studio, SageMakerShapes.Table, "SageMaker.");
        await CallAllAsync(studio, ECRShapes.Table, "AmazonEC2ContainerRegistry_V20150921.");
        await CallAllAsync(studio, CodeBuildShapes.Table, "CodeBuild_20161006.");
        await CallAllAsync(studio, CloudWatchLogsShapes.Table, "Logs_20140328.");
        Assert.Equal(76, studio.Host.Calls.Count);
        Assert.All(studio.Host.Calls, call => Assert.InRange(call.Status, 200, 400));
    }

    private static async Task CallAllAsync(Studio studio, ShapeTable table, string prefix)
    {
        foreach (string name in table.Operations)
        {
            using HttpResponseMessage response = await studio.SendAsync(prefix + name, "{}");
            Assert.DoesNotContain("UnknownOperationException", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
