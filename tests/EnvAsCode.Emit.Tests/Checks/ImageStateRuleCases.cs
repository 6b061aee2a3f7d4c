using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about what an image is at each place of its build.</summary>
internal static class ImageStateRuleCases
{
    private static readonly string Digest = "sha256:" + new string('0', 64);

    // The matrix of one rule and its places: a typed step, a stage, shell code, a held step, a package at its place and a declared one.
    public static IEnumerable<RuleCase> All { get; } =
    [
        new(
            "EAC3066",
            Slim(new CustomImage { From = PythonImage.Slim("3.11"), Steps = [TrustCertificates("s3://team/ca.pem")] }),
            "Strategies[0].Steps[0].Source",
            Slim(new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                Steps = [TrustCertificates("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n")],
            })) { Says = "S3" },
        Missing("Steps[0].Url", GitClone("ssh://git@git.example.com/a", "v1", "/opt/a"), "git"),
        Missing("Steps[0].Command", Run("git clone https://example.com/a /opt/a"), "git") with { Range = new(0, 3) },
        Missing("Steps[0].Command", Run("set -e\nunzip /opt/a.zip"), "unzip") with { Range = new(7, 5) },
        Missing("Steps[0].Url", Download("https://example.com/a", "/opt/a", Digest), "curl"),
        Missing("Steps[0].Url", new DebInstallStep("https://example.com/a.deb", Digest), "wget"),
        Missing("Steps[0].Steps[0].Url", OnArchitecture(Architecture.Arm64, GitClone("git@example.com:a/b", "v1", "/opt/a")), "git"),
        Missing("Steps[0].Packages[0]", Install(Npm("tslab", "1.0.22")), "npm"),
        Missing("Steps[0]", CranInstall("https://cran.example.com", "botor"), "r-base"),
        new(
            "EAC3050",
            Slim(new CustomImage { From = PythonImage.Slim("3.11") }, Npm("tslab", "1.0.22")),
            "Packages[0]",
            Slim(new CustomImage { From = PythonImage.Slim("3.11") }, Npm("tslab", "1.0.22"), Apt("npm"))),
        new(
            "EAC3050",
            Slim(new CustomImage { From = PythonImage.Slim("3.11") }, PipFromUrl("a", "git+https://example.com/a@v1")),
            "Packages[0].Url",
            Slim(new CustomImage { From = new BaseImage("team/base:1") }, PipFromUrl("a", "git+https://example.com/a@v1"))),
        new(
            "EAC3050",
            Slim(new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                Stages = [new("build", LinuxImage.Debian("12-slim")) { Steps = [GitClone("git@example.com:a/b", "v1", "/opt/a")] }],
            }),
            "Strategies[0].Stages[0].Steps[0].Url",
            Slim(new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                Stages =
                [
                    new("build", LinuxImage.Debian("12-slim"))
                    {
                        Steps = [Install(Apt("git")), GitClone("git@example.com:a/b", "v1", "/opt/a")]
                    },
                ],
            })),
        new(
            "EAC3001",
            Slim(new CustomImage { From = PythonImage.Slim("3.11"), Steps = [Run("conda install -y numpy")] }),
            "Strategies[0].Steps[0].Command",
            Slim(new CustomImage { From = Miniconda.Image("24.9.2-0"), Steps = [Run("conda install -y numpy")] })) { Range = new(0, 5) },
        Python("EAC3051", LinuxImage.Ubuntu("22.04")),
        Python("EAC3051", LinuxImage.Cuda("12.4.1-runtime-ubuntu22.04")),
        Python("EAC3052", LinuxImage.AmazonLinux("2023")),
        Python("EAC3052", LinuxImage.Debian("12"), Apt("python3")),
        Python("EAC3053", LinuxImage.Ubuntu("24.04"), Apt("python3-pip")),
        Python("EAC3053", LinuxImage.Debian("bookworm-slim"), Apt("python3-pip")),
        Lost("export MODE=batch", new(0, 6), "Env(\"MODE\""),
        Lost("mkdir /opt/a && cd /opt/a", new(16, 2), "Workdir(\"/opt/a\")"),
        Lost("set -e\nsource ~/.bashrc", new(7, 6), "one Run"),
        AsUser(AppType.JupyterLab),
        AsUser(AppType.CodeEditor),
        Root(AppType.JupyterLab),
        Root(AppType.CodeEditor),
        new(
            "EAC3054",
            RootOf(AppType.JupyterLab),
            "Strategies[0].Steps[0].Name",
            RootOf(new JupyterLabAppImageConfig { ContainerConfig = new() { ContainerArguments = ["--allow-root"] } })),
    ];

    private static RuleCase Missing(string path, IImageStep step, string says) => new(
        "EAC3050",
        Slim(new CustomImage { From = LinuxImage.Debian("12-slim"), Steps = [Install(Apt("ca-certificates")), step] }),
        "Strategies[0]." + path.Replace("Steps[0]", "Steps[1]", System.StringComparison.Ordinal)
            .Replace("Steps[1].Steps[1]", "Steps[1].Steps[0]", System.StringComparison.Ordinal),
        Slim(new CustomImage
        {
            From = LinuxImage.Debian("12-slim"),
            Steps = [Install(Apt("ca-certificates"), Apt("git"), Apt("unzip"), Apt("wget"), Apt("npm"), Apt("r-base")), step],
        })) { Says = says == "wget" ? "curl" : says };

    private static RuleCase Python(string id, BaseImage image, params Package[] packages) => new(
        id,
        Slim(new CustomImage { From = image }, [Pip("pandas", "2.2.2"), .. packages]),
        "Packages[0]",
        Slim(new CustomImage { From = image, Steps = [Venv("/opt/venv")] }, [Pip("pandas", "2.2.2"), .. packages]));

    private static RuleCase Lost(string code, TextRange range, string says) => new(
        "EAC3055",
        Slim(new CustomImage { From = PythonImage.Slim("3.11"), Steps = [Run(code)] }),
        "Strategies[0].Steps[0].Command",
        Slim(new CustomImage { From = PythonImage.Slim("3.11"), Steps = [Run(code + " && ls")] })) { Range = range, Says = says };

    private static RuleCase AsUser(AppType app) => new(
        "EAC3046",
        new("state") { Strategies = [new LifecycleConfiguration(app) { Steps = [Run("apt-get update && apt-get install -y g++")] }] },
        "Strategies[0].Steps[0].Command",
        new("state")
        {
            Strategies = [new LifecycleConfiguration(app) { Steps = [Run("sudo apt-get update && sudo apt-get install -y g++")] }]
        })
        { Range = new(0, 7), Says = "sudo" };

    private static RuleCase Root(AppType app) => new(
        "EAC3054", RootOf(app), "Strategies[0].Steps[0].Name", RootOf(app, User("sagemaker-user")));

    private static EnvironmentSpec RootOf(AppImageConfig app, params IImageStep[] steps) => Slim(
        new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [app], Steps = [User("root"), .. steps] });

    private static EnvironmentSpec Slim(CustomImage image, params Package[] packages) =>
        new("state") { Strategies = [image], Packages = packages.ToEquatableArray() };
}
