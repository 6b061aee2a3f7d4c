using System;
using System.IO;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

public sealed class FailureTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Output = "bin/Debug/net10.0/environments";

    [Fact]
    public async Task A_generator_that_did_not_run_fails_the_build()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        DropAnalyzers(folder);

        (await folder.DotNetAsync("build")).FailedWith("EAC8001");
        Assert.Empty(folder.Files(Output));
    }

    [Fact]
    public async Task A_generator_without_its_parts_fails_the_build()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        DropAnalyzers(folder, "'%(Filename)' == 'EnvAsCode.Emit'");

        CommandOutput output = await folder.DotNetAsync("build", "-p:UseSharedCompilation=false");

        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains(output.ErrorCodes, code => code is "CS8784" or "CS8785" or "CS8032");
    }

    [Fact]
    public async Task A_declaration_whose_error_is_suppressed_fails_the_build_by_name()
    {
        using UserFolder folder = UserFolder.WithProject(
            sdk,
            "#pragma warning disable EAC1001, EAC1003",
            """[StudioEnvironment] public static EnvironmentSpec Broken => new("churn-" + System.Environment.MachineName);""",
            UserFolder.Environment("fraud"));

        CommandOutput output = (await folder.DotNetAsync("build")).FailedWith("EAC8002");

        Assert.Contains("Churn.Broken", output.Text, StringComparison.Ordinal);
        Assert.Empty(folder.Files(Output));
    }

    [Fact]
    public async Task A_folder_that_is_a_symbolic_link_fails_the_build_and_nothing_is_written_through_it()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        Directory.CreateDirectory(folder[Output]);
        Directory.CreateDirectory(folder["elsewhere"]);
        Directory.CreateSymbolicLink(folder[Output + "/churn"], folder["elsewhere"]);

        (await folder.DotNetAsync("build")).FailedWith("EAC8004");
        Assert.Empty(folder.Files("elsewhere"));
    }

    [Fact]
    public async Task A_failure_of_the_file_system_is_one_error_and_the_next_build_recovers()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        folder.Write(Output, "a file where the folder belongs");

        CommandOutput output = (await folder.DotNetAsync("build")).FailedWith("EAC8005");
        Assert.Contains(folder[Output], output.Text, StringComparison.Ordinal);

        File.Delete(folder[Output]);
        (await folder.DotNetAsync("build", "--no-restore")).Succeeded();
        Assert.Contains("churn/manifest.json", folder.Files(Output));
    }

    [Theory]
    [InlineData("<TargetFrameworks>net10.0;net9.0</TargetFrameworks>", "EAC8006")]
    [InlineData("<TargetFramework>net8.0</TargetFramework>", "EAC8008")]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>", "EAC8008")]
    public async Task A_target_framework_that_cannot_work_is_said_before_anything_is_restored(string property, string code)
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        folder.Write("Churn.csproj", UserFolder.ProjectFileWith(property));

        (await folder.DotNetAsync("build")).FailedWith(code);
    }

    [Theory]
    [InlineData("Churn.fsproj")]
    [InlineData("Churn.vbproj")]
    public async Task A_project_of_another_language_is_refused_before_anything_is_restored(string project)
    {
        using UserFolder folder = new(sdk);
        folder.Write(project, UserFolder.ProjectFile);

        CommandOutput output = (await folder.DotNetAsync("build")).FailedWith("EAC8009");
        Assert.Contains($"'{project}' is a project of another language", output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_to_the_package_is_answered_with_the_line_to_write()
    {
        using UserFolder folder = UserFolder.WithProject(sdk, UserFolder.Environment("churn"));
        folder.Write("Churn.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="EnvAsCode.Sdk" Version="{PackedSdk.Version}" /></ItemGroup>
            </Project>
            """);

        CommandOutput output = (await folder.DotNetAsync("build")).FailedWith("EAC8010");
        Assert.Contains($"<Project Sdk=\"EnvAsCode.Sdk/{PackedSdk.Version}\">", output.Text, StringComparison.Ordinal);
    }

    private static void DropAnalyzers(UserFolder folder, string condition = "true") => folder.Write("Directory.Build.targets", $"""
        <Project>
          <Target Name="DropAnalyzers" BeforeTargets="CoreCompile">
            <ItemGroup>
              <Analyzer Remove="@(Analyzer)" Condition="{condition}" />
            </ItemGroup>
          </Target>
        </Project>
        """);
}
