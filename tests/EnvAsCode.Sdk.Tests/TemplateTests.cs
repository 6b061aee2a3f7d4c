using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

/// <summary>What <c>dotnet new</c> makes from the packed templates, built and published with the packed SDK as their user would.</summary>
public sealed class TemplateTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Output = "bin/Debug/net10.0/environments/";

    [Theory]
    [InlineData("Churn", "churn", "Dockerfile,requirements.txt")]
    [InlineData("My.Churn", "my-churn", "persistent/setup.sh", "--strategy", "persistent")]
    [InlineData("Churn", "churn", "lifecycle/jupyter-lab.sh,pip/install-cell.ipy", "--strategy", "lifecycle", "pip", "--deployment")]
    [InlineData("Churn", "churn", "Dockerfile", "--strategy", "image", "--base", "python")]
    public async Task An_environment_is_made_and_built(string name, string environment, string files, params string[] options)
    {
        using UserFolder folder = new(sdk);
        await this.NewAsync(folder, ["envascode", "-n", name, "-o", ".", .. options]);

        (await folder.DotNetAsync("build")).Succeeded();

        Assert.Empty(files.Split(',').Except(folder.Files(Output + environment)));
        Assert.Equal(options.Contains("--deployment"), File.Exists(folder["bin/Debug/net10.0/deployments/production.json"]));
    }

    [Fact]
    public async Task A_new_environment_is_published_to_the_local_Studio()
    {
        using UserFolder folder = new(sdk);
        await this.NewAsync(folder, ["envascode", "-n", "Churn", "-o", ".", "--strategy", "lifecycle"]);

        CommandOutput output = (await folder.DotNetAsync("publish", "-p:EnvAsCodeLocalStudio=" + folder["studio"])).Succeeded();

        Assert.Contains("has: churn.", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_is_made_and_packed()
    {
        using UserFolder folder = new(sdk);
        await this.NewAsync(folder, ["envascode-policy", "-n", "Acme.Policy", "-o", "."]);

        (await folder.DotNetAsync("pack", "--output", folder["packed"])).Succeeded();

        Assert.Equal(["Acme.Policy.1.0.0.nupkg"], folder.Files("packed"));
    }

    [Fact]
    public async Task A_solution_holds_environments_under_its_own_policy()
    {
        using UserFolder folder = new(sdk);
        await this.NewAsync(folder, ["envascode-solution", "-n", "Acme", "-o", "."]);

        (await folder.DotNetAsync("build", "src/Acme.Environments")).Succeeded();

        string manifest = await File.ReadAllTextAsync(folder["src/Acme.Environments/" + Output + "acme-cpu/manifest.json"]);
        Assert.Contains("\"acme\"", manifest, StringComparison.Ordinal);
        Assert.True(File.Exists(folder[".github/workflows/environments.yml"]));
        Assert.True(File.Exists(folder["tests/Acme.Tests/TrainingTests.cs"]));
    }

    // Each folder has installed templates of its own, as tests run at the same time.
    private async Task NewAsync(UserFolder folder, string[] arguments)
    {
        Dictionary<string, string?> home = new() { ["DOTNET_CLI_HOME"] = folder["home"], ["HOME"] = folder["home"] };
        string package = Path.Combine(sdk.Feed, "EnvAsCode.Templates." + PackedSdk.Version + ".nupkg");
        (await folder.DotNetAsync(["new", "install", package], home)).Succeeded();
        (await folder.DotNetAsync(["new", .. arguments], home)).Succeeded();
    }
}
