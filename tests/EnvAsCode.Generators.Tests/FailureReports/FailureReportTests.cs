using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.FailureReports;

/// <summary>
/// Failures that users of hand-written images and lifecycle configurations reported in public, rebuilt as declarations: each is an error
/// while it is typed, whose sentence says what to write.
/// </summary>
public class FailureReportTests
{
    private const string Lab =
        "Strategies = [new CustomImage { From = SageMakerDistribution.Cpu(\"4.4.1\"), Apps = [AppType.JupyterLab], Steps = [";
    private const string Start = "Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [";

    public static TheoryData<FailureReport> Stopped =>
    [
        new("custom-image-samples 22: 404, kernel does not exist in image", "EAC5041", "conda-env-myenv-py", """
            CondaEnvironments = [new("myenv")],
            Strategies = [new CustomImage { From = Miniconda.Image("4.9.2"),
                Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("myenv")] }] }]
            """),
        new("custom-image-samples PR 31: the base moved on, the kernel's name did not", "EAC5041", "conda-env-tf24-py", """
            CondaEnvironments = [new("tf24")],
            Strategies = [new CustomImage { From = Miniconda.Image("4.9.2"),
                Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("conda-env-tf23-py")] }] }]
            """),
        new("custom-image-samples PR 2: which name has the kernel", "EAC5007", "write \"rapids-kernel\"", """
            CondaEnvironments = [new("rapids") { Kernel = new("RAPIDS kernel") }],
                Strategies = [new CustomImage { From = Miniconda.Image("4.9.2"), Apps = [AppType.KernelGateway] }]
            """),
        new("custom-image-samples 28 and 30: exec format error", "EAC3031", "amd64", """
            Strategies = [new CustomImage { From = new BaseImage("arm64v8/python:3.9") { JupyterLabEntrypoint = "jupyter-lab" },
                Apps = [AppType.JupyterLab] }]
            """),
        new("custom-image-samples PR 7: ids above 65535", "EAC3030", "0 or 1000", """
            Strategies = [new CustomImage { From = new BaseImage("team/base:1") { User = "me", Uid = 1896053708,
                JupyterLabEntrypoint = "x" }, Apps = [AppType.JupyterLab] }]
            """),
        new("custom-image-samples PR 8: another owner than the image's user", "EAC5035", "FileSystemConfig.Root", """
            Strategies = [new CustomImage { From = Miniconda.Image("4.9.2"),
                Apps = [new KernelGatewayImageConfig { FileSystemConfig = new("/root", 1000, 100) }] }]
            """),
        new("feedback 128: no file-system config fits the user", "EAC5011", "FileSystemConfig", """
            Strategies = [new CustomImage { From = new BaseImage("jupyter/base-notebook:1") { User = "jovyan", Uid = 1000, Gid = 1000,
                Home = "/home/jovyan" }, Apps = [AppType.KernelGateway] }]
            """),
        new("custom-image-samples PR 14: the mount hides the image's content", "EAC5036", "/home/sagemaker-user", """
            Strategies = [new CustomImage { From = Miniconda.Image("4.9.2"),
                Apps = [new KernelGatewayImageConfig { FileSystemConfig = new("/opt", 0, 0) }] }]
            """),
        new(
            "custom-image-samples PR 6: boto3>1.0<2.0",
            "EAC2002",
            "write \">1.0,<2.0\"",
            """Packages = [Pip("boto3", ">1.0<2.0")], Strategies = [new PipInstall()]"""),
        new("sagemaker-distribution 178: no entry point, the space hangs", "EAC5039", "ContainerConfig", """
            Strategies = [new CustomImage { From = new BaseImage("team/lab:1") { Uid = 1000, Gid = 100 }, Apps = [AppType.JupyterLab] }]
            """),
        new("sagemaker-distribution 538: the README's image never starts", "EAC3035", "\"root\"", Lab + """User("$ROOT")] }]"""),
        new("terraform-provider-aws 40493: the server listens elsewhere", "EAC5040", "'--port=8888'", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [new JupyterLabAppImageConfig
            { ContainerConfig = new() { ContainerEntrypoint = ["jupyter-lab"], ContainerArguments = ["--port=8000"] } }] }]
            """),
        new("feedback 63: an alias that cannot be used", "EAC5014", "", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab],
                Version = new() { Aliases = ["latest"] } }]
            """),
        new("app image config name with an underscore", "EAC5010", "letters, digits and hyphens", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [new JupyterLabAppImageConfig { Name = "conda_env_kernel" }] }]
            """),
        new("lifecycle-config-examples 36 and 44: a lone carriage return", "EAC5003", "", Start + "Run(\"set -e\\rconda list\")] }]"),
        new(
            "lifecycle-config-examples, conda-forge: nohup without &",
            "EAC4024",
            "InBackground",
            Start + """Run("nohup mamba install -y pypots")] }]"""),
        new("notebook-instance lifecycle-config-samples 93: a script beyond the limit", "EAC4003", "CustomImage",
            "Packages = ["
            + string.Join(", ", Enumerable.Range(0, 600).Select(number => $"Pip(\"package-number-{number}\", \"1.0.0\")"))
            + "], Strategies = [new LifecycleConfiguration(AppType.JupyterLab)]"),
        new(
            "efs_backed_conda and custom-image-samples PR 13: conda waits for an answer",
            "EAC4022",
            "-y",
            Lab + """Run("conda install -n base ipykernel")] }]"""),
        new(
            "blog posts: conda activate in RUN",
            "EAC4028",
            "conda run -n churn",
            Lab + """Run("conda activate churn && pip install boto3")] }]"""),
        new("several: unquoted bound in RUN", "EAC4030", "'jupyterlab>=4'", Lab + """Run("pip install jupyterlab>=4")] }]"""),
        new("jupyter bases: useradd with an id that is taken", "EAC3036", "StudioUser", Lab + """Run("useradd -m -u 1000 jovyan")] }]"""),
        new(
            "Classic: an image for the JupyterServer",
            "EAC1006",
            "AppType.JupyterLab",
            """Strategies = [new CustomImage { From = Miniconda.Image("1"), Apps = [AppType.JupyterServer] }]"""),
        new(
            "a token in a lifecycle configuration",
            "EAC4032",
            "Secrets Manager",
            Start + """Run("export GITHUB_TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345")] }]"""),
        new(
            "files below the folder that Studio keeps",
            "EAC3032",
            "/opt/team",
            Lab + """WriteFile("/opt/.sagemakerinternal/conda/condarc", "a")] }]"""),
        new("two kernels of one name", "EAC5008", "another name", """
            CondaEnvironments = [new("js") { Kernel = new("tslab") }, new("ts") { Kernel = new("tslab") }],
                Strategies = [new CustomImage { From = Miniconda.Image("1"), Apps = [AppType.KernelGateway] }]
            """),
        new("feedback 162: InternalFailure of an image from pytorch/pytorch", "EAC5039", "SageMakerDistribution", """
            Strategies = [new CustomImage { From = new BaseImage("pytorch/pytorch:2.1.0-cuda12.1-cudnn8-devel"),
                Apps = [AppType.JupyterLab], Steps = [Run("pip install awscli boto3 ipykernel ipywidgets jupyter")] }]
            """),
        new("feedback 40: InternalFailure of an image with a kernel alone", "EAC5039", "ContainerConfig", """
            Packages = [Pip("ipykernel", "6.29.5")], Strategies = [new CustomImage { From = PythonImage.Slim("3.11"),
                Apps = [AppType.JupyterLab] }]
            """),
        new("custom-image-samples PR 33: a base that Unified Studio does not run", "EAC5050", "SageMakerDistribution.Cpu", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("2.4.1"), Apps = [AppType.JupyterLab], UnifiedStudio = true }]
            """),
        new("Unified Studio's guide: an ENTRYPOINT does not work", "EAC5051", "ContainerConfig", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.CodeEditor], UnifiedStudio = true,
                Entrypoint = ["entrypoint-code-editor"] }]
            """),
        new("sagemaker-distribution 178: another Python for the base environment", "EAC2036", "declare Python 3.12", """
            Python = "3.10", Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab],
                Target = CondaTarget.BaseEnvironment }]
            """),
        new("no matching distribution found for torch 2.1.0, on the base's Python 3.12", "EAC2017", "change the version", """
            Packages = [Pip("torch", "2.1.0")], Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [AppType.JupyterLab] }]
            """),
        new("a placeholder for a digest that was never filled in", "EAC2033", "docker buildx imagetools inspect", """
            Strategies = [new CustomImage {
                From = new BaseImage("team/batch:1@sha256:0000000000000000000000000000000000000000000000000000000000000000") }]
            """),
        new("an alias with a letter in front", "EAC5014", "semantic version", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab],
                Version = new() { Aliases = ["v1.2"] } }]
            """),
        new("a framework without its version", "EAC5015", "PyTorch 2.8", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab],
                Version = new() { MLFramework = "pytorch" } }]
            """),
        new("byoi: port 8888 of the KernelGateway", "EAC3033", "another port", """
            Strategies = [new CustomImage { From = Miniconda.Image("4.9.2"), Apps = [AppType.KernelGateway], Steps = [Expose(8888)] }]
            """),
        new(
            "sagemaker-distribution README: apt-get asks",
            "EAC4022",
            "-y",
            Lab + """User("root"), Run("apt-get update && apt-get install vim")] }]"""),
        new("more kernels than Studio lists", "EAC5009", "5", """
            Strategies = [new CustomImage { From = Miniconda.Image("4.9.2"),
                Apps = [new KernelGatewayImageConfig {
                    KernelSpecs = [new("python3"), new("a"), new("b"), new("c"), new("d"), new("e")] }] }]
            """),
        new("the working folder of a log that Studio keeps", "EAC3032", "/opt/team", Lab + """Folder("/var/log/studio/team")] }]"""),
        new("an arm64 image by its platform", "EAC3014", "leave out Platform", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab],
                Platform = ImagePlatform.LinuxArm64 }]
            """),
        new("FROM with an argument that nobody declares", "EAC3007", "BuildArguments", """
            Strategies = [new CustomImage {
                From = new BaseImage("public.ecr.aws/sagemaker/sagemaker-distribution:${TAG}") { JupyterLabEntrypoint = "x" },
                Apps = [AppType.JupyterLab] }]
            """),
        new("a server with a token, which Studio does not know", "EAC5040", "write", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [new JupyterLabAppImageConfig
            { ContainerConfig = new() { ContainerEntrypoint = ["jupyter-lab"], ContainerArguments = ["--ServerApp.token=abc"] } }] }]
            """),
        new(
            "a lifecycle configuration that activates an environment",
            "EAC4028",
            "conda run -n team",
            Start + """Run("conda activate team\npip install boto3")] }]"""),
        new(
            "metaflow-tools PR 28: initctl is not found",
            "EAC5044",
            "leave it out",
            Start + """Run("set -e\ninitctl restart jupyter-server --no-wait")] }]"""),
        new(
            "a script of a notebook instance that restarts the server",
            "EAC5044",
            "when the script has ended",
            Start + """Run("systemctl restart jupyter-server")] }]"""),
        new(
            "rapids deployment 492: conda activate in a shell in the background",
            "EAC4028",
            "conda run -n rapids",
            Start + """Run("nohup bash -c 'mamba create -y -n rapids python=3.12\nconda activate rapids' &")] }]"""),
        new(
            "specification of custom images: /opt/ml is reserved",
            "EAC3032",
            "/opt/team",
            Lab + """WriteFile("/opt/ml/model/config.json", "a")] }]"""),
        new(
            "one equals sign in a requirement",
            "EAC2002",
            "write \"==1.26.4\"",
            """Packages = [Pip("numpy", "=1.26.4")], Strategies = [new PipInstall()]"""),
        new(
            "latest as a version",
            "EAC2002",
            "an exact version",
            """Packages = [Pip("boto3", "latest")], Strategies = [new PipInstall()]"""),
        new(
            "two pins that conflict",
            "EAC2010",
            "keep one of them",
            """Packages = [Pip("numpy", "2.0.0"), Pip("numpy", "1.26.4")], Strategies = [new PipInstall()]"""),
        new(
            "a requirement as a name",
            "EAC2001",
            "arguments of their own",
            """Packages = [Pip("numpy==1.26.4")], Strategies = [new PipInstall()]"""),
        new(
            "a conda spec as a name",
            "EAC2001",
            "arguments of their own",
            """Packages = [Conda("numpy=1.26")], Strategies = [new PersistentCondaEnvironment()]"""),
        new("a Python version with an x", "EAC2007", "any 3.11 release", """Python = "3.10.x", Strategies = [new PipInstall()]"""),
        new("a server that listens to itself", "EAC5040", "'--ip=0.0.0.0'", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [new JupyterLabAppImageConfig
            { ContainerConfig = new() { ContainerEntrypoint = ["jupyter-lab"], ContainerArguments = ["--ip=localhost"] } }] }]
            """),
        new(
            "a tag that was copied from the releases",
            "EAC5043",
            "write \"4.4.1\"",
            """Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("v4.4.1"), Apps = [AppType.JupyterLab] }]"""),
        new(
            "a tag with its processor",
            "EAC5042",
            "SageMakerDistribution.Gpu(\"2.1.0\")",
            """Strategies = [new CustomImage { From = SageMakerDistribution.Gpu("2.1.0-gpu"), Apps = [AppType.JupyterLab] }]"""),
        new(
            "apt-get as the user of the base",
            "EAC3046",
            "User(\"root\")",
            Lab + """Run("apt-get update && apt-get install -y git")] }]"""),
        new("yum in an image of Ubuntu", "EAC5045", "apt-get", Lab + """User("root"), Run("yum install -y git")] }]"""),
        new("a reference that was copied from a browser", "EAC5047", "leave it out", """
            Strategies = [new CustomImage { From = new BaseImage("https://public.ecr.aws/team/lab:1") { JupyterLabEntrypoint = "x" },
                Apps = [AppType.JupyterLab] }]
            """),
        new("the entry point of the other application", "EAC5048", "entrypoint-jupyter-server", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [new JupyterLabAppImageConfig
            { ContainerConfig = new() { ContainerEntrypoint = ["entrypoint-code-editor"] } }] }]
            """),
        new("ContainerEntrypoint as a whole command line", "EAC5031", "ContainerArguments", """
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [new JupyterLabAppImageConfig
            { ContainerConfig = new() { ContainerEntrypoint = ["jupyter", "lab", "--ip", "0.0.0.0"] } }] }]
            """),
    ];

    [Theory]
    [MemberData(nameof(Stopped))]
    public async Task A_reported_failure_is_an_error_that_says_what_to_write(FailureReport report)
    {
        Diagnostic[] errors = await ErrorsOf(report.Declaration);

        Diagnostic diagnostic = Assert.Single(errors, diagnostic => diagnostic.Id == report.Id);
        Assert.Contains(report.Instead, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("; ", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """Packages = [Pip("boto3", ">1.0,<2.0")], Strategies = [new CustomImage { From = SageMakerDistribution.Gpu("4.4.1"), """
        + """Apps = [AppType.JupyterLab, AppType.CodeEditor] }]""")]
    [InlineData(
        """CondaEnvironments = [new("myenv")], Strategies = [new CustomImage { From = Miniconda.Image("4.9.2"), """
        + """Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("conda-env-myenv-py")], """
        + """FileSystemConfig = FileSystemConfig.Root }] }]""")]
    [InlineData(
        """Strategies = [new CustomImage { From = PythonImage.Slim("3.11"), """
        + """Apps = [new JupyterLabAppImageConfig { ContainerConfig = new() { ContainerEntrypoint = ["jupyter-lab"], """
        + """ContainerArguments = ["--ServerApp.ip=0.0.0.0", "--ServerApp.port=8888", "--ServerApp.allow_origin=*","""
        + """ "--ServerApp.token=", "--ServerApp.base_url=/jupyterlab/default"] } }] }]""")]
    [InlineData(Lab + """User("root"), Run("apt-get update && apt-get install -y git"), User("$MAMBA_USER"), """
        + """Run("micromamba install --yes --channel conda-forge --name base 'numpy>=1.26'")] }]""")]
    [InlineData(Start + """Run("set -eux\npip install --upgrade boto3\nnohup bash -c 'sleep 100' > /tmp/log 2>&1 &")] }]""")]
    [InlineData(Start + """Run("sudo apt-get update && sudo apt-get install -y cron\nsudo service cron start")] }]""")]
    [InlineData(
        """Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), """
        + """Apps = [new CodeEditorAppImageConfig { ContainerConfig = new() { ContainerEntrypoint = ["entrypoint-code-editor"] } }] }]""")]
    [InlineData(
        """CondaEnvironments = [new("rapids")], Packages = [Conda("ipykernel", "6.29.5")], """
        + """Strategies = [new PersistentCondaEnvironment()]""")]
    [InlineData(Start + """Run("#!/bin/bash\r\nset -eux\r\npip install --quiet boto3\r\n")] }]""")]
    [InlineData(
        """Packages = [Pip("boto3", ">=1.34,<2"), Pip("sagemaker", "~=2.200")], """
        + """Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("latest"), Apps = [AppType.JupyterLab] }]""")]
    public async Task What_works_raises_no_error(string declaration) => Assert.Empty(await ErrorsOf(declaration));

    private static async Task<Diagnostic[]> ErrorsOf(string declaration)
    {
        CSharpCompilation compilation = Declarations.CompileEnvironment("new(\"churn\") { " + declaration + " }");
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> diagnostics = await Declarations.AnalyzeAsync(compilation);
        return [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }
}
