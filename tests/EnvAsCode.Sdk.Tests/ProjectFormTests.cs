using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

public sealed class ProjectFormTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Output = "bin/Debug/net10.0/environments";

    [Fact]
    public async Task The_SDK_can_be_used_beside_Microsoft_NET_Sdk()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        folder.Write("Churn.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Sdk Name="EnvAsCode.Sdk" Version="{PackedSdk.Version}" />
            </Project>
            """);

        (await folder.DotNetAsync("build")).Succeeded();

        Assert.Contains("churn/manifest.json", folder.Files(Output));
    }

    [Fact]
    public async Task The_version_can_stand_in_global_json()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        folder.Write("Churn.csproj", "<Project Sdk=\"EnvAsCode.Sdk\" />");
        folder.Write("global.json", $$"""{ "msbuild-sdks": { "EnvAsCode.Sdk": "{{PackedSdk.Version}}" } }""");

        (await folder.DotNetAsync("build")).Succeeded();

        Assert.Contains("churn/manifest.json", folder.Files(Output));
    }

    [Fact]
    public async Task Implicit_usings_include_the_vocabulary()
    {
        using UserFolder folder = new(sdk);
        folder.Write("Churn.csproj", UserFolder.ProjectFileWith("<ImplicitUsings>enable</ImplicitUsings>"));
        folder.Write("Churn.cs", "public static class Churn { " + UserFolder.Environment("churn") + " }");

        (await folder.DotNetAsync("build")).Succeeded();

        Assert.Contains("churn/manifest.json", folder.Files(Output));
    }

    [Fact]
    public async Task A_project_without_environments_builds_and_says_nothing_of_them()
    {
        using UserFolder folder = UserFolder.WithProject(sdk);

        Assert.Empty((await folder.DotNetAsync("build")).Succeeded().EnvironmentLines);
    }
}
