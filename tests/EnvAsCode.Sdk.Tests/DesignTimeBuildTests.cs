using System.IO;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

public sealed class DesignTimeBuildTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    [Fact]
    public async Task A_design_time_build_compiles_nothing_and_writes_nothing()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        (await folder.DotNetAsync("restore")).Succeeded();

        // Compile is what an IDE asks for, and Build more than it ever asks.
        foreach (string target in new[] { "Compile", "Build" })
        {
            CommandOutput output = await folder.DotNetAsync(
                "msbuild",
                "-t:" + target,
                "-p:DesignTimeBuild=true",
                "-p:SkipCompilerExecution=true",
                "-p:ProvideCommandLineArgs=true",
                "-p:CopyBuildOutputToOutputDirectory=false");
            output.Succeeded();
        }

        Assert.False(Directory.Exists(folder["bin/Debug/net10.0/environments"]));
    }

    [Fact]
    public async Task The_compiler_of_a_design_time_build_is_given_the_generator_and_its_parts()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        (await folder.DotNetAsync("restore")).Succeeded();

        CommandOutput output = (await folder.DotNetAsync(
            "msbuild", "-t:ResolveReferences", "-p:DesignTimeBuild=true", "-getItem:Analyzer", "-getItem:ReferencePath")).Succeeded();

        foreach (string name
            in new[] { "EnvAsCode.Generators", "EnvAsCode.Emit", "EnvAsCode.Diagnostics", "EnvAsCode.Packaging", "EnvAsCode" })
        {
            Assert.Contains("analyzers/dotnet/cs/" + name + ".dll", output.Text, System.StringComparison.Ordinal);
        }

        Assert.Contains("vocabulary/net10.0/EnvAsCode.dll", output.Text, System.StringComparison.Ordinal);
    }
}
