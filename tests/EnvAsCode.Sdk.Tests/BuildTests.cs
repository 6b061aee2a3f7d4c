using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

public sealed class BuildTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Output = "bin/Debug/net10.0/environments";

    [Fact]
    public async Task A_build_writes_the_environments_and_the_next_one_does_nothing()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));

        CommandOutput first = (await folder.DotNetAsync("build")).Succeeded();
        string line = Assert.Single(first.EnvironmentLines);
        Assert.StartsWith("Churn -> " + folder[Output] + "/ (1 environment, ", line, StringComparison.Ordinal);
        Assert.Contains("churn/manifest.json", folder.Files(Output));
        folder.AssertRequirement(Output + "/churn", "xgboost==2.0.3");
        Assert.Equal(["envascode.sdk"], Directory.GetDirectories(sdk.Packages).Select(Path.GetFileName));

        Dictionary<string, DateTime> everything = folder.Times(".");
        CommandOutput second = (await folder.DotNetAsync("build", "--no-restore", "-v:normal")).Succeeded();
        Assert.Empty(second.EnvironmentLines);
        Assert.Contains("Skipping target \"EnvAsCodeMaterialize\" because all output", second.Text, StringComparison.Ordinal);
        Assert.Equal(everything, folder.Times("."));
    }

    [Fact]
    public async Task An_edit_writes_only_the_files_that_it_changes()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"), UserFolder.Environment("fraud"));
        (await folder.DotNetAsync("build")).Succeeded();
        Dictionary<string, DateTime> before = folder.Times(Output);

        folder.Declare(UserFolder.Environment("churn"), UserFolder.Environment("fraud", "2.1.0"));
        (await folder.DotNetAsync("build", "--no-restore")).Succeeded();

        Dictionary<string, DateTime> after = folder.Times(Output);
        Assert.Equal(before.Keys, after.Keys);
        string[] changed = [.. after.Keys.Where(file => after[file] != before[file])];
        Assert.Contains("fraud/requirements.txt", changed);
        Assert.All(changed, file => Assert.StartsWith("fraud/", file, StringComparison.Ordinal));

        folder.Declare("// This changes the assembly only.", UserFolder.Environment("churn"), UserFolder.Environment("fraud", "2.1.0"));
        Assert.Empty((await folder.DotNetAsync("build", "--no-restore")).Succeeded().EnvironmentLines);
        Assert.Equal(after, folder.Times(Output));
    }

    [Fact]
    public async Task An_environment_that_is_declared_no_longer_goes_and_the_users_files_stay()
    {
        using UserFolder folder = UserFolder.WithProject(
            sdk, UserFolder.Environment("churn"), UserFolder.Environment("fraud"), UserFolder.Environment("forecast"));
        (await folder.DotNetAsync("build")).Succeeded();
        folder.Write(Output + "/churn/notes.txt", "mine");

        folder.Declare(UserFolder.Environment("churn"), UserFolder.Environment("forecast"));
        (await folder.DotNetAsync("build", "--no-restore")).Succeeded();
        Assert.False(Directory.Exists(folder[Output + "/fraud"]));
        Assert.Contains("churn/manifest.json", folder.Files(Output));

        (await folder.DotNetAsync("build", "--no-restore", "-p:EnvAsCodeEnabled=false")).Succeeded();
        Assert.Equal(["churn/notes.txt"], folder.Files(Output));
        Assert.Single(Directory.GetDirectories(folder[Output]));
    }

    [Fact]
    public async Task A_file_that_was_deleted_or_edited_by_hand_is_written_again()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        (await folder.DotNetAsync("build")).Succeeded();

        File.Delete(folder[Output + "/churn/manifest.json"]);
        (await folder.DotNetAsync("build", "--no-restore")).Succeeded();
        Assert.Contains("churn/manifest.json", folder.Files(Output));

        folder.Write(Output + "/churn/requirements.txt", "xgboost\n");
        (await folder.DotNetAsync("build", "--no-restore")).Succeeded();
        folder.AssertRequirement(Output + "/churn", "xgboost==2.0.3");
    }
}
