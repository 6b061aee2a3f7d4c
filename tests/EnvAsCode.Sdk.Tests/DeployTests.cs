using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

/// <summary>What <c>dotnet publish</c> and the targets deploy: to a local Studio of each test's own, since nothing else is named.</summary>
public sealed class DeployTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string LifecycleEnvironment = """
        [StudioEnvironment]
        public static EnvironmentSpec Cpu => new("churn")
        {
            Packages = [Pip("xgboost", "2.0.3")],
            Strategies = [new LifecycleConfiguration(AppType.JupyterLab)],
        };
        """;

    [Fact]
    public async Task Publish_deploys_to_the_local_Studio_once_and_says_what_and_how_to_see_it()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, LifecycleEnvironment);

        CommandOutput first = (await folder.DotNetAsync("publish", Studio(folder))).Succeeded();
        CommandOutput second = (await folder.DotNetAsync("publish", "--no-restore", Studio(folder))).Succeeded();

        Assert.Contains("Creating lifecycle configuration 'churn-jupyter-lab-", first.Text, StringComparison.Ordinal);
        Assert.Contains("the domain d-localstudio has: churn.", first.Text, StringComparison.Ordinal);
        Assert.Contains("dotnet build -t:Status", first.Text, StringComparison.Ordinal);
        Assert.Contains("Local: nothing to do", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_changes_nothing_and_writes_its_report_as_JSON_and_Markdown()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, LifecycleEnvironment);

        (await folder.DotNetAsync("build", "-t:Plan", Studio(folder), "-p:EnvAsCodeReport=plan.json", "-p:EnvAsCodeMarkdownReport=plan.md"))
            .Succeeded();

        using JsonDocument report = JsonDocument.Parse(await File.ReadAllTextAsync(folder["plan.json"]));
        Assert.All(report.RootElement.GetProperty("steps").EnumerateArray(), step =>
            Assert.Equal("planned", step.GetProperty("status").GetString()));
        Assert.Contains(
            "| create | lifecycle configuration 'churn-jupyter-lab-",
            await File.ReadAllTextAsync(folder["plan.md"]),
            StringComparison.Ordinal);
        (await folder.DotNetAsync("build", "-t:Status", "--no-restore", Studio(folder), "-p:EnvAsCodeReport=status.json")).Succeeded();
        Assert.Contains("\"not deployed\"", await File.ReadAllTextAsync(folder["status.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publish_profile_names_the_deployment()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, LifecycleEnvironment);
        folder.Write(
            "Properties/PublishProfiles/staging.pubxml",
            "<Project><PropertyGroup><EnvAsCodeDeployment>staging</EnvAsCodeDeployment></PropertyGroup></Project>");

        CommandOutput output = (await folder.DotNetAsync("publish", "-p:PublishProfile=staging")).FailedWith("EAC8045");

        Assert.Contains("'staging'", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_is_on_the_line_of_the_declaration_and_the_next_publish_goes_on()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, LifecycleEnvironment);
        Dictionary<string, string?> refusal = new()
        {
            ["ENVASCODE_LOCAL_STUDIO_FAULTS"] = "CreateStudioLifecycleConfig=error:AccessDeniedException:no"
        };

        CommandOutput output = (await folder.DotNetAsync(["publish", Studio(folder)], refusal)).FailedWith("EAC8029");

        int line = 1 + Array.FindIndex(
            await File.ReadAllLinesAsync(folder["Churn.cs"]), text => text.Contains("EnvironmentSpec Cpu", StringComparison.Ordinal));
        Assert.Contains($"Churn.cs({line},", output.Text, StringComparison.Ordinal);
        (await folder.DotNetAsync("publish", "--no-restore", Studio(folder))).Succeeded();
    }

    [Fact]
    public async Task A_solution_publishes_each_environment_project_once_and_the_later_ones_leave_the_earlier_ones_alone()
    {
        using UserFolder folder = new(sdk);
        folder.Write("Parts/Parts.csproj", UserFolder.ProjectFile);
        folder.Write(
            "Parts/Parts.cs",
            "using EnvAsCode; public static class Parts { [EnvironmentPart] public static EquatableArray<Package> All => "
            + "[Packages.Pip(\"xgboost\", \"2.0.3\")]; }");
        foreach (string name in (string[])["one", "two"])
        {
            folder.Write($"{name}/{name}.csproj", UserFolder.ProjectFileWith(reference: "../Parts/Parts.csproj"));
            folder.Write(
                $"{name}/{name}.cs",
                UserFolder.Source([LifecycleEnvironment.Replace("churn", name, StringComparison.Ordinal)], "Declarations"));
        }

        (await folder.DotNetAsync("new", "sln", "--name", "All", "--format", "sln")).Succeeded();
        (await folder.DotNetAsync("sln", "add", "Parts", "one", "two")).Succeeded();
        CommandOutput output = (await folder.DotNetAsync("publish", "All.sln", Studio(folder))).Succeeded();

        Assert.Equal(2, output.Text.Split('\n').Count(text => text.Contains("In the local Studio", StringComparison.Ordinal)));
        string state = await File.ReadAllTextAsync(folder["studio/state.json"]);
        Assert.Contains("studio-lifecycle-config/one-jupyter-lab-", state, StringComparison.Ordinal);
        Assert.Contains("studio-lifecycle-config/two-jupyter-lab-", state, StringComparison.Ordinal);
        CommandOutput again = (await folder.DotNetAsync("publish", "All.sln", "--no-restore", Studio(folder))).Succeeded();
        Assert.Equal(2, again.Text.Split('\n').Count(text => text.Contains("Local: nothing to do", StringComparison.Ordinal)));
        CommandOutput plan = (await folder.DotNetAsync("build", "All.sln", "--no-restore", "-t:Plan", Studio(folder))).Succeeded();
        Assert.Contains("Parts declares no environments: it has no plan.", plan.Text, StringComparison.Ordinal);
        Assert.Equal(2, plan.Text.Split('\n').Count(text => text.Contains("Local: nothing to do", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("-p:EnvAsCodeDeployOnPublish=false")]
    [InlineData("-p:IsPublishable=false")]
    public async Task Nothing_is_deployed_where_that_is_switched_off(string property)
    {
        using UserFolder folder = UserFolder.WithProject(sdk, LifecycleEnvironment);

        (await folder.DotNetAsync("publish", property, Studio(folder))).Succeeded();

        Assert.False(Directory.Exists(folder["studio"]));
    }

    private static string Studio(UserFolder folder) => "-p:EnvAsCodeLocalStudio=" + folder["studio"];
}
