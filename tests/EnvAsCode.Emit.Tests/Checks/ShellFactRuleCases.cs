using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about what shells, hosts and Studio's applications are.</summary>
internal static class ShellFactRuleCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        new(
            "EAC3067",
            Image(Env("PATH", "/opt/a/bin")),
            "Strategies[0].Steps[0].Variables[0].Value",
            Image(Env("PATH", "/opt/a/bin:$PATH"))) { Says = "/opt/a/bin:$PATH" },
        new(
            "EAC3067",
            Contained("/opt/a/bin"),
            "Strategies[0].Apps[0].ContainerConfig.ContainerEnvironmentVariables[0].Value",
            Contained("/opt/a/bin:/usr/bin")) { Says = "/opt/a/bin:/usr/local/bin:/usr/bin:/bin" },
        new(
            "EAC3067",
            Script(Variables(new EnvironmentVariable("PATH", "/opt/a/bin"))),
            "Strategies[0].Steps[0].Variables[0].Value",
            Script(Variables(new EnvironmentVariable("PATH", "/opt/a/bin:/usr/bin")))),
        Run("EAC3068", "set -euo pipefail && ls", "set -eu && ls", new(9, 8), "Shell("),
        Run("EAC3068", "mkdir -p /opt/{a,b}", "mkdir -p /opt/a /opt/b", new(9, 10), "braces"),
        Run("EAC3068", "echo -e 'a\\nb' > /opt/a", "printf 'a\\nb\\n' > /opt/a", new(5, 2), "prints"),
        Run("EAC3068", "ls &> /tmp/log", "ls > /tmp/log 2>&1", new(3, 2), "2>&1"),
        Run("EAC3068", "[ \"$A\" == b ] && ls", "[ \"$A\" = b ] && ls", new(7, 2), "'='"),
        Run("EAC3068", "echo ${A//a/b} > /b", "echo $A | tr a b > /b", new(5, 9), "Bad substitution"),
        Run("EAC3068", ". env.sh && ls", ". /opt/env.sh && ls", new(2, 6), "./env.sh"),
        Run("EAC3070", "pip install -r requirements.txt", "pip install boto3==1.35.0", new(15, 16), "/requirements.txt"),
        Run("EAC3070", "cd /app && python a.py", "mkdir -p /app && cd /app && echo > a.py && python a.py", new(18, 4), "/app/a.py"),
        Run("EAC3070", "./configure.sh", "[ -f configure.sh ] && ./configure.sh", new(0, 14), "configure.sh"),
        Run("EAC3070", "pip install -e .", "git clone https://example.com/a /src && cd /src && pip install -e .", new(15, 1), "pyproject"),
        Run("EAC3070", "conda env create", "ls", new(0, 5), "environment.yml") with
        {
            Broken = Image(Miniconda.Image("24.9.2-0"), EnvAsCode.Steps.Run("conda env create")),
        },
        new(
            "EAC3070",
            Image(Copy("context/app/", "/opt/app/"), EnvAsCode.Steps.Run("pip install -r requirements.txt")),
            "Strategies[0].Steps[1].Command",
            Image(Copy("context/app/", "/opt/app/"), Workdir("/opt/app"), EnvAsCode.Steps.Run("pip install -r requirements.txt")))
        {
            Range = new(15, 16),
        },
        new(
            "EAC3070",
            Image(Exec("bash", "/tmp/a.sh")),
            "Strategies[0].Steps[0].Arguments[1]",
            Image(WriteFile("/tmp/a.sh", "ls"), Exec("bash", "/tmp/a.sh"))),
        new(
            "EAC3071",
            Image(LinuxImage.AmazonLinux("2023"), Install(Packages.Yum("gnupg2"))),
            "Strategies[0].Steps[0].Packages[0].Name",
            Image(LinuxImage.AmazonLinux("2"), Install(Packages.Yum("gnupg2")))) { Says = "gnupg2-minimal" },
        new(
            "EAC3071",
            Image(new BaseImage("almalinux:9"), EnvAsCode.Steps.Run("dnf install -y coreutils")),
            "Strategies[0].Steps[0].Command",
            Image(new BaseImage("almalinux:9"), EnvAsCode.Steps.Run("dnf install -y --allowerasing coreutils"))) { Range = new(15, 9) },
        new(
            "EAC2037",
            Image() with { Packages = [Packages.Pip("numpy", "1.21.0")], Python = "3.10" },
            "Packages[0].Version",
            Image() with { Packages = [Packages.Pip("numpy", ">=1.21")], Python = "3.10" }) { Says = "1.21.2", RelatedPath = "Python" },
        Run("EAC2037", "pip install 'scipy<1.9'", "pip install 'scipy<1.10'", new(12, 11), "1.9.2"),
        Run("EAC2017", "pip install torch==1.12.1", "pip install torch==2.1.0", new(12, 13), "<3.11"),
        Run("EAC3069", "curl -s https://micro.mamba.pm/x > /x", "curl -fsL https://micro.mamba.pm/x > /x", new(0, 4), "micro.mamba.pm"),
        Of("EAC4041", "conda activate studio || true\nls /opt/conda/envs/studio/bin", "ls /opt/conda/bin", new(33, 26), "/opt/conda"),
        Of("EAC4042", "sleep 5m", "sleep 5", new(0, 8), "300 s"),
        Of(
            "EAC4042", "until curl -s localhost:8888; do sleep 1; done", "until curl -s example.com; do sleep 1; done", new(6, 22),
            "script has ended"),
        Of("EAC4043", "TEAM=a", "TEAM=a\necho $TEAM > ~/team", new(0, 6), "Variables"),
        new(
            "EAC4044",
            Script(GitClone("ssh://git@example.com/a", "v1", "~/a")),
            "Strategies[0].Steps[0].Url",
            Script(GitClone("https://example.com/a", "v1", "~/a"))) { Says = "ssh-keyscan example.com" },
        new(
            "EAC4044",
            Image(OnArchitecture(Architecture.Arm64, GitClone("git@example.com:a/b", "v1", "/opt/a"))),
            "Strategies[0].Steps[0].Steps[0].Url",
            Image(Copy("context/known_hosts", "/etc/ssh/ssh_known_hosts"), GitClone("git@example.com:a/b", "v1", "/opt/a"))),
        new(
            "EAC4044",
            Image() with { Packages = [Packages.PipFromUrl("a", "git+ssh://git@example.com/a@v1")] },
            "Packages[0].Url",
            Image() with { Packages = [Packages.PipFromUrl("a", "git+https://example.com/a@v1")] }),
        Of("EAC4045", "aws configure", "aws configure set region eu-west-1", new(0, 3), "role"),
        Of("EAC4045", "read -r A", "read -r A < ~/a", new(0, 4), "Parameter"),
    ];

    private static RuleCase Of(string id, string broken, string right, TextRange range, string says) => new(
        id,
        Script(EnvAsCode.Steps.Run(broken)),
        "Strategies[0].Steps[0].Command",
        Script(EnvAsCode.Steps.Run(right))) { Range = range, Says = says };

    private static RuleCase Run(string id, string broken, string right, TextRange range, string says) => new(
        id,
        Image(EnvAsCode.Steps.Run(broken)),
        "Strategies[0].Steps[0].Command",
        Image(EnvAsCode.Steps.Run(right))) { Range = range, Says = says };

    private static EnvironmentSpec Contained(string path) => new("facts")
    {
        Strategies =
        [
            new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps =
                [
                    new JupyterLabAppImageConfig
                    {
                        ContainerConfig = new() { ContainerEnvironmentVariables = [new EnvironmentVariable("PATH", path)] },
                    },
                ],
            },
        ],
    };

    private static EnvironmentSpec Image(params IImageStep[] steps) => Image(PythonImage.Full("3.11"), steps);

    private static EnvironmentSpec Image(BaseImage from, params IImageStep[] steps) => new("facts")
    {
        Strategies = [new CustomImage { From = from, Steps = steps.ToEquatableArray() }],
    };

    private static EnvironmentSpec Script(params IScriptStep[] steps) => new("facts")
    {
        Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { WithoutPackages = true, Steps = steps.ToEquatableArray() }],
    };
}
