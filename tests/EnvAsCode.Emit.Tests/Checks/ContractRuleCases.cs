using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about what Studio refuses.</summary>
internal static class ContractRuleCases
{
    private const string Container = "Strategies[0].Apps[0].ContainerConfig.";

    public static IEnumerable<RuleCase> All { get; } =
    [
        new("EAC3030", On(Base with { Uid = 65536 }), "Strategies[0].From.Uid", On(Base with { Uid = 65535 })),
        new("EAC3030", On(Base with { Gid = -1 }), "Strategies[0].From.Gid", On(Base with { Gid = 0 })),
        new(
            "EAC3031",
            On(Base with { Reference = "arm64v8/python:3.11" }),
            "Strategies[0].From.Reference",
            On(Base with { Reference = "amd64/python:3.11" }))
        {
            Range = new(0, 7)
        },
        new(
            "EAC3031",
            On(Base with { Reference = "team/base:1.4-arm64" }),
            "Strategies[0].From.Reference",
            On(Base with { Reference = "team/charm64:1" }))
        {
            Range = new(14, 5)
        },
        new("EAC5030", Lab with { Description = Long(513) }, "Description", Lab with { Description = Long(512) })
        {
            Range = new(512, 1),
            Says = "513 characters"
        },
        new("EAC5030", Lab with { Description = "" }, "Description", Lab with { Description = "a" }),
        new("EAC5030", Lab with { DisplayName = Long(129) }, "DisplayName", Lab with { DisplayName = Long(128) }) { Range = new(128, 1) },
        new("EAC5030", Lab with { DisplayName = " a" }, "DisplayName", Lab with { DisplayName = "a b" }),
        new(
            "EAC5030",
            Lab with { Kernel = new("k") { DisplayName = Long(1025) } },
            "Kernel.DisplayName",
            Lab with { Kernel = new("k") { DisplayName = Long(1024) } })
        {
            Range = new(1024, 1)
        },
        OfContainer("EAC5031", new() { ContainerEntrypoint = ["a", "b"] }, "ContainerEntrypoint", new() { ContainerEntrypoint = ["a"] }),
        OfContainer("EAC5031", new() { ContainerEntrypoint = [" "] }, "ContainerEntrypoint[0]", new() { ContainerEntrypoint = ["a"] }),
        OfContainer(
            "EAC5031",
            new() { ContainerEntrypoint = [Long(257)] },
            "ContainerEntrypoint[0]",
            new() { ContainerEntrypoint = [Long(256)] },
            new(256, 1)),
        OfContainer("EAC5031", new() { ContainerArguments = Many(51) }, "ContainerArguments", new() { ContainerArguments = Many(50) }),
        OfContainer(
            "EAC5031",
            new() { ContainerArguments = [Long(65)] },
            "ContainerArguments[0]",
            new() { ContainerArguments = [Long(64)] },
            new(64, 1)),
        OfContainer("EAC5031", OfVariables(26), "ContainerEnvironmentVariables", OfVariables(25)),
        OfContainer(
            "EAC5031", OfVariable("A", Long(257)), "ContainerEnvironmentVariables[0].Value", OfVariable("A", Long(256)), new(256, 1)),
        OfContainer(
            "EAC5032", OfVariable("SAGEMAKER_SPACE_NAME", "x"), "ContainerEnvironmentVariables[0].Name", OfVariable("SPACE_NAME", "x")),
        OfContainer("EAC5033", OfVariable("A-B", "x"), "ContainerEnvironmentVariables[0].Name", OfVariable("A_B", "x"), new(1, 1)),
        OfContainer("EAC5033", OfVariable("1A", "x"), "ContainerEnvironmentVariables[0].Name", OfVariable("A1", "x")),
        OfMount("EAC5034", new("home", 1000, 100), "MountPath", FileSystemConfig.SageMakerUser),
        OfMount("EAC5034", new("/" + Long(1024), 1000, 100), "MountPath", new("/" + Long(1023), 1000, 100)),
        OfMount("EAC5035", new("/home/sagemaker-user", 1000, 1000), "Uid", FileSystemConfig.SageMakerUser) with
        {
            Says = "0:0 and 1000:100"
        },
        OfMount("EAC5035", FileSystemConfig.Root, "Uid", FileSystemConfig.SageMakerUser) with { Says = "runs as 1000:100" },
        OfMount("EAC5036", new("/opt", 1000, 100), "MountPath", new("/opt/con", 1000, 100)) with { Says = "/opt/conda/bin/python" },
        new("EAC5038", Image(AppType.KernelGateway), "Strategies[0].Apps[0]", Image(AppType.CodeEditor)),
        new(
            "EAC5038",
            Lab with { Strategies = [new LifecycleConfiguration(AppType.JupyterServer)] },
            "Strategies[0].AppTypes[0]",
            Lab with { Strategies = [new LifecycleConfiguration(AppType.JupyterLab)] }),
        new(
            "EAC5038",
            Lab with { Strategies = [new PersistentCondaEnvironment { AppType = AppType.KernelGateway }] },
            "Strategies[0].AppType",
            Lab with { Strategies = [new PersistentCondaEnvironment()] }),
        new(
            "EAC5038",
            Image(AppType.KernelGateway),
            "Strategies[0].Apps[0]",
            Image(AppType.KernelGateway) with
            {
                Strategies = [.. Image(AppType.KernelGateway).Strategies, new LifecycleConfiguration(AppType.JupyterLab)]
            }),
        new("EAC5043", On(SageMakerDistribution.Cpu("v4.4.1")), "Strategies[0].From.version", On(SageMakerDistribution.Cpu("4.4.1")))
        {
            Says = "write \"4.4.1\""
        },
        new(
            "EAC5044",
            Lab with { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("initctl restart jupyter-server")] }] },
            "Strategies[0].Steps[0].Command",
            Lab with { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run("systemctl restart x || true")] }] })
        {
            Range = new(0, 7)
        },
        new(
            "EAC3046",
            OnDistribution(Run("cd /tmp && apt-get install -y git")),
            "Strategies[0].Steps[0].Command",
            OnDistribution(User("root"), Run("apt-get install -y git")))
        {
            Range = new(11, 7),
            Says = "runs as 'sagemaker-user'"
        },
        new(
            "EAC3046",
            OnDistribution(User("root"), Run("apt-get update"), User("$NB_USER"), Run("apt-get clean")),
            "Strategies[0].Steps[3].Command",
            OnDistribution(Run("sudo apt-get update; apt-get --version")))
        {
            Range = new(0, 7)
        },
        new(
            "EAC5045",
            OnDistribution(Run("yum install -y git")),
            "Strategies[0].Steps[0].Command",
            OnDistribution(Run("apt-get update && apt-get install -y git")))
        {
            Range = new(0, 3)
        },
        new(
            "EAC5047",
            On(Base with { Reference = "https://docker.io/library/python:3.11.9" }),
            "Strategies[0].From.Reference",
            On(Base with { Reference = "docker.io/library/python:3.11.9" }))
        {
            Range = new(0, 8)
        },
        new(
            "EAC5048",
            OnDistribution("entrypoint-code-editor"),
            "Strategies[0].Apps[0].ContainerConfig.ContainerEntrypoint[0]",
            OnDistribution("entrypoint-jupyter-server"))
        {
            Says = "starts Code Editor"
        },
        new("EAC5042", On(SageMakerDistribution.Cpu("latest-cpu")), "Strategies[0].From.version", On(SageMakerDistribution.Cpu("4.4.1")))
        {
            Says = "SageMakerDistribution.Cpu(\"latest\")"
        },
        new("EAC5042", On(SageMakerDistribution.Cpu("2.1.0-gpu")), "Strategies[0].From.version", On(SageMakerDistribution.Gpu("2.1.0")))
        {
            Says = "SageMakerDistribution.Gpu(\"2.1.0\")"
        },
        new(
            "EAC5039",
            On(PythonImage.Slim("3.11"), AppType.JupyterLab),
            "Strategies[0].Apps[0]",
            On(PythonImage.Slim("3.11"), With(new() { ContainerEntrypoint = ["jupyter-lab"] })))
        {
            Says = "python:3.11-slim"
        },
        new(
            "EAC5039",
            On(PythonImage.Slim("3.11"), AppType.CodeEditor),
            "Strategies[0].Apps[0]",
            On(PythonImage.Slim("3.11") with { CodeEditorEntrypoint = "start" }, AppType.CodeEditor)),
        OfArgument("--port=80", new(7, 2), "--port=8888"),
        OfArgument("--ServerApp.token=abc", new(18, 3), "--ServerApp.token="),
        OfArgument("--ip=127.0.0.1", new(5, 9), "--ip=*"),
        OfArgument("--ServerApp.base_url=/lab", new(21, 4), "--ServerApp.base_url=/jupyterlab/default/"),
        OfContainer(
            "EAC5040",
            new() { ContainerArguments = ["--port", "80"] },
            "ContainerArguments[1]",
            new() { ContainerArguments = ["--port", "8888"] }),
        OfUnified(
            From("public.ecr.aws/sagemaker/sagemaker-distribution:2.5.0-cpu"),
            From("public.ecr.aws/sagemaker/sagemaker-distribution:2.6.0-cpu"),
            "is older"),
        OfUnified(
            From("public.ecr.aws/sagemaker/sagemaker-distribution:1-gpu"),
            From("public.ecr.aws/sagemaker/sagemaker-distribution:2-gpu"),
            "is older"),
        OfUnified(
            From("123456789012.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-distribution:4.4.1-cpu"),
            From("public.ecr.aws/sagemaker/sagemaker-distribution@sha256:" + new string('d', 64)),
            "is another image"),
        OfUnified(PythonImage.Slim("3.11"), SageMakerDistribution.Gpu("latest"), "is another image"),
        new(
            "EAC5051",
            Unified(new() { From = Distribution, Entrypoint = ["/start.sh"] }),
            "Strategies[0].Entrypoint",
            Unified(new() { From = Distribution, Entrypoint = [] })),
        new(
            "EAC5051",
            Unified(new() { From = Distribution, Entrypoint = ["/start.sh"] }),
            "Strategies[0].Entrypoint",
            Lab with { Strategies = [new CustomImage { From = Distribution, Entrypoint = ["/start.sh"] }] }),
        new(
            "EAC5052",
            Unified(new() { From = Distribution, Apps = [AppType.JupyterLab, AppType.KernelGateway] }),
            "Strategies[0].Apps[1]",
            Unified(new() { From = Distribution, Apps = [AppType.JupyterLab, AppType.CodeEditor] })),
        new(
            "EAC5041",
            Image(new KernelGatewayImageConfig { KernelSpecs = [new("env")] }) with { CondaEnvironments = [new("env")] },
            "Strategies[0].Apps[0].KernelSpecs[0].Name",
            Image(new KernelGatewayImageConfig { KernelSpecs = [new("conda-env-env-py")] }) with { CondaEnvironments = [new("env")] }),
        new(
            "EAC5041",
            Image(new KernelGatewayImageConfig { KernelSpecs = [new("conda-env-tf23-py")] }) with { CondaEnvironments = [new("tf24")] },
            "Strategies[0].Apps[0].KernelSpecs[0].Name",
            Image(new KernelGatewayImageConfig { KernelSpecs = [new("ir")] }) with { CondaEnvironments = [new("tf24")] }),
        OfContainer(
            "EAC4032",
            OfVariable("DB_PASSWORD", "hunter22"),
            "ContainerEnvironmentVariables[0].Value",
            OfVariable("DB_PASSWORD", "$SECRET")),
        OfContainer(
            "EAC4032",
            new() { ContainerArguments = ["--key=AKIAIOSFODNN7EXAMPLE"] },
            "ContainerArguments[0]",
            new() { ContainerArguments = ["--key=$KEY"] },
            new(6, 20)),
        OfStep("EAC3032", WriteFile("/opt/ml/x", "a"), "Path", WriteFile("/opt/mlx", "a")),
        OfStep("EAC3032", Workdir("/var/log/studio"), "Path", Workdir("/home/sagemaker-user/x")),
        new(
            "EAC3033",
            Image(AppType.KernelGateway) with
            {
                Strategies = [new CustomImage { From = Base, Apps = [AppType.KernelGateway], Steps = [Expose(8888)] }]
            },
            "Strategies[0].Steps[0].Port",
            Image(AppType.JupyterLab) with
            {
                Strategies = [new CustomImage { From = Base, Apps = [AppType.JupyterLab], Steps = [Expose(8888)] }]
            }),
        OfStep("EAC3035", User("$ROOT"), "Name", User("$MAMBA_USER")) with { Range = new(0, 5) },
        OfStep("EAC3036", Run("useradd -m -u 1000 x"), "Command", Run("useradd -m -u 1001 x")) with { Range = new(14, 4) },
        OfStep("EAC3036", Run("useradd --uid=1000 x"), "Command", Run("useradd -o --uid=1000 x")) with { Range = new(8, 10) },
        OfStep("EAC3037", WriteFile("~/x", "a"), "Path", WriteFile("/opt/x", "a")) with { Says = "/home/sagemaker-user" },
        OfStep("EAC3038", Workdir("/srv"), "Path", Workdir("/home/sagemaker-user")),
        OfRun("EAC4021", "#!/bin/bash", new(0, 11), "set -e"),
        OfRun("EAC4022", "conda install x", new(6, 7), "conda install -y x"),
        OfRun("EAC4023", "apt-get install -y x", new(0, 7), "apt-get update && apt-get install -y x"),
        OfRun("EAC4028", "conda activate x", new(0, 14), "conda run -n x true"),
        OfRun("EAC4029", "pip install --user x", new(12, 6), "pip install x"),
        OfRun("EAC4030", "pip install x>=1", new(12, 4), "pip install 'x>=1'"),
        OfRun("EAC4031", "x || exit 0", new(5, 6), "x || exit 1"),
        OfRun("EAC4032", "export A_TOKEN=abcdefgh", new(15, 8), "export A_TOKEN=$(cat /run/secrets/token)"),
        OfRun("EAC4033", "set -ex\necho $A_TOKEN", new(6, 1), "set -e\necho $A_TOKEN"),
        new("EAC4034", OfPackages("torch", "tensorflow", "pyspark", "jax"), "Strategies[0]", OfPackages("torch", "tensorflow"))
        {
            Says = "4 pip at 6 s, 4 large at 90 s"
        },
    ];

    private static EnvironmentSpec OnDistribution(params IImageStep[] steps) =>
        Lab with { Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Steps = steps.ToEquatableArray() }] };

    private static EnvironmentSpec OnDistribution(string entrypoint) =>
        On(
            SageMakerDistribution.Cpu("4.4.1"),
            new JupyterLabAppImageConfig { ContainerConfig = new() { ContainerEntrypoint = [entrypoint] } });

    private static EnvironmentSpec Lab => Image(AppType.JupyterLab);

    private static BaseImage Base => SageMakerDistribution.Cpu("4.4.1");

    private static string Long(int length) => new('a', length);

    private static EquatableArray<string> Many(int count) => Enumerable.Repeat("a", count).ToEquatableArray();

    private static EnvironmentSpec Image(AppImageConfig app) => On(Base, app);

    private static BaseImage Distribution => SageMakerDistribution.Cpu("4.4.1");

    private static BaseImage From(string reference) => Distribution with { Reference = reference };

    private static EnvironmentSpec Unified(CustomImage image) => new("churn") { Strategies = [image with { UnifiedStudio = true }] };

    private static RuleCase OfUnified(BaseImage broken, BaseImage mended, string says) =>
        new("EAC5050", Unified(new() { From = broken }), "Strategies[0].From.Reference", Unified(new() { From = mended })) { Says = says };

    private static EnvironmentSpec On(BaseImage image, AppImageConfig? app = null) => new("churn")
    {
        Strategies = [new CustomImage { From = image, Apps = [app ?? AppType.JupyterLab] }],
    };

    private static EnvironmentSpec OfPackages(params string[] names) => new("churn")
    {
        Packages = names.Select(name => (Package)Pip(name, "1.0.0")).ToEquatableArray(),
        Strategies = [new LifecycleConfiguration(AppType.JupyterLab)],
    };

    private static JupyterLabAppImageConfig With(ContainerConfig config) => new() { ContainerConfig = config };

    private static ContainerConfig OfVariable(string name, string value) => new() { ContainerEnvironmentVariables = [new(name, value)] };

    private static ContainerConfig OfVariables(int count) =>
        new()
        {
            ContainerEnvironmentVariables =
                Enumerable.Range(0, count).Select(number => new EnvironmentVariable("A" + number, "x")).ToEquatableArray()
        };

    private static RuleCase OfContainer(string id, ContainerConfig broken, string path, ContainerConfig mended, TextRange? range = null) =>
        new(id, Image(With(broken)), Container + path, Image(With(mended))) { Range = range };

    private static RuleCase OfArgument(string broken, TextRange range, string mended) =>
        OfContainer(
            "EAC5040", new() { ContainerArguments = [broken] }, "ContainerArguments[0]", new() { ContainerArguments = [mended] }, range);

    private static RuleCase OfStep(string id, IImageStep broken, string member, IImageStep mended) =>
        new(id, WithStep(broken), "Strategies[0].Steps[0]." + member, WithStep(mended));

    private static RuleCase OfRun(string id, string broken, TextRange range, string mended) =>
        OfStep(id, Run(broken), "Command", Run(mended)) with { Range = range };

    private static EnvironmentSpec WithStep(IImageStep step) => new("churn")
    {
        Strategies = [new CustomImage { From = Base, Apps = [AppType.JupyterLab], Steps = [step] }],
    };

    private static RuleCase OfMount(string id, FileSystemConfig broken, string member, FileSystemConfig mended) => new(
        id,
        Image(new KernelGatewayImageConfig { FileSystemConfig = broken }),
        "Strategies[0].Apps[0].FileSystemConfig." + member,
        Image(new KernelGatewayImageConfig { FileSystemConfig = mended }));
}
