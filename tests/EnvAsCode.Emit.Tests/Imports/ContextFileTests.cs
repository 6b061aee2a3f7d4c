using System;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

[Capability(25)]
public class ContextFileTests
{
    private static readonly ProjectFiles Files = new(
        [new ProjectFile("app/a.py", null), new ProjectFile("app/b/c.py", null), new ProjectFile("start.sh", null)]);

    [Fact]
    public void The_files_of_a_copied_folder_are_the_build_context()
    {
        EquatableArray<Artifact> files = EnvironmentEmitter.Emit(Built.Steps(Copy("app/", "/opt/app/"), Copy("start.sh", "/")), "T", Files);

        Assert.Equal("*\n!context/app\n!context/start.sh\n", files.Single(file => file.Path == ".dockerignore").Text);
        using JsonDocument manifest = JsonDocument.Parse(files.Single(file => file.Path == "manifest.json").Text);
        Assert.Equal(
            ["context/app/a.py", "context/app/b/c.py", "context/start.sh"],
            from file in manifest.RootElement.GetProperty("files").EnumerateArray()
            let path = file.GetProperty("path").GetString()
            where path.StartsWith("context/", StringComparison.Ordinal)
            select path);
    }

    [Fact]
    public void A_file_that_does_not_exist_is_reported_where_it_is_named()
    {
        EquatableArray<Finding> findings =
            EnvironmentChecks.Check(Built.Steps(Copy(["start.sh", "stop.sh"], "/"), PoetryInstall("1.8.3")), Files);

        Assert.Equal(
            ["Strategies[0].Steps[0].Sources[1]", "Strategies[0].Steps[1].Project", "Strategies[0].Steps[1].Lock"],
            findings.Where(finding => finding.Rule.Id == "EAC3008").Select(finding => finding.Path));
    }

    [Theory]
    [InlineData("a.py", "app/a.py")]
    [InlineData("b/", "app/b/")]
    [InlineData("App/A.py", "app/a.py")]
    [InlineData("other/", null)]
    public void A_path_that_is_nearly_one_of_the_projects_comes_with_the_right_one(string written, string? meant)
    {
        Finding finding =
            Assert.Single(EnvironmentChecks.Check(Built.Steps(Copy(written, "/opt/")), Files), finding => finding.Rule.Id == "EAC3008");

        Assert.EndsWith(
            meant is null ? "add <EnvironmentFile Include=\"other/**\" /> to the project" : "write \"" + meant + "\"",
            finding.Message,
            StringComparison.Ordinal);
        Assert.Equal(meant is null ? null : SuggestedFix.Value(meant), finding.Fix);
    }
}
