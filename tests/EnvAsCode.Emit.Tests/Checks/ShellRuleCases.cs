using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about shell code, and about what images and scripts do with it.</summary>
internal static class ShellRuleCases
{
    private const string CodeArtifact = "https://team-123456789012.d.codeartifact.eu-west-1.amazonaws.com/pypi/main/simple/";
    private const string Login = "aws codeartifact login --tool pip --domain team --domain-owner 123456789012 --repository main";

    public static IEnumerable<RuleCase> All { get; } =
    [
        Script("EAC3056", "sudo -u ec2-user pip install arrow", "pip install arrow", new(8, 8), "sagemaker-user"),
        Script(
            "EAC3056", "source ~/anaconda3/bin/activate JupyterSystemEnv", "source /opt/conda/bin/activate base", new(7, 24), "/opt/conda"),
        Script("EAC3056", "cp ~/SageMaker/a.cfg /tmp/a", "cp ~/a.cfg /tmp/a", new(3, 17), "home folder"),
        Script("EAC3057", "A = 1", "A=1", new(0, 5), "write A=1"),
        Script("EAC3057", "A= 'x'", "A='x'", new(0, 6), "write A='x'"),
        Script("EAC3057", "$A=1", "A=1", new(0, 4), "write A=1"),
        Script("EAC3058", "source ~/.bashrc", "source /opt/conda/etc/profile.d/conda.sh", new(0, 16), "conda.sh"),
        Image("EAC3058", LinuxImage.Ubuntu("22.04"), ". ~/.bashrc && conda init", "conda init", new(0, 11)),
        Script("EAC3059", "mlflow server --port 5000", "mlflow server --port 5000 > /tmp/mlflow.log 2>&1 &", new(0, 6), "InBackground"),
        Script("EAC3059", "python3 -m http.server 8000", "python3 -m http.server --help", new(0, 7), "http.server"),
        Image("EAC3059", PythonImage.Slim("3.11"), "jupyter lab --port 8888", "jupyter lab build", new(0, 7)),
        new(
            "EAC3060",
            Indexed(new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run(Login)] }),
            "PipOptions.IndexUrl",
            Indexed(new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run(Login), DeclaredPackages()] })) { Says = Login },
        new(
            "EAC3060",
            Indexed(new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), BuildKit = new() }),
            "PipOptions.IndexUrl",
            Indexed(new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), BuildKit = new() }, "pip")) { Says = "ConfigSecret" },
        Script(
            "EAC3060", "pip install team --index-url " + CodeArtifact, Login + "\npip install team", new(29, CodeArtifact.Length), Login),
        Certificate(Copy("context/root-ca.pem", "/etc/ssl/certs/"), "Destination", "/usr/local/share/ca-certificates/root-ca.crt"),
        Certificate(Copy("context/root-ca.pem", "/usr/local/share/ca-certificates/"), "Destination", "end with .crt"),
        Certificate(WriteFile("/usr/local/share/ca-certificates/team.pem", "x"), "Path", "team.crt"),
        Certificate(Run("cp /tmp/ca.pem /etc/ssl/certs/"), "Command", "ca.crt") with { Range = new(15, 15) },
        new(
            "EAC3061",
            Of(new CustomImage { From = LinuxImage.Debian("12"), Steps = [Copy("context/a.crt", "/usr/local/share/ca-certificates/")] }),
            "Strategies[0].Steps[0].Destination",
            Of(new CustomImage
            {
                From = LinuxImage.Debian("12"),
                Steps = [Copy("context/a.crt", "/usr/local/share/ca-certificates/"), Run("update-ca-certificates")],
            })) { Says = "Run(\"update-ca-certificates\")" },
        Script(
            "EAC3063",
            "jupyter serverextension enable a",
            "jupyter server extension enable a",
            new(8, 15),
            "jupyter server extension enable"),
        Image("EAC3063", SageMakerDistribution.Cpu("4.4.1"), "jupyter nbextension enable a", "jupyter labextension list", new(8, 11)),
        new(
            "EAC3064",
            Of(new LifecycleConfiguration(AppType.KernelGateway) { Steps = [Run("cd /home/sagemaker-user/a")] }),
            "Strategies[0].Steps[0].Command",
            Of(new LifecycleConfiguration(AppType.KernelGateway) { Steps = [Run("cd \"$HOME/a\"")] }))
        {
            Range = new(3, 20),
            Says = "$HOME"
        },
        Script("EAC3065", "echo '0 * * * * a' | crontab -", "crontab -l", new(21, 7), "CronJob"),
        Apt("EAC3083", LinuxImage.Ubuntu("24.04"), "libgl1-mesa-glx", "libgl1"),
        Apt("EAC3083", LinuxImage.Debian("12"), "openjdk-11-jdk", "openjdk-17-jdk"),
        Apt("EAC3083", LinuxImage.Ubuntu("22.04"), "python3.9-dev", "python3.10-dev"),
        Apt("EAC3083", PythonImage.Slim("3.12"), "software-properties-common", "git", "leave it out"),
        Apt("EAC3083", LinuxImage.Ubuntu("24.04"), "awscli", "git", "Pip(\"awscli\")"),
        Image("EAC3083", LinuxImage.Debian("12"), "apt-get update && apt-get install -y netcat", "ls", new(37, 6)),
        Apt("EAC3084", LinuxImage.Debian("12"), "docker-ce", "git", "AptSource"),
        Image("EAC3082", PythonImage.Full("3.11"), "aws s3 ls --region eu-west-4", "aws s3 ls --region eu-west-1", new(19, 9)),
        new(
            "EAC3082",
            Of(new CustomImage { From = new BaseImage("123456789012.dkr.ecr.eu-west-4.amazonaws.com/a:1") }),
            "Strategies[0].From.Reference",
            Of(new CustomImage { From = new BaseImage("123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1") })) { Range = new(21, 9) },
        new(
            "EAC5032",
            Of(new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [AppType.CodeEditor],
                Steps = [Env("AWS_REGION", "a")]
            }),
            "Strategies[0].Steps[0].Variables[0].Name",
            Of(new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [AppType.CodeEditor],
                Steps = [Env("TEAM_REGION", "a")]
            })),
        Image("EAC3050", LinuxImage.AmazonLinux("2023"), "amazon-linux-extras install -y epel", "yum install -y git", new(0, 19)),
        Image("EAC3050", MicromambaImage.Image("2.0.5"), "pip install a", "micromamba run pip install a", new(0, 3)),
        Image("EAC3036", LinuxImage.Ubuntu("24.04"), "useradd -u 1000 a", "userdel ubuntu && useradd -u 1000 a", new(11, 4)),
        Kernel("/opt/team/bin/python", Run("python3 -m venv /opt/team")),
        Kernel("/opt/team/bin/python", Copy("context/team", "/opt/team")),
        Kernel("/team-python", Run("ln -s /usr/local/bin/python3 /team-python")),
        new(
            "EAC3062",
            Of(Kernels(Miniconda.Image("24.9.2-0"), "/opt/conda/envs/team/bin/python")),
            "Strategies[0].Steps[0].Arguments[0]",
            Of(Kernels(Miniconda.Image("24.9.2-0"), "/opt/conda/envs/team/bin/python", Run("conda create -y -n team python")))),
    ];

    private static RuleCase Script(string id, string broken, string right, TextRange range, string says) => new(
        id,
        Of(new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run(broken)] }),
        "Strategies[0].Steps[0].Command",
        Of(new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Run(right)] })) { Range = range, Says = says };

    private static RuleCase Image(string id, BaseImage image, string broken, string right, TextRange range) => new(
        id,
        Of(new CustomImage { From = image, Steps = [Run(broken)] }),
        "Strategies[0].Steps[0].Command",
        Of(new CustomImage { From = image, Steps = [Run(right)] })) { Range = range };

    private static RuleCase Apt(string id, BaseImage image, string broken, string right, string? says = null) => new(
        id,
        Of(new CustomImage { From = image, Steps = [Install(Packages.Apt(broken))] }),
        "Strategies[0].Steps[0].Packages[0].Name",
        Of(new CustomImage { From = image, Steps = [Install(Packages.Apt(right))] })) { Says = says ?? "write \"" + right + "\"" };

    private static RuleCase Certificate(IImageStep step, string member, string says) => new(
        "EAC3061",
        Of(new CustomImage { From = LinuxImage.Debian("12"), Steps = [step, Run("update-ca-certificates")] }),
        "Strategies[0].Steps[0]." + member,
        Of(new CustomImage
        {
            From = LinuxImage.Debian("12"),
            Steps = [Copy("context/a.crt", "/usr/local/share/ca-certificates/"), Run("update-ca-certificates")],
        })) { Says = says };

    private static RuleCase Kernel(string program, IImageStep bringing) => new(
        "EAC3062",
        Of(Kernels(PythonImage.Slim("3.11"), program)),
        "Strategies[0].Steps[0].Arguments[0]",
        Of(Kernels(PythonImage.Slim("3.11"), program, bringing))) { Says = program };

    private static CustomImage Kernels(BaseImage image, string program, params IImageStep[] steps) => new()
    {
        From = image,
        Apps = [AppType.KernelGateway],
        Steps = [EnvAsCode.Steps.Kernel(new("team"), [program, "-m", "ipykernel_launcher", "-f", "{connection_file}"]), .. steps],
    };

    private static EnvironmentSpec Indexed(Strategy strategy, string? secret = null) => new("shell")
    {
        Packages = [Pip("team", "1.0")],
        PipOptions = new() { IndexUrl = CodeArtifact, ConfigSecret = secret },
        Strategies = [strategy],
    };

    private static EnvironmentSpec Of(Strategy strategy) => new("shell") { Strategies = [strategy] };
}
