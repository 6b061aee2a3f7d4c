using System;
using System.Linq;
using EnvAsCode.Emit.Importing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests.Locking;

/// <summary>What is generated from a lock that fits, and from one that does not.</summary>
public class LockedFilesTests
{
    private const string PipLine = "-m pip install --no-cache-dir --no-deps --require-hashes -r /opt/envascode/requirements";

    [Fact]
    public void An_image_installs_the_very_files_of_the_lock()
    {
        EnvironmentSpec environment = LockedEnvironments.Slim(Pip("xgboost", "1.0"));
        ProjectFiles files = LockedEnvironments.Files(LockedEnvironments.Lock(environment));

        Assert.Contains(PipLine, LockedEnvironments.Text(environment, files, "Dockerfile"), StringComparison.Ordinal);
        Assert.Contains(
            "xgboost==1.0 \\\n    --hash=sha256:aaaa",
            LockedEnvironments.Text(environment, files, "locked/requirements.txt"),
            StringComparison.Ordinal);
        Assert.Contains(
            "\"sha256\": \"", LockedEnvironments.Text(environment, files, "manifest.json").Split("\"lock\"")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("continuumio/miniconda3:24.9.2-0", CondaTool.Conda, "#sha256:aaa", "conda create -y")]
    [InlineData("continuumio/miniconda3:23.5.2-0", CondaTool.Conda, "#bbb", "conda create -y")]
    [InlineData("mambaorg/micromamba:2.0.5", CondaTool.Micromamba, "#bbb", "micromamba create -y")]
    public void A_conda_environment_is_made_from_an_explicit_list_that_its_tool_reads(
        string reference, CondaTool tool, string digest, string command)
    {
        EnvironmentSpec environment = new("churn")
        {
            Python = "3.11",
            Packages = [Conda("numpy"), Pip("xgboost")],
            Strategies = [new CustomImage { From = new BaseImage(reference) { Conda = new CondaInstallation("/opt/conda", tool) } }],
        };
        ProjectFiles files = LockedEnvironments.Files(LockedEnvironments.Lock(environment));

        string dockerfile = LockedEnvironments.Text(environment, files, "Dockerfile");

        Assert.Contains(command + " -p /opt/conda/envs/churn --file /opt/envascode/conda-churn.txt", dockerfile, StringComparison.Ordinal);
        Assert.Contains("/opt/conda/envs/churn/bin/python " + PipLine, dockerfile, StringComparison.Ordinal);
        Assert.DoesNotContain("environment.yml", dockerfile, StringComparison.Ordinal);
        Assert.Contains(
            "numpy-1.0-0.conda" + digest, LockedEnvironments.Text(environment, files, "locked/conda-churn.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_install_from_the_lock_too()
    {
        EnvironmentSpec environment = new("churn")
        {
            Python = "3.11",
            Packages = [Pip("xgboost")],
            Strategies =
            [
                new LifecycleConfiguration(AppType.JupyterLab), new PersistentCondaEnvironment(), new PipInstall(),
            ],
        };
        ProjectFiles files = LockedEnvironments.Files(LockedEnvironments.Lock(environment));

        Assert.Contains(
            "--no-deps --require-hashes -r",
            LockedEnvironments.Text(environment, files, "lifecycle/jupyter-lab.sh"),
            StringComparison.Ordinal);
        string setup = LockedEnvironments.Text(environment, files, "persistent/setup.sh");
        Assert.Contains("@EXPLICIT", setup, StringComparison.Ordinal);
        Assert.Contains("--no-deps --require-hashes -r \"$requirements\"", setup, StringComparison.Ordinal);
        Assert.Contains("--hash=sha256:aaaa", LockedEnvironments.Text(environment, files, "requirements.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_lock_that_fits_everything_is_as_before()
    {
        EnvironmentSpec environment = LockedEnvironments.Slim(Pip("xgboost", "1.0"));
        ProjectFiles files = LockedEnvironments.Files(LockedEnvironments.Lock(LockedEnvironments.Slim(Pip("xgboost", "2.0"))));

        Assert.Equal(
            EnvironmentEmitter.Emit(environment, "Churn.Cpu").Select(file => (file.Path, file.Text)),
            EnvironmentEmitter.Emit(environment, "Churn.Cpu", files).Select(file => (file.Path, file.Text)));
    }
}
