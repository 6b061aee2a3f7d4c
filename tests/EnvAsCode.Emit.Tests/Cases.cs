using System.Collections.Generic;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>The environments of the golden trees, one folder of <c>Golden</c> each.</summary>
internal static partial class Cases
{
    /// <summary>All four strategies of one declaration, on SageMaker Distribution.</summary>
    public static EnvironmentSpec AllStrategies => new("churn")
    {
        DisplayName = "Churn – CPU",
        Description = "Models of customer churn.",
        Python = "3.11",
        Packages = [Conda("numpy", "1.26.4"), Pip("xgboost", "2.0.3"), Pip("dvc", ">=3.50, <4", extras: ["s3"]), Apt("git")],
        Strategies =
        [
            new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab, AppType.CodeEditor] },
            new LifecycleConfiguration(AppType.JupyterLab, AppType.CodeEditor),
            new PersistentCondaEnvironment(),
            new PipInstall(),
        ],
    };

    /// <summary>One image with two conda environments, each with its kernel, for every app type that runs images.</summary>
    public static EnvironmentSpec SeveralEnvironments => new("package-management")
    {
        Channels = ["conda-forge"],
        CondaEnvironments =
        [
            new("customenv")
            {
                Python = "3.8",
                Packages =
                [
                    Conda("ipykernel"),
                    Pip("awscli"), Pip("boto3"), Pip("sagemaker"), Pip("scikit-learn", "1.0.2"), Pip("scipy", "1.8.*"),
                    Pip("prophet", "1.*"),
                ],
            },
            new("env2") { Python = "3.8", Packages = [Conda("numpy"), Conda("awscli"), Conda("boto3"), Conda("ipykernel")] },
        ],
        Strategies =
        [
            new CustomImage
            {
                From = Miniconda.Image("24.9.2-0"),
                Apps =
                [
                    AppType.KernelGateway,
                    new JupyterLabAppImageConfig
                    {
                        ContainerConfig = new ContainerConfig
                        {
                            ContainerEntrypoint = ["jupyter-lab"],
                            ContainerArguments =
                                ["--ServerApp.ip=0.0.0.0", "--ServerApp.port=8888", "--ServerApp.base_url=/jupyterlab/default"],
                            ContainerEnvironmentVariables = [new("TEAM", "churn")],
                        },
                    },
                    new CodeEditorAppImageConfig
                    {
                        Name = "package-management-editor",
                        ContainerConfig = new ContainerConfig
                        {
                            ContainerEntrypoint = ["sagemaker-code-editor"],
                            ContainerArguments = ["--host", "0.0.0.0", "--without-connection-token"]
                        },
                    },
                ],
            },
        ],
    };

    /// <summary>pip into the own Python of an image without conda.</summary>
    public static EnvironmentSpec PipOnSlim => new("pip-on-slim")
    {
        Python = "3.11",
        Packages = [Pip("pandas", "2.2.*"), Pip("tomli", marker: "python_version < '3.11'"), Apt("libgomp1", "12.2.0-14"), Apt("git")],
        Strategies = [new CustomImage { From = PythonImage.Slim("3.11"), Apps = [AppType.KernelGateway] }],
    };

    /// <summary>Conda and pip into the base environment of SageMaker Distribution, whose own packages stay.</summary>
    public static EnvironmentSpec BaseEnvironment => new("base-environment")
    {
        Channels = ["conda-forge", "nvidia"],
        Packages =
        [
            new CondaPackage("pytorch-gpu", "2.8.*") { Build = "*cuda*", Channel = "conda-forge" },
            Conda("scipy", ">=1.13,<2"), Conda("openssl", "1.0.2*"), Pip("xgboost", "2.0.3"),
        ],
        Kernel = new("python3") { DisplayName = "PyTorch" },
        Strategies =
        [
            new CustomImage
            {
                From = SageMakerDistribution.Gpu("4.4.1"),
                Apps = [AppType.JupyterLab],
                Target = CondaTarget.BaseEnvironment,
            },
        ],
    };

    /// <summary>An image that is not for Studio, on a base that does not say which Python it has.</summary>
    public static EnvironmentSpec NotForStudio => new("batch")
    {
        Python = "3.12",
        Packages = [Pip("boto3", "1.34.0")],
        Strategies = [new CustomImage
        {
            From = new BaseImage("registry.example:5000/team/python:1.4") { User = "app", Uid = 1001, Gid = 1001, Home = "/home/app" }
        }],
    };

    /// <summary>Lifecycle configurations of the two Classic app types.</summary>
    public static EnvironmentSpec ClassicLifecycle => new("pyarrow")
    {
        Python = "3.10",
        Packages = [Conda("pyarrow", "16.1.0"), Conda("pandas"), Pip("awswrangler", "3.9.*"), Apt("jq", "1.6-2.1")],
        Strategies = [new LifecycleConfiguration(AppType.JupyterServer, AppType.KernelGateway)],
    };

    /// <summary>A conda environment that persists in the home of Classic's root user.</summary>
    public static EnvironmentSpec ClassicPersistent => new("persisted")
    {
        Python = "3.10.14",
        Channels = ["conda-forge", "nodefaults"],
        Packages = [Conda("pandas", "2.2.2"), Pip("ipykernel"), Conda("pip")],
        Kernel = new("analysis") { DisplayName = "Analysis (it's \"persisted\")" },
        Strategies = [new PersistentCondaEnvironment { AppType = AppType.KernelGateway }],
    };

    /// <summary>requirements.txt and the cell that installs it.</summary>
    public static EnvironmentSpec PipOnly => new("pip-only")
    {
        Packages =
            [Pip("pandas", "2.2.2"), Pip("uvicorn", "~=0.30", extras: ["standard"]), Pip("pywin32", marker: "sys_platform == 'win32'")],
        Strategies = [new PipInstall()],
    };

    /// <summary>Text that would be code if it were not quoted, wherever free text may stand.</summary>
    public static EnvironmentSpec HostileText => new("hostile-text")
    {
        DisplayName = "$(touch /tmp/owned) `id` \"quoted\" 'too' \\ {0} ${HOME}",
        Description = "EOF\" }, \"RoleArn\": \"x -- ünïcödé 日本語 🐍 </script> %s",
        Packages = [Conda("numpy", "1.26.4")],
        Kernel = new("hostile") { DisplayName = "'; rm -rf \"$HOME\"; echo '$(id)` \\" },
        Strategies =
        [
            new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps =
                [
                    new JupyterLabAppImageConfig
                    {
                        ContainerConfig = new ContainerConfig
                        {
                            ContainerArguments = ["\"],\"x\":[\"", "$(id)"],
                            ContainerEnvironmentVariables = [new("QUOTE", "\"'`$\\"), new("EMPTY", "")],
                        },
                    },
                ],
            },
            new PersistentCondaEnvironment(),
        ],
    };

    /// <summary>An environment with no strategy yet.</summary>
    public static EnvironmentSpec NoStrategy => new("no-strategy") { Packages = [Pip("pandas")] };

    /// <summary>The cases by the name of their folder.</summary>
    public static IReadOnlyDictionary<string, EnvironmentSpec> All { get; } = new SortedDictionary<string, EnvironmentSpec>(
        System.StringComparer.Ordinal)
    {
        ["all-strategies"] = AllStrategies,
        ["several-environments"] = SeveralEnvironments,
        ["pip-on-slim"] = PipOnSlim,
        ["base-environment"] = BaseEnvironment,
        ["not-for-studio"] = NotForStudio,
        ["classic-lifecycle"] = ClassicLifecycle,
        ["classic-persistent"] = ClassicPersistent,
        ["pip-only"] = PipOnly,
        ["hostile-text"] = HostileText,
        ["no-strategy"] = NoStrategy,
        ["every-step"] = EveryStep,
        ["later-steps"] = LaterSteps,
        ["pip-hashes"] = PipHashes,
        ["classic-steps"] = ClassicSteps,
        ["persistent-choices"] = PersistentChoices,
    };

    /// <summary>The names of the cases, for theories.</summary>
    public static IEnumerable<object[]> Names
    {
        get
        {
            foreach (string name in All.Keys)
            {
                yield return [name];
            }
        }
    }

    /// <summary>The files of a case.</summary>
    public static EquatableArray<Artifact> Emit(string name) => EnvironmentEmitter.Emit(All[name], "Cases." + name);
}
