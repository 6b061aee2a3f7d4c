using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

public class CondaStepTests
{
    private static readonly string Digest = new('c', 64);

    [Fact]
    [Capability(13)]
    public void Conda_packages_have_versions_builds_and_channels_and_pip_packages_are_nested()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage { From = Miniconda.Image("24.9.2-0") },
            Conda("numpy", "1.26.4"),
            Conda("pytorch", "2.4.*", build: "*cuda*") with { Channel = "pytorch" },
            Conda("scipy", ">=1.13,<2"),
            Pip("xgboost", "2.0.3")) with
        {
            Channels = ["pytorch", "conda-forge"],
        };

        Assert.EndsWith(
            "channels:\n  - pytorch\n  - conda-forge\n  - nodefaults\ndependencies:\n  - pip\n  - numpy==1.26.4\n  - "
            + "pytorch::pytorch=2.4.*=*cuda*\n  - scipy>=1.13,<2\n  - pip:\n    - xgboost==2.0.3\n",
            Built.File(environment, "environment.yml"), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(14)]
    public void Several_environments_stand_beside_each_other_and_the_base_can_be_pruned_to_what_is_declared()
    {
        CustomImage image = new() { From = Miniconda.Image("24.9.2-0") };
        string named =
            Built.Body(Built.Of(image, Conda("numpy")) with { CondaEnvironments = [new("second") { Packages = [Conda("scipy")] }] });
        string pruned = Built.Body(
            Built.Of(image with { Target = CondaTarget.BaseEnvironment, Conda = new CondaOptions { Prune = true } }, Conda("numpy")));

        Assert.Contains("conda env create -p /opt/conda/envs/built -f /opt/envascode/environment.yml", named, StringComparison.Ordinal);
        Assert.Contains(
            "conda env create -p /opt/conda/envs/second -f /opt/envascode/environment-second.yml", named, StringComparison.Ordinal);
        Assert.Contains(
            "conda env update -p /opt/conda -f /opt/envascode/environment.yml --prune \\\n && conda clean",
            pruned,
            StringComparison.Ordinal);
    }

    [Theory]
    [Capability(15)]
    [InlineData(true, "conda install -y -p /opt/conda --freeze-installed")]
    [InlineData(false, "conda install -y -p /opt/conda --override-channels")]
    public void What_the_base_has_is_frozen_unless_it_is_said_otherwise(bool freeze, string command)
    {
        CustomImage image = new()
        {
            From = Miniconda.Image("24.9.2-0"),
            Target = CondaTarget.BaseEnvironment,
            Conda = new CondaOptions { FreezeInstalled = freeze }
        };

        Assert.Contains("RUN " + command, Built.Body(Built.Of(image, Conda("numpy"))), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(15)]
    public void Conda_is_configured_for_all_users()
    {
        CustomImage image = new()
        {
            From = Miniconda.Image("24.9.2-0"),
            Steps = [CondaConfig("auto_update_conda", "false"), CondaConfig("channels", "conda-forge", prepend: true)]
        };

        Assert.Equal(
            "RUN conda config --system --set auto_update_conda false \\\n && conda config --system --prepend channels conda-forge",
            Built.Body(Built.Of(image)));
    }

    [Theory]
    [Capability(15)]
    [InlineData(
        CondaInstaller.Miniconda,
        "py311_24.9.2-0",
        "https://repo.anaconda.com/miniconda/Miniconda3-py311_24.9.2-0-Linux-x86_64.sh",
        "conda env create")]
    [InlineData(
        CondaInstaller.Miniforge,
        "24.9.2-0",
        "https://github.com/conda-forge/miniforge/releases/download/24.9.2-0/Miniforge3-24.9.2-0-Linux-x86_64.sh",
        "mamba env create")]
    [InlineData(
        CondaInstaller.Micromamba,
        "2.0.5-1",
        "https://github.com/mamba-org/micromamba-releases/releases/download/2.0.5-1/micromamba-linux-64",
        "micromamba create")]
    public void Conda_is_installed_verified_into_an_image_without_it(CondaInstaller installer, string version, string url, string command)
    {
        CustomImage image = new()
        {
            From = new BaseImage("team/debian:12"),
            Steps =
            [
                Install(Apt("curl"), Apt("ca-certificates")),
                new InstallCondaStep(installer, version, "sha256:" + Digest) { Owner = "1000:100" }
            ],
        };

        string body = Built.Body(Built.Of(image, Conda("numpy", "1.26.4")));

        Assert.Contains("curl -fsSL --retry 3 -o \"$file\" '" + url + "' \\\n", body, StringComparison.Ordinal);
        Assert.Contains("echo \"" + Digest + "  $file\" | sha256sum -c -", body, StringComparison.Ordinal);
        Assert.Contains("PATH=\"/opt/conda/bin:$PATH\"\n", body, StringComparison.Ordinal);
        Assert.Contains("\nUSER 1000:100\n", body, StringComparison.Ordinal);
        Assert.Contains(command, body, StringComparison.Ordinal);
        Assert.True(body.IndexOf("sha256sum", StringComparison.Ordinal) < body.IndexOf("environment.yml", StringComparison.Ordinal));
    }

    [Fact]
    [Capability(19)]
    public void An_explicit_lock_replaces_solving_and_a_CUDA_version_can_be_taken_for_granted()
    {
        CustomImage image = new() { From = Miniconda.Image("24.9.2-0") };
        string locked = Built.Body(Built.Of(image with { Conda = new CondaOptions { Lock = "locks/linux-64.lock" } }, Conda("numpy")));
        string gpu = Built.Body(Built.Of(image with { Conda = new CondaOptions { OverrideCuda = "12.4" } }, Conda("pytorch-gpu")));

        Assert.Contains(
            "COPY context/locks/linux-64.lock /opt/envascode/linux-64.lock\nRUN PIP_NO_CACHE_DIR=1 conda create -y -p "
            + "/opt/conda/envs/built --file /opt/envascode/linux-64.lock \\\n",
            locked, StringComparison.Ordinal);
        Assert.Contains("RUN CONDA_OVERRIDE_CUDA=12.4 ", gpu, StringComparison.Ordinal);
    }

    [Fact]
    [Capability(19)]
    public void A_GPU_variant_is_the_CPU_declaration_with_another_base_and_package()
    {
        EnvironmentSpec cpu = Built.Of(new CustomImage { From = SageMakerDistribution.Cpu("2.6.0") }, Conda("pytorch", "2.4.*"));
        EnvironmentSpec gpu = cpu with
        {
            Name = "built-gpu",
            Packages = [.. cpu.Packages, Conda("pytorch-gpu", "2.4.*")],
            Strategies =
                [new CustomImage { From = SageMakerDistribution.Gpu("2.6.0"), Conda = new CondaOptions { OverrideCuda = "12.4" } }],
        };

        Assert.Contains("sagemaker-distribution:2.6.0-gpu", Built.Dockerfile(gpu), StringComparison.Ordinal);
        Assert.Contains("pytorch-gpu=2.4.*", Built.File(gpu, "environment.yml"), StringComparison.Ordinal);
    }

    [Fact]
    [Capability(17)]
    public void Poetry_installs_locked_dependencies_into_the_Python_of_the_image()
    {
        EnvironmentSpec environment =
            Built.Of(new CustomImage { From = PythonImage.Slim("3.11"), Steps = [PoetryInstall("1.8.3", without: ["dev"])] });

        Assert.Equal(
            "COPY context/pyproject.toml context/poetry.lock /opt/envascode/poetry/\n"
            + "RUN /usr/local/bin/python3 -m venv /tmp/poetry \\\n && /tmp/poetry/bin/pip install --no-cache-dir 'poetry==1.8.3' \\\n && "
            + "cp -r /opt/envascode/poetry/ /tmp/project \\\n"
            + " && POETRY_VIRTUALENVS_CREATE=false POETRY_CACHE_DIR=/tmp/poetry-cache /tmp/poetry/bin/poetry install -C /tmp/project "
            + "--no-root --no-interaction --without dev \\\n"
            + " && rm -rf /tmp/poetry /tmp/project /tmp/poetry-cache",
            Built.Body(environment));
    }
}
