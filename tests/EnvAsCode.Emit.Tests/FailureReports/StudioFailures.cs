using System.Collections.Generic;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests.FailureReports;

/// <summary>What users reported about images and scripts of Studio, declared as they wrote it.</summary>
internal static class StudioFailures
{
    private static readonly BaseImage Slim = PythonImage.Slim("3.11");
    private static readonly BaseImage Distribution = SageMakerDistribution.Cpu("2.6.0");

    public static IReadOnlyList<PackageFailure> All { get; } =
    [
        Image("pg_config executable not found (psycopg/psycopg2 issue 1368)", Slim, Run("pip install --no-cache-dir psycopg2==2.9.9")) with
        {
            Id = "EAC3081",
            Fix = "psycopg2-binary"
        },
        Image("mysqlclient: pkg-config not found", Slim, [Pip("mysqlclient", "2.2.4")]) with
        {
            Id = "EAC3081",
            Fix = "Apt(\"pkg-config\")"
        },
        Image("pygraphviz: graphviz/cgraph.h not found", Slim, [Pip("pygraphviz", "1.13")]) with
        {
            Id = "EAC3081",
            Fix = "libgraphviz-dev"
        },
        Image("libgomp.so.1: cannot open shared object file", Slim, [Pip("lightgbm", "4.5.0")]) with
        {
            Id = "EAC3081",
            Fix = "libgomp1"
        },
        Image("tesseract is not installed or it's not in your PATH", Slim, [Pip("pytesseract", "0.3.13")]) with
        {
            Id = "EAC3081",
            Fix = "tesseract-ocr"
        },
        Image("Unable to get page count. Is poppler installed?", Slim, [Pip("pdf2image", "1.17.0")]) with
        {
            Id = "EAC3081",
            Fix = "poppler-utils"
        },
        Image("failed to execute dot, make sure the Graphviz executables are on your systems' PATH", Slim, [Pip("graphviz", "0.20.3")]) with
        {
            Id = "EAC3081",
            Fix = "Apt(\"graphviz\")"
        },
        Image("JAVA_HOME is not set, for pyspark in a RUN", Slim, Run("pip install pyspark==3.5.1")) with
        {
            Id = "EAC3081",
            Fix = "default-jre-headless"
        },
        App(
            "InternalFailure of PyTorch's image as JupyterLab (aws/amazon-sagemaker-feedback issue 162)",
            FrameworkImage.PyTorch("2.1.0-cuda12.1-cudnn8-devel"),
            AppType.JupyterLab) with
        {
            Id = "EAC5039",
            Fix = "ContainerConfig"
        },
        App("USER $ROOT, which nothing sets (aws/sagemaker-distribution issue 178)", Distribution, AppType.JupyterLab, User("$ROOT")) with
        {
            Id = "EAC3035",
            Fix = "write the user"
        },
        Image("Unable to locate package vim", LinuxImage.Ubuntu("22.04"), Run("apt-get install -y vim")) with
        {
            Id = "EAC4023",
            Fix = "apt-get update"
        },
        Image("Do you want to continue? [Y/n] Abort.", LinuxImage.Ubuntu("22.04"), Run("apt-get update && apt-get install git")) with
        {
            Id = "EAC4022",
            Fix = "apt-get install -y"
        },
        Image(
            "add-apt-repository: not found",
            LinuxImage.Ubuntu("22.04"),
            Run("add-apt-repository ppa:deadsnakes/ppa && apt-get update && apt-get install -y python3.11")) with
        {
            Id = "EAC3050",
            Fix = "software-properties-common"
        },
        Image("CondaSystemExit: Exiting, since nobody answers", Miniconda.Image("24.9.2-0"), Run("conda install numpy")) with
        {
            Id = "EAC4022",
            Fix = "conda install -y"
        },
        Image(
            "CommandNotFoundError: your shell has not been properly configured",
            Miniconda.Image("24.9.2-0"),
            Run("conda activate base")) with
        {
            Id = "EAC4028",
            Fix = "conda run -n base"
        },
        Image("a file named =1.5 instead of a bound", Slim, Run("pip install pandas>=1.5")) with
        {
            Id = "EAC4030",
            Fix = "pandas>=1.5"
        },
        App("packages of --user are hidden by the home's mount", Distribution, AppType.JupyterLab, Run("pip install --user boto3")) with
        {
            Id = "EAC4029",
            Fix = "leave"
        },
        Image("npm: not found", Slim, Run("npm install -g aws-cdk")) with
        {
            Id = "EAC3050",
            Fix = "Apt(\"npm\")"
        },
        App(
            "nbextension is not a Jupyter command",
            Distribution,
            AppType.JupyterLab,
            Run("jupyter nbextension enable --py widgetsnbextension")) with
        {
            Id = "EAC3063",
            Fix = "JupyterLab 4"
        },
        App("files of the home are gone in Studio", Distribution, AppType.JupyterLab, Copy("context/", "/home/sagemaker-user/")) with
        {
            Id = "EAC3037",
            Fix = "put it elsewhere"
        },
        App(
            "the kernel of --user is not there in Studio",
            Distribution,
            AppType.JupyterLab,
            Run("python -m ipykernel install --user --name team")) with
        {
            Id = "EAC3037",
            Fix = "put it elsewhere"
        },
        App("a Region of the image that Studio replaces", Distribution, AppType.JupyterLab, Env("AWS_REGION", "eu-west-1")) with
        {
            Id = "EAC5032",
            Fix = "another name"
        },
        App(
            "useradd: UID 1000 is not unique",
            LinuxImage.Ubuntu("24.04"),
            AppType.KernelGateway,
            Run("useradd -m -u 1000 -g 100 sagemaker-user")) with
        {
            Id = "EAC3036",
            Fix = "StudioUser"
        },
        Image(
            "externally-managed-environment",
            LinuxImage.Debian("12"),
            Run("apt-get update && apt-get install -y python3-pip && pip3 install boto3")) with
        {
            Id = "EAC3053",
            Fix = "Venv"
        },
        Image("Unable to locate package python3.9", LinuxImage.Debian("12"), [Apt("python3.9")]) with
        {
            Id = "EAC3083",
            Fix = "python3.11"
        },
        Image("Package libgl1-mesa-glx has no installation candidate", LinuxImage.Ubuntu("24.04"), [Apt("libgl1-mesa-glx")]) with
        {
            Id = "EAC3083",
            Fix = "libgl1"
        },
        Image("Package openjdk-8-jdk has no installation candidate", LinuxImage.Debian("12"), [Apt("openjdk-8-jdk")]) with
        {
            Id = "EAC3083",
            Fix = "openjdk-17-jdk"
        },
        Image("Package python has no installation candidate", LinuxImage.Debian("12"), [Apt("python")]) with
        {
            Id = "EAC3083",
            Fix = "python3"
        },
        Image("Unable to locate package libssl1.1", LinuxImage.Debian("12"), [Apt("libssl1.1")]) with
        {
            Id = "EAC3083",
            Fix = "libssl3"
        },
        Image("amazon-linux-extras: command not found", LinuxImage.AmazonLinux("2023"), Run("amazon-linux-extras install -y epel")) with
        {
            Id = "EAC3050",
            Fix = "Yum"
        },
        Image("apt-get: command not found", LinuxImage.AmazonLinux("2023"), Run("apt-get update && apt-get install -y git")) with
        {
            Id = "EAC5045",
            Fix = "Yum"
        },
        Image("Could not retrieve mirrorlist of CentOS 7", new BaseImage("centos:7"), [Yum("git")]) with
        {
            Id = "EAC3080",
            Fix = "vault.centos.org"
        },
        Image("buster Release does not have a Release file", new BaseImage("python:3.7-slim-buster"), [Apt("git")]) with
        {
            Id = "EAC3080",
            Fix = "archive.debian.org"
        },
        Image("No matching distribution for torch 1.13.1", PythonImage.Slim("3.12"), [Pip("torch", "1.13.1")]) with
        {
            Id = "EAC2017",
            Fix = "<3.12"
        },
        Script("yum: command not found", Run("sudo yum install -y htop")) with
        {
            Id = "EAC5045",
            Fix = "Apt"
        },
        Script("initctl: command not found", Run("sudo initctl restart jupyter-server --no-wait")) with
        {
            Id = "EAC5044",
            Fix = "leave it out"
        },
        Script("System has not been booted with systemd", Run("sudo systemctl restart jupyter-server")) with
        {
            Id = "EAC5044",
            Fix = "leave it out"
        },
        Script("nohup without & waits", Run("nohup python ~/server.py > ~/log")) with
        {
            Id = "EAC4024",
            Fix = "InBackground"
        },
        Script("the file grows at each start", Run("echo 'export X=1' >> ~/.bashrc")) with
        {
            Id = "EAC4026",
            Fix = "grep -q"
        },
        Script("E: Could not open lock file: are you root?", Run("apt install -y docker.io")) with
        {
            Id = "EAC3046",
            Fix = "sudo"
        },
        Script("no editor in a script", Run("crontab -e")) with
        {
            Id = "EAC3065",
            Fix = "CronJob"
        },
        Image(
            "conda: not found, since the installer of the old host was a redirection (dineshreddy91/Occlusion_Net issue 11)",
            LinuxImage.Ubuntu("22.04"),
            Install(Apt("curl"), Apt("ca-certificates")),
            Run("curl -so /m.sh https://repo.continuum.io/miniconda/Miniconda3-latest-Linux-x86_64.sh && bash /m.sh -b -p /miniconda")) with
        {
            Id = "EAC3069",
            Fix = "curl -fL"
        },
        Image(
            "source: not found in /bin/sh", Miniconda.Image("24.9.2-0"), Run("source /opt/conda/etc/profile.d/conda.sh && conda list")) with
        {
            Id = "EAC3068",
            Fix = ". /opt/conda"
        },
        App("every program is gone: PATH was replaced", Distribution, AppType.JupyterLab, Env("PATH", "/opt/team/bin")) with
        {
            Id = "EAC3067",
            Fix = "/opt/team/bin:$PATH"
        },
        Script("restart-jupyter-server is Classic's", Run("restart-jupyter-server")) with
        {
            Id = "EAC4041",
            Fix = "leave it out"
        },
        Script("the environment is active in no kernel", Run("source activate python3\npip install arrow")) with
        {
            Id = "EAC3056",
            Fix = "base"
        },
        Script("the script waits until the time is over", Run("sleep 600")) with
        {
            Id = "EAC4042",
            Fix = "InBackground"
        },
        Script("Host key verification failed", Run("git clone git@github.com:org/repo.git ~/repo")) with
        {
            Id = "EAC4044",
            Fix = "https://"
        },
        Script("a variable that no notebook sees", Run("export TEAM=a")) with
        {
            Id = "EAC4043",
            Fix = "Variables"
        },
        Script("read waits for nobody", Run("read -p 'Token: ' TOKEN")) with
        {
            Id = "EAC4045",
            Fix = "Secrets Manager"
        },
        Image("environment.yml does not exist in the image", Miniconda.Image("24.9.2-0"), Run("conda env create -f environment.yml")) with
        {
            Id = "EAC3070",
            Fix = "Copy(\"context/environment.yml\", \"/environment.yml\")"
        },
        Image("package curl-minimal conflicts with curl", LinuxImage.AmazonLinux("2023"), [Yum("curl")]) with
        {
            Id = "EAC3071",
            Fix = "curl-minimal"
        },
        Image("scikit-learn 0.24 does not build on Python 3.11", Slim, [Pip("scikit-learn", "0.24.2")]) with
        {
            Id = "EAC2037",
            Fix = "1.1.3"
        },
    ];

    /// <summary>Declarations that are right.</summary>
    public static IReadOnlyList<PackageFailure> Right { get; } =
    [
        Image(
            "psycopg2 with its libraries", Slim, Run("apt-get update && apt-get install -y gcc libpq-dev && pip install psycopg2==2.9.9")),
        Image("the binary package", Slim, [Pip("psycopg2-binary", "2.9.9")]),
        Image("lightgbm with its library", Slim, [Pip("lightgbm", "4.5.0"), Apt("libgomp1")]),
        Image("tesseract with its program", Slim, [Pip("pytesseract", "0.3.13"), Apt("tesseract-ocr")]),
        Image("graphviz with its program", Slim, [Pip("graphviz", "0.20.3"), Apt("graphviz")]),
        Image("full image has compilers", PythonImage.Full("3.11"), [Pip("psycopg2", "2.9.9")]),
        Image("apt after update", LinuxImage.Ubuntu("22.04"), Run("apt-get update && apt-get install -y vim")),
        Image("lists kept by a step before", LinuxImage.Ubuntu("22.04"), Run("apt-get update"), Run("apt-get install -y vim")),
        Image("quoted bound", Slim, Run("pip install 'pandas>=1.5'")),
        Image("conda asks nothing", Miniconda.Image("24.9.2-0"), Run("conda install -y -c conda-forge numpy")),
        Image(
            "a point for source",
            Miniconda.Image("24.9.2-0"),
            Run(". /opt/conda/etc/profile.d/conda.sh && conda activate base && pip list")),
        Image("bash for source", Miniconda.Image("24.9.2-0"), Shell("/bin/bash", "-c"), Run("source /opt/conda/bin/activate && pip list")),
        Image("a longer PATH", Slim, Env("PATH", "/opt/team/bin:$PATH")),
        Image("conda run", Miniconda.Image("24.9.2-0"), Run("conda run -n base python -m pip install boto3==1.35.0")),
        App("Studio's own image", Distribution, AppType.JupyterLab, Run("sudo apt-get update && sudo apt-get install -y jq")),
        App("root and back", Distribution, AppType.JupyterLab, User("root"), Run("apt-get update"), User("$MAMBA_USER")),
        App("files beside the home", Distribution, AppType.JupyterLab, Copy("context/", "/opt/team/")),
        App("a kernel for all", Distribution, AppType.JupyterLab, Run("python -m ipykernel install --sys-prefix --name team")),
        Image("yum of Amazon Linux", LinuxImage.AmazonLinux("2023"), [Yum("git"), Yum("tar")]),
        Image("Java of Debian 12", LinuxImage.Debian("12"), [Apt("openjdk-17-jdk-headless")]),
        Image("libgl1 by its name of today", LinuxImage.Ubuntu("24.04"), [Apt("libgl1")]),
        Image("a virtual environment", LinuxImage.Debian("12"), [Pip("boto3", "1.35.0")], Venv("/opt/venv")),
        Image("npm where it is installed", Slim, Install(Apt("npm")), Run("npm install -g aws-cdk")),
        Script("apt as root", Run("sudo apt-get update && sudo apt-get install -y htop")),
        Script("in the background", Run("nohup python ~/server.py > ~/log 2>&1 &")),
        Script("https needs no key", Run("git clone https://github.com/org/repo.git ~/repo || true")),
        Script("a guarded line", Run("grep -q TEAM ~/.bashrc || echo 'export TEAM=1' >> ~/.bashrc")),
        Script("a variable for what follows", Run("export TEAM=a\npython ~/setup.py")),
        Script("a short wait", Run("sleep 5")),
        Script("pip of the application", Run("pip install arrow==1.3.0")),
        Script("a folder in the home", Run("mkdir -p ~/work")),
        Image("the whole PATH", Slim, Env("PATH", "/opt/team/bin:/usr/local/bin:/usr/bin:/bin")),
        Image("PATH for one command", Slim, Run("PATH=/opt/team/bin:$PATH team --version || true")),
        Image("pipefail of bash", Slim, Shell("/bin/bash", "-o", "pipefail", "-c"), Run("set -euo pipefail; ls | wc -l")),
        Image("bash by its name", Slim, Run("bash -c 'source /etc/profile && [[ -n \"$HOME\" ]]'")),
        Image("braces of a variable", Slim, Run("mkdir -p /opt/${TEAM:-a} && echo '{a,b}' > /opt/a/b.json")),
        Image("sh of Amazon Linux is bash", LinuxImage.AmazonLinux("2023"), Run("set -euo pipefail && mkdir -p /opt/{a,b}")),
        Image(
            "curl follows",
            PythonImage.Full("3.11"),
            Run("curl -fsSLo /tmp/a.tgz https://github.com/a/b/archive/v1.tar.gz && rm /tmp/a.tgz")),
        Image("no redirection", PythonImage.Full("3.11"), Run("curl -fsS https://raw.githubusercontent.com/a/b/v1/c.txt -o /opt/c.txt")),
        Image("conda's installer in batch mode", LinuxImage.Ubuntu("22.04"),
            Install(Apt("wget"), Apt("ca-certificates")),
            Run(
                "wget -q https://repo.anaconda.com/miniconda/Miniconda3-latest-Linux-x86_64.sh && bash Miniconda3-latest-Linux-x86_64.sh "
                + "-bp /c")),
        Image("tzdata without a question", LinuxImage.Ubuntu("22.04"),
            Run("apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y tzdata")),
        Image("a known host", PythonImage.Full("3.11"),
            Run("mkdir -p ~/.ssh && ssh-keyscan github.com >> ~/.ssh/known_hosts"),
            GitClone("git@github.com:a/b.git", "0123456789012345678901234567890123456789", "/opt/b")),
        Script("waits for what it started", Run("python ~/a.py > ~/a.log 2>&1 &\nuntil curl -s localhost:5000; do sleep 1; done")),
        Script("a loop in the background", Run("while true; do sync; sleep 600; done > /tmp/sync.log 2>&1 &")),
        Script("a loop that reads", Run("while read -r name; do mkdir -p ~/work/\"$name\"; done < ~/names.txt")),
        Script("settings of the AWS CLI", Run("aws configure set region eu-west-1")),
        Script("a key without a question", Run("[ -f ~/.ssh/id ] || ssh-keygen -q -N '' -f ~/.ssh/id")),
        Script(
            "an environment of its own",
            Run("conda create -y -n python3 python=3.11 || true\nsource activate python3\npip install arrow==1.3.0")),
    ];

    private static PackageFailure Image(string report, BaseImage from, EquatableArray<Package> packages, params IImageStep[] steps) =>
        new(report, new("failure") { Packages = packages, Strategies = [Custom(from, [], steps)] }, "", "");

    private static PackageFailure Image(string report, BaseImage from, params IImageStep[] steps) => Image(report, from, [], steps);

    private static PackageFailure App(string report, BaseImage from, AppType app, params IImageStep[] steps) =>
        new(report, new("failure") { Strategies = [Custom(from, [app], steps)] }, "", "");

    private static CustomImage Custom(BaseImage from, EquatableArray<AppImageConfig> apps, IImageStep[] steps) =>
        new() { From = from, Apps = apps, Steps = steps.ToEquatableArray() };

    private static PackageFailure Script(string report, params IScriptStep[] steps) => new(
        report,
        new("failure")
        {
            Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { WithoutPackages = true, Steps = steps.ToEquatableArray() }]
        },
        "",
        "");
}
