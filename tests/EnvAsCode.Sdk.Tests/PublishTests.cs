using System.IO;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

public sealed class PublishTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Built = "bin/Release/net10.0/environments";
    private const string Published = "bin/Release/net10.0/publish/environments";

    [Fact]
    public async Task Publish_writes_the_same_tree_as_build_and_drops_what_is_declared_no_longer()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"), UserFolder.Environment("fraud"));

        CommandOutput output = (await folder.DotNetAsync("publish")).Succeeded();
        Assert.Equal(2, output.EnvironmentLines.Length);
        Assert.Contains("fraud/requirements.txt", folder.Files(Published));
        folder.AssertSame(Built, Published);

        folder.Declare(UserFolder.Environment("churn", "2.1.0"));
        (await folder.DotNetAsync("publish", "--no-restore")).Succeeded();
        Assert.False(Directory.Exists(folder[Published + "/fraud"]));
        folder.AssertSame(Built, Published);
    }

    [Fact]
    public async Task Publish_without_a_build_writes_what_the_last_build_compiled()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        (await folder.DotNetAsync("build", "--configuration", "Release")).Succeeded();

        // A stray edit of the build's output is not what was declared.
        folder.Write(Built + "/churn/requirements.txt", "xgboost\n");
        (await folder.DotNetAsync("publish", "--no-build", "--output", "bundle")).Succeeded();

        folder.AssertRequirement("bundle/environments/churn", "xgboost==2.0.3");
        Assert.True(File.Exists(folder["bundle/Churn.dll"]));
    }

    [Fact]
    public async Task A_project_that_is_not_publishable_publishes_no_environments()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));

        (await folder.DotNetAsync("publish", "-p:IsPublishable=false")).Succeeded();

        Assert.False(Directory.Exists(folder[Published]));
    }

    [Fact]
    public async Task The_published_folder_can_be_chosen()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));

        (await folder.DotNetAsync("publish", "-p:EnvAsCodeOutputPath=built/", "-p:EnvAsCodePublishPath=published/")).Succeeded();

        Assert.Contains("churn/manifest.json", folder.Files("built"));
        folder.AssertSame("built", "published");
    }
}
