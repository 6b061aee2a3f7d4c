using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

/// <summary>The samples, taken elsewhere as their README says: the sources, and a project file of one line.</summary>
public sealed class SampleTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Output = "bin/Debug/net10.0/environments";

    [Fact]
    public async Task PackageManagement_yields_the_files_of_its_four_ways()
    {
        using UserFolder folder = await this.BuildAsync("PackageManagement");

        Assert.Equal(
            [
                "conda-env-kernel/.dockerignore",
                "conda-env-kernel/Dockerfile",
                "conda-env-kernel/app-image-config/kernel-gateway.json",
                "conda-env-kernel/domain/create-domain.json",
                "conda-env-kernel/domain/update-domain-shared-spaces.json",
                "conda-env-kernel/domain/update-domain.json",
                "conda-env-kernel/environment-customenv.yml",
                "conda-env-kernel/environment-env2.yml",
                "conda-env-kernel/image/create-image-version.json",
                "conda-env-kernel/image/create-image.json",
                "conda-env-kernel/kernels/conda-env-customenv-py/kernel.json",
                "conda-env-kernel/kernels/conda-env-env2-py/kernel.json",
                "conda-env-kernel/lock-inputs.txt",
                "conda-env-kernel/manifest.json",
                "conda-env-kernel/policies/attach.json",
                "conda-env-kernel/policies/build-caller.json",
                "conda-env-kernel/policies/build-vpc.json",
                "conda-env-kernel/policies/build.json",
                "conda-env-kernel/policies/logs.json",
                "conda-env-kernel/policies/pull.json",
                "conda-env-kernel/policies/push.json",
                "conda-env-kernel/policies/register.json",
                "conda-env-kernel/policies/trust-codebuild.json",
                "conda-env-kernel/policies/trust-sagemaker.json",
                "custom/environment.yml",
                "custom/lock-inputs.txt",
                "custom/manifest.json",
                "custom/persistent/setup.sh",
                "custom/persistent/teardown.sh",
                "install-dependencies/domain/create-domain.json",
                "install-dependencies/domain/update-domain-shared-spaces.json",
                "install-dependencies/domain/update-domain.json",
                "install-dependencies/lifecycle/kernel-gateway.sh",
                "install-dependencies/manifest.json",
                "install-dependencies/policies/attach.json",
                "install-dependencies/policies/logs.json",
                "install-dependencies/policies/register.json",
                "install-dependencies/policies/trust-sagemaker.json",
                "notebook/manifest.json",
                "notebook/pip/install-cell.ipy",
                "notebook/requirements.txt",
            ],
            folder.Files(Output));

        Assert.Contains("FROM continuumio/miniconda3:4.10.3", Lines(folder, "conda-env-kernel/Dockerfile"));
        Assert.Equal("#!/bin/bash", Lines(folder, "install-dependencies/lifecycle/kernel-gateway.sh")[0]);
        Assert.Contains("pyarrow", Lines(folder, "install-dependencies/lifecycle/kernel-gateway.sh"));
        Assert.Contains("readonly prefix=\"$envs\"/custom", Lines(folder, "custom/persistent/setup.sh"));
    }

    [Fact]
    public async Task The_image_of_PackageManagement_has_the_environments_and_kernels_of_the_original()
    {
        using UserFolder folder = await this.BuildAsync("PackageManagement");

        Assert.Equal(
            [
                "awscli", "boto3", "geopandas==0.11.*", "matplotlib==3.5.*", "meteostat==1.*", "metno-locationforecast==1.*", "numpy",
                "pandas==1.4.*", "plotly==5.9.*", "prophet==1.*", "sagemaker", "scikit-learn==1.0.2", "scipy==1.8.*", "seaborn==0.11.2",
                "shapely==1.8.*",
            ],
            Items(folder, "conda-env-kernel/environment-customenv.yml", indent: 4));
        Assert.Equal(
            ["awscli", "boto3", "ipykernel", "numpy", "python=3.8.*"],
            Items(folder, "conda-env-kernel/environment-env2.yml", indent: 2).Except(["conda-forge", "nodefaults"]));

        JsonNode expected = JsonNode.Parse("""
            {
              "AppImageConfigName": "conda-env-kernel-config",
              "KernelGatewayImageConfig": {
                "KernelSpecs": [
                  { "Name": "conda-env-customenv-py", "DisplayName": "Python [conda env: customenv]" },
                  { "Name": "conda-env-env2-py", "DisplayName": "Python [conda env: env2]" }
                ],
                "FileSystemConfig": { "MountPath": "/root", "DefaultUid": 0, "DefaultGid": 0 }
              }
            }
            """)!;
        string actual = File.ReadAllText(folder[Output + "/conda-env-kernel/app-image-config/kernel-gateway.json"]);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(actual)), actual);
    }

    [Fact]
    public async Task Locked_is_built_without_a_network_from_the_lock_that_is_committed_and_a_wrong_pin_is_an_error()
    {
        using UserFolder folder = await this.BuildAsync("Locked", "-p:EnvAsCodeLockedMode=true");

        Assert.Contains("acme-colors==1.1.0 \\", Lines(folder, "reporting/locked/requirements.txt"));

        folder.Write("Reporting.cs", File.ReadAllText(folder["Reporting.cs"]).Replace("2.0.0", "2.9.0", System.StringComparison.Ordinal));
        Assert.Contains("error EAC6002", (await folder.DotNetAsync("build")).Text, System.StringComparison.Ordinal);
    }

    // The items of a YAML list at an indentation, in ordinal order.
    private static string[] Items(UserFolder folder, string file, int indent)
    {
        string prefix = new string(' ', indent) + "- ";
        return
        [
            .. Lines(folder, file)
                .Where(line => line.StartsWith(prefix, System.StringComparison.Ordinal) && !line.EndsWith(':'))
                .Select(line => line[prefix.Length..])
                .Order(System.StringComparer.Ordinal),
        ];
    }

    private static string[] Lines(UserFolder folder, string file) => File.ReadAllLines(folder[Output + "/" + file]);

    private async Task<UserFolder> BuildAsync(string sample, params string[] arguments)
    {
        UserFolder folder = new(sdk);
        folder.Write(sample + ".csproj", UserFolder.ProjectFile);
        string origin = Repository.PathOf("samples/" + sample);
        foreach (string source in Directory.GetFiles(origin, "*.cs").Concat(Directory.GetFiles(origin, ".editorconfig"))
            .Concat(Directory.GetFiles(origin, "envascode.lock*")))
        {
            folder.Write(Path.GetFileName(source), File.ReadAllText(source));
        }

        (await folder.DotNetAsync(["build", .. arguments])).Succeeded();
        return folder;
    }
}
