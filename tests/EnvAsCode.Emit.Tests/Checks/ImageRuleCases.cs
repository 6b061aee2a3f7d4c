using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about images.</summary>
internal static class ImageRuleCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        new("EAC3001", On(Slim, CondaTarget.NamedEnvironment), "Strategies[0].Target", On(Conda, CondaTarget.NamedEnvironment))
        {
            Says = "python:3.11-slim"
        },
        new("EAC3001", On(Slim) with { Packages = [Packages.Conda("numpy")] }, "Packages[0]", On(Slim) with { Packages = [Pip("numpy")] }),
        new(
            "EAC3001",
            On(Slim) with { CondaEnvironments = [new("e")] },
            "CondaEnvironments[0]",
            On(Conda) with { CondaEnvironments = [new("e")] }),
        Of("EAC3002", "python:3.11 AS x", new(11, 1)),
        Of("EAC3002", "$(id)", new(0, 1)),
        Of("EAC3002", "", null),
        Of("EAC3002", "-f", null),
        new("EAC3003", On(Slim with { User = "root\nRUN id" }), "Strategies[0].From.User", On(Slim with { User = "1000" })),
        new(
            "EAC3003",
            On(Slim with { PythonExecutable = "python3" }),
            "Strategies[0].From.PythonExecutable",
            On(Slim with { PythonExecutable = "/usr/bin/python3" })),
        new(
            "EAC3003",
            On(Slim with { Conda = new("/opt/conda/") }),
            "Strategies[0].From.Conda.Root",
            On(Slim with { Conda = new("/opt/conda") })),
        new(
            "EAC3003",
            On(Slim with { Conda = new("/opt/$(id)") }),
            "Strategies[0].From.Conda.Root",
            On(Slim with { Conda = new("/opt/mamba-forge_1.2+x") })),
        new("EAC3004", On(Slim) with { Python = "3.12" }, "Python", On(Slim) with { Python = "3.11.9" }) { Says = "has Python 3.11 " },
        new(
            "EAC2036", On(SageMakerDistribution.Cpu("4.4.1"), CondaTarget.BaseEnvironment) with { Python = "3.11" }, "Python",
            On(SageMakerDistribution.Cpu("2.14.0"), CondaTarget.BaseEnvironment) with { Python = "3.11" })
        {
            RelatedPath = "Strategies[0].Target",
            Says = "declare Python 3.12"
        },
        new(
            "EAC2036",
            On(SageMakerDistribution.Cpu("4.4.1"), CondaTarget.BaseEnvironment) with { Python = "3.11" },
            "Python",
            On(SageMakerDistribution.Cpu("4.4.1")) with { Python = "3.11" })
        {
            RelatedPath = "Strategies[0].Target",
        },
        OfArchive(LinuxImage.Debian("stretch-slim"), LinuxImage.Debian("12-slim"), "archive.debian.org"),
        OfArchive(LinuxImage.Cuda("11.8.0-runtime-ubuntu23.10"), LinuxImage.Cuda("12.4.1-runtime-ubuntu22.04"), "old-releases"),
        OfArchive(new BaseImage("python:3.7-slim-buster"), new BaseImage("python:3.7-slim-bookworm"), "debian 10"),
        OfLibrary(Pip("opencv-python", "4.10.0.84"), Pip("opencv-python-headless", "4.10.0.84"), "Apt(\"libgl1\")"),
        OfLibrary(Pip("psycopg2", "2.9.9"), Pip("psycopg2-binary", "2.9.9"), "psycopg2-binary"),
        OfLibrary(Pip("pyspark", "3.5.3"), Pip("pandas", "2.2.2"), "default-jre-headless"),
        new(
            "EAC3081",
            On(Slim) with { Packages = [Pip("PySpark", "3.5.3")] },
            "Packages[0].Name",
            On(Slim) with { Packages = [Pip("PySpark", "3.5.3"), Apt("openjdk-17-jre-headless")] }),
        new("EAC3004", On(Slim) with { Python = "3.1" }, "Python", On(Slim with { Python = null }) with { Python = "3.1" }),
    ];

    private static RuleCase OfArchive(BaseImage broken, BaseImage right, string says) => new(
        "EAC3080",
        On(broken) with { Packages = [Apt("git")] },
        "Strategies[0].From.Reference",
        On(right) with { Packages = [Apt("git")] }) { Says = says };

    private static RuleCase OfLibrary(Package broken, Package right, string says) => new(
        "EAC3081", On(Slim) with { Packages = [broken] }, "Packages[0].Name", On(Slim) with { Packages = [right] }) { Says = says };

    private static BaseImage Slim => PythonImage.Slim("3.11");

    private static BaseImage Conda => Miniconda.Image("24.9.2-0");

    private static EnvironmentSpec On(BaseImage image, CondaTarget target = CondaTarget.Automatic) => new("churn")
    {
        Strategies = [new CustomImage { From = image, Apps = [AppType.KernelGateway], Target = target }],
    };

    private static RuleCase Of(string id, string reference, TextRange? range) => new(
        id,
        On(new BaseImage(reference)),
        "Strategies[0].From.Reference",
        On(new BaseImage("localhost:5000/team/base_1:v1@sha256:0123456789abcdef"))) { Range = range };
}
