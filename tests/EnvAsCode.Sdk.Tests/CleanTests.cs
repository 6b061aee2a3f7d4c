using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

public sealed class CleanTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Output = "bin/Debug/net10.0/environments";

    [Fact]
    public async Task A_build_to_another_folder_writes_there_and_leaves_the_first_as_it_is()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        (await folder.DotNetAsync("build")).Succeeded();
        Dictionary<string, DateTime> before = folder.Times(Output);

        (await folder.DotNetAsync("build", "--no-restore", "--output", "out")).Succeeded();
        Assert.Equal(before.Keys, folder.Files("out/environments"));
        Assert.Equal(before, folder.Times(Output));

        // The record of the first folder is still there, so what is declared no longer goes.
        folder.Declare(UserFolder.Environment("fraud"));
        (await folder.DotNetAsync("build", "--no-restore")).Succeeded();
        Assert.False(Directory.Exists(folder[Output + "/churn"]));
    }

    [Fact]
    public async Task Clean_removes_what_was_written_and_keeps_the_users_files()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"), UserFolder.Environment("fraud"));
        (await folder.DotNetAsync("build")).Succeeded();
        folder.Write(Output + "/churn/notes.txt", "mine");

        (await folder.DotNetAsync("clean")).Succeeded();

        Assert.Equal(["churn/notes.txt"], folder.Files(Output));
        Assert.False(Directory.Exists(folder[Output + "/fraud"]));
        Assert.DoesNotContain(folder.Files("obj"), file => file.Contains("EnvAsCode.Written", StringComparison.Ordinal));
    }
}
