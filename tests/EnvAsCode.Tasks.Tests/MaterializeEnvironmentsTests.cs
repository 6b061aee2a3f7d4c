using System;
using System.IO;
using EnvAsCode.Tasks.Tests.Carrier;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;
using EnvAsCode.Testing;
using Microsoft.Build.Framework;
using Xunit;

namespace EnvAsCode.Tasks.Tests;

public sealed class MaterializeEnvironmentsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeBuildEngine engine = new();

    public void Dispose() => this.folder.Dispose();

    [Fact]
    public void The_first_build_says_in_one_line_where_the_environments_are()
    {
        Assert.True(this.Materialize(CarrierAssembly.One("churn", new("a", "1\n"), new("b", "2\n"))));

        BuildMessageEventArgs message = Assert.Single(this.engine.Messages);
        Assert.Equal(MessageImportance.High, message.Importance);
        Assert.Equal("Churn -> " + this.folder["bin/environments/"] + " (1 environment, 2 files: 2 written, 0 deleted)", message.Message);
        Assert.True(File.Exists(this.folder["bin/environments/churn/b"]));
    }

    [Fact]
    public void A_build_that_changes_nothing_says_nothing_at_normal_verbosity()
    {
        string source = CarrierAssembly.One("churn", new Artifact("a", "1\n"));
        this.Materialize(source);
        this.engine.Messages.Clear();

        Assert.True(this.Materialize(source));
        Assert.Equal(MessageImportance.Low, Assert.Single(this.engine.Messages).Importance);
    }

    [Fact]
    public void A_failure_is_one_coded_error_on_the_project_with_its_page()
    {
        Assert.False(this.Materialize("class C;"));

        BuildErrorEventArgs error = Assert.Single(this.engine.Errors);
        Assert.Equal("EAC8001", error.Code);
        Assert.Equal(this.folder["Churn.csproj"], error.File);
        Assert.Equal(Rules.GeneratorDidNotRun.HelpLink, error.HelpLink);
        Assert.Contains("did not run", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_of_the_file_system_is_one_coded_error_that_names_the_folder()
    {
        this.folder.Write("bin/environments", "a file where the folder belongs");

        Assert.False(this.Materialize(CarrierAssembly.One("churn", new Artifact("a", "1\n"))));

        BuildErrorEventArgs error = Assert.Single(this.engine.Errors);
        Assert.Equal("EAC8005", error.Code);
        Assert.Contains(this.folder["bin/environments"], error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_task_stops_without_an_error()
    {
        using MaterializeEnvironments task = this.Task(CarrierAssembly.One("churn", new Artifact("a", "1\n")));
        task.Cancel();

        Assert.False(task.Execute());
        Assert.Empty(this.engine.Errors);
    }

    [Fact]
    public void Cleaning_removes_what_was_written()
    {
        this.Materialize(CarrierAssembly.One("churn", new Artifact("a", "1\n")));
        using RemoveEnvironments clean = new()
        {
            BuildEngine = this.engine,
            ProjectFile = this.folder["Churn.csproj"],
            OutputFolder = "bin/environments/",
            WrittenFilesRecord = "obj/written.txt",
        };

        Assert.True(clean.Execute());
        Assert.False(Directory.Exists(this.folder["bin/environments"]));
    }

    private bool Materialize(string source)
    {
        using MaterializeEnvironments task = this.Task(source);
        return task.Execute();
    }

    private MaterializeEnvironments Task(string source)
    {
        CarrierAssembly.Compile(this.folder, source);
        return new MaterializeEnvironments
        {
            BuildEngine = this.engine,
            ProjectFile = this.folder["Churn.csproj"],
            Assembly = "Churn.dll",
            OutputFolder = "bin\\environments\\",
            WrittenFilesRecord = "obj/written.txt",
        };
    }
}
