using System;
using EnvAsCode.Diagnostics;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// The image that a declaration makes is the one that its steps say: the Python, the user and the programs at each place.
/// </summary>
public class ImageStateTests
{
    private static readonly string Digest = "sha256:" + new string('0', 64);

    public static TheoryData<string, CondaInstaller, bool> BasesAndCondas
    {
        get
        {
            TheoryData<string, CondaInstaller, bool> data = [];
            foreach (string name in (string[])["ubuntu", "debian", "cuda", "amazon", "rocker", "tensorflow"])
            {
                foreach (CondaInstaller installer in Enum.GetValues<CondaInstaller>())
                {
                    data.Add(name, installer, true);
                    data.Add(name, installer, false);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(BasesAndCondas))]
    public void A_conda_that_a_step_installs_is_the_conda_of_the_image(string name, CondaInstaller installer, bool targetsBase)
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage
            {
                From = Base(name),
                Apps = [AppType.KernelGateway],
                Target = targetsBase ? CondaTarget.BaseEnvironment : CondaTarget.Automatic,
                Steps = [StudioUser(), new InstallCondaStep(installer, "24.9.2-0", Digest), DeclaredPackages()],
            },
            Pip("boto3", "1.35.0"));

        string file = Built.Dockerfile(environment);
        string kernel = Built.File(environment, "kernels/python3/kernel.json");

        Assert.Contains("/opt/conda/bin/python -m pip install", file, StringComparison.Ordinal);
        Assert.Contains("\"/opt/conda/bin/python\"", kernel, StringComparison.Ordinal);
        Assert.DoesNotContain("/usr/bin/python3", file + kernel, StringComparison.Ordinal);

        // micromamba brings no Python of its own.
        Assert.Equal(
            installer == CondaInstaller.Micromamba,
            file.Contains("micromamba install -y -p /opt/conda", StringComparison.Ordinal)
            && file.Contains("    'python' \\", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ubuntu", true)]
    [InlineData("amazon", false)]
    [InlineData("team", false)]
    public void An_installer_of_conda_brings_what_downloads_it_where_the_base_has_nothing(string name, bool brings)
    {
        string body = Built.Body(Built.Of(new CustomImage { From = Base(name), Steps = [InstallMiniforge("24.9.2-0", Digest)] }));

        Assert.Equal(brings, body.Contains("--no-install-recommends ca-certificates curl", StringComparison.Ordinal));
    }

    [Fact]
    public void A_virtual_environment_gets_the_packages_and_the_kernel()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage { From = LinuxImage.Ubuntu("24.04"), Apps = [AppType.KernelGateway], Steps = [Venv("/opt/venv")] },
            Pip("pandas", "2.2.2"));

        string file = Built.Dockerfile(environment);

        Assert.Contains("--no-install-recommends python3 python3-venv", file, StringComparison.Ordinal);
        Assert.Contains("/usr/bin/python3 -m venv /opt/venv", file, StringComparison.Ordinal);
        Assert.Contains("PIP_USER=0 /opt/venv/bin/python -m pip install", file, StringComparison.Ordinal);
        Assert.Contains("\"/opt/venv/bin/python\"", Built.File(environment, "kernels/python3/kernel.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_base_that_nobody_described_nothing_is_assumed()
    {
        EnvironmentSpec environment = Built.Of(
            new CustomImage { From = new BaseImage("team/base:1"), Apps = [AppType.KernelGateway] }, Pip("boto3"));

        Assert.Contains("PIP_USER=0 python3 -m pip install", Built.Dockerfile(environment), StringComparison.Ordinal);
        Assert.Contains("\"/usr/bin/env\"", Built.File(environment, "kernels/python3/kernel.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CondaTarget.Automatic, "micromamba create -y -p /opt/conda/envs/built --file /opt/envascode/cpu.lock")]
    [InlineData(CondaTarget.BaseEnvironment, "micromamba install -y -p /opt/conda --file /opt/envascode/cpu.lock")]
    public void An_explicit_lock_keeps_its_name_and_is_used(CondaTarget target, string command)
    {
        string file = Built.Dockerfile(Built.Of(
            new CustomImage
            {
                From = MicromambaImage.Image("2.0.5"),
                Target = target,
                Conda = new CondaOptions { Lock = "cpu.lock" },
            },
            Conda("numpy", "1.26.4")));

        Assert.Contains("COPY context/cpu.lock /opt/envascode/cpu.lock", file, StringComparison.Ordinal);
        Assert.Contains(command, file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_makes_its_folders() => Assert.Contains(
        "mkdir -p /usr/local/bin/x.d",
        Built.Body(Symlink("/opt/a", "/usr/local/bin/x.d/a")),
        StringComparison.Ordinal);

    [Fact]
    public void The_volume_of_a_persisted_environment_is_that_of_the_user_at_the_end() => Assert.DoesNotContain(
        EnvironmentChecks.Check(new EnvironmentSpec("churn")
        {
            Strategies =
            [
                new CustomImage
                {
                    From = Miniconda.Image("24.9.2-0"),
                    Apps = [AppType.KernelGateway],
                    Target = CondaTarget.PersistedEnvironment,
                    Steps = [StudioUser()],
                },
                new PersistentCondaEnvironment { AppType = AppType.KernelGateway, FileSystemConfig = FileSystemConfig.SageMakerUser },
            ],
        }),
        finding => finding.Rule == Rules.NoPersistedEnvironment);

    [Theory]
    [InlineData("apt-get update && apt-get install -y git && git clone https://example.com/a /opt/a")]
    [InlineData("command -v git || apt-get update")]
    [InlineData("make install && git clone https://example.com/a /opt/a")]
    public void Code_that_brings_a_program_or_may_bring_any_is_believed(string code) => Assert.DoesNotContain(
        EnvironmentChecks.Check(Built.Of(new CustomImage
        {
            From = LinuxImage.Debian("12"),
            Steps = [Install(Apt("ca-certificates"), Apt("make")), Run(code)],
        })),
        finding => finding.Rule == Rules.ProgramNotInImage);

    private static BaseImage Base(string name) => name switch
    {
        "ubuntu" => LinuxImage.Ubuntu("22.04"),
        "debian" => LinuxImage.Debian("12-slim"),
        "cuda" => LinuxImage.Cuda("12.4.1-runtime-ubuntu22.04"),
        "amazon" => LinuxImage.AmazonLinux("2023"),
        "rocker" => RockerImage.RVer("4.4.1"),
        "tensorflow" => FrameworkImage.TensorFlow("2.16.1"),
        _ => new BaseImage("team/base:1"),
    };
}
