using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Tasks.Carrier;
using EnvAsCode.Emit;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Tasks.Tests.Carrier;

public sealed class CarrierReaderTests : System.IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => this.folder.Dispose();

    [Fact]
    public void Environments_come_back_as_the_generator_wrote_them()
    {
        Artifact[] gpu =
        [
            new("Dockerfile", "FROM a\nRUN echo \"b\" \\\n  'c'\n"),
            new("lifecycle/jupyterlab.sh", "#!/bin/bash\n", IsExecutable: true),
            new("grüße.txt", "Grüße, 世界 \U0001F40D\n"),
            new("empty", ""),
        ];
        Artifact[] cpu = [new("requirements.txt", "xgboost==2.0.3\n")];

        IReadOnlyList<CarriedEnvironment> environments = this.Read(
            CarrierAssembly.Marker(["churn", "churn-gpu"])
            + CarrierAssembly.Environment("churn-gpu", gpu)
            + CarrierAssembly.Environment("churn", cpu));

        Assert.Equal(["churn", "churn-gpu"], environments.Select(environment => environment.Name));
        Assert.Equal(cpu, environments[0].Artifacts);
        Assert.Equal(gpu, environments[1].Artifacts);
    }

    [Fact]
    public void A_project_without_environments_has_none() => Assert.Empty(this.Read(CarrierAssembly.Marker([])));

    [Fact]
    public void An_assembly_without_the_mark_means_that_the_generator_did_not_run() =>
        this.Refuses("EAC8001", "Churn.dll", "class C;");

    [Fact]
    public void A_declaration_whose_error_was_suppressed_fails_by_name() =>
        this.Refuses("EAC8002", "Churn.Cpu, Churn.Gpu", CarrierAssembly.Marker([], failed: ["Churn.Cpu", "Churn.Gpu"]));

    [Fact]
    public void An_unknown_layout_is_refused_before_anything_else_is_read() =>
        this.Refuses("EAC8003", "layout 2", CarrierAssembly.Marker(["lost"], failed: ["Churn.Cpu"], formatVersion: 2));

    [Fact]
    public void An_announced_environment_without_files_is_refused() =>
        this.Refuses("EAC8007", "announces the environment 'churn'", CarrierAssembly.Marker(["churn"]));

    [Fact]
    public void An_environment_that_is_not_announced_is_refused() =>
        this.Refuses("EAC8007", "does not announce it", CarrierAssembly.Marker([]) + CarrierAssembly.Environment("churn"));

    [Fact]
    public void An_environment_carried_twice_is_refused() => this.Refuses(
        "EAC8007",
        "twice",
        CarrierAssembly.One("churn")
            + CarrierAssembly.Environment("churn").Replace("Environment_churn", "Environment_other", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("const string Path_0 = \"a\"; const bool IsExecutable_0 = true;", "lacks the constant Text_0")]
    [InlineData("const string Path_0 = \"a\"; const int Text_0 = 1; const bool IsExecutable_0 = true;", "lacks the constant Text_0")]
    [InlineData("const string Path_0 = \"a\"; const string Text_0 = null; const bool IsExecutable_0 = true;", "lacks the constant Text_0")]
    [InlineData(
        "const string Path_0 = \"a\"; const string Text_0 = \"b\"; static bool IsExecutable_0 = true;", "the constant IsExecutable_0")]
    [InlineData("const string Path_1 = \"a\"; const string Text_1 = \"b\"; const bool IsExecutable_1 = true;", "belong to no file")]
    public void Constants_that_do_not_make_up_files_are_refused(string constants, string reason) => this.Refuses(
        "EAC8007",
        reason,
        CarrierAssembly.Marker(["churn"])
            + "namespace EnvAsCode.Generated { static class Environment_churn { const string Name = \"churn\"; " + constants + " } }");

    [Fact]
    public void A_vocabulary_compiled_into_the_assembly_itself_is_read_too()
    {
        const string Attribute = """
            namespace EnvAsCode.Compiled
            {
                class GeneratedEnvironmentsAttribute : System.Attribute
                {
                    public GeneratedEnvironmentsAttribute(int formatVersion, string[] names, string[] failed) { }
                }
            }
            """;

        IReadOnlyList<CarriedEnvironment> environments =
            this.Read(CarrierAssembly.Marker(["churn"]) + Attribute + CarrierAssembly.Environment("churn"));

        Assert.Equal("churn", Assert.Single(environments).Name);
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_refused()
    {
        string path = this.folder.Write("Churn.dll", "not an assembly");

        EnvironmentBuildException e = Assert.Throws<EnvironmentBuildException>(() => CarrierReader.Read(path));
        Assert.Equal("EAC8007", e.Rule.Id);
    }

    [Fact]
    public void A_missing_assembly_is_an_error_of_the_file_system() =>
        Assert.ThrowsAny<IOException>(() => CarrierReader.Read(this.folder["absent.dll"]));

    private IReadOnlyList<CarriedEnvironment> Read(string source) => CarrierReader.Read(CarrierAssembly.Compile(this.folder, source));

    private void Refuses(string id, string words, string source)
    {
        EnvironmentBuildException e = Assert.Throws<EnvironmentBuildException>(() => this.Read(source));
        Assert.Equal(id, e.Rule.Id);
        Assert.Contains(words, e.Message, System.StringComparison.Ordinal);
    }
}
