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

    private static EnvironmentSpec Image(params IImageStep[] steps) => new("facts")
    {
        Strategies = [new CustomImage { From = PythonImage.Full("3.11"), Steps = steps.ToEquatableArray() }],
    };

    private static EnvironmentSpec Script(params IScriptStep[] steps) => new("facts")
    {
        Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { WithoutPackages = true, Steps = steps.ToEquatableArray() }],
    };
}
