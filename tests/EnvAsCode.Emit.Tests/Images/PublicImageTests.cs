using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Images that people have published, declared with the words of the vocabulary alone: none needs shell code.</summary>
public class PublicImageTests
{
    private const string Digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    private static readonly ContainerConfig JupyterLab = new()
    {
        ContainerEntrypoint = ["jupyter-lab"],
        ContainerArguments =
            ["--ServerApp.ip=0.0.0.0", "--ServerApp.port=8888", "--ServerApp.base_url=/jupyterlab/default", "--IdentityProvider.token="],
    };

    private static readonly Dictionary<string, (EnvironmentSpec Environment, string[] Lines)> Images = new(StringComparer.Ordinal)
    {
        // jupyter/docker-stacks, docs/using/recipe_code/jupyterhub_version.dockerfile
        ["a package in a Jupyter stack"] = (
            Of(new() { From = JupyterStacks.Base("2024-10-07"), Target = CondaTarget.BaseEnvironment }, Conda("jupyterhub", "4.0.1")),
            ["FROM quay.io/jupyter/base-notebook:2024-10-07", "    'jupyterhub==4.0.1' \\"]),

        // ka70/sagemaker-custom-image-template, Dockerfile
        ["JupyterLab on SageMaker Distribution"] = (
            Of(
                new()
                {
                    From = SageMakerDistribution.Cpu("2.6.0"),
                    Target = CondaTarget.BaseEnvironment,
                    Apps = [new JupyterLabAppImageConfig { ContainerConfig = JupyterLab }]
                },
                Conda("sagemaker-inference")) with { Channels = ["conda-forge"] },
            ["    'sagemaker-inference' \\", " && micromamba clean --all -y"]),

        // duguqiankun007/tokenRecommender, Dockerfile
        ["a kernel on Amazon Linux"] = (
            Of(
                new() { From = LinuxImage.AmazonLinux("2"), Steps = [StudioUser(), DeclaredPackages()], Apps = [AppType.KernelGateway] },
                Yum("python3"),
                Yum("python3-pip")),
            ["RUN yum install -y \\", "RUN PIP_USER=0 /usr/bin/python3 -m pip install --no-cache-dir ipykernel"]),

        // tuteco/r_datascience_verse, Dockerfile
        ["R with an AWS package"] = (
            Of(
                new()
                {
                    From = RockerImage.Tidyverse("4.4.1"),
                    Steps =
                    [
                        DeclaredPackages(),
                        CranInstall("https://packagemanager.posit.co/cran/2024-10-07", "botor"),
                        Workdir("/home/rstudio")
                    ],
                },
                Apt("python3-pip"), Apt("awscli"), Apt("jq")),
            ["    'awscli' \\", "WORKDIR /home/rstudio"]),

        // nextflow on AWS Batch, as several public Dockerfiles have it
        ["a program of AWS Batch"] = (
            Of(
                new()
                {
                    BuildArguments = [new("VERSION", "24.04.4")],
                    From = new BaseImage("public.ecr.aws/seqera-labs/nextflow:${VERSION}"),
                    Steps =
                    [
                        DeclaredPackages(),
                        Download("https://awscli.amazonaws.com/awscli-exe-linux-x86_64-2.17.0.zip", "/opt/awscli", Digest, Archive.Zip),
                        Exec("/opt/awscli/aws/install", "-b", "/usr/bin"),
                        Copy("context/nextflow.aws.sh", "/opt/bin/nextflow.aws.sh", mode: "755"), Workdir("/opt/work"),
                    ],
                    Entrypoint = ["/opt/bin/nextflow.aws.sh"],
                },
                Yum("unzip")),
            [
                "ARG VERSION=\"24.04.4\"",
                " && /opt/awscli/aws/install -b /usr/bin",
                "RUN chmod 755 /opt/bin/nextflow.aws.sh",
                "ENTRYPOINT [\"/opt/bin/nextflow.aws.sh\"]"
            ]),

        // Training on CUDA, as several public Dockerfiles have it
        ["training on CUDA"] = (
            Of(
                new()
                {
                    From = LinuxImage.Cuda("12.1.1-cudnn8-devel-ubuntu22.04"),
                    Steps = [DeclaredPackages(), Workdir("/app"), Copy("context/", "/app/")],
                    Cmd = ["python3", "train.py"],
                },
                Apt("python3-pip"), Apt("git"), Pip("awscli")) with { Imports = [new RequirementsTxt("requirements.txt")] },
            ["COPY requirements.txt /opt/envascode/requirements.txt", "COPY context/context/ /app/", "CMD [\"python3\", \"train.py\"]"]),
    };

    private static readonly ProjectFiles Files = new(
        [new("context/nextflow.aws.sh", null), new("context/train.py", null), new("requirements.txt", "torch==2.4.0\n")]);

    public static TheoryData<string> Names => [.. Images.Keys];

    [Theory]
    [Capability(1, 21, 22, 25, 27)]
    [MemberData(nameof(Names))]
    public void A_published_image_needs_no_shell_code(string name)
    {
        (EnvironmentSpec environment, string[] lines) = Images[name];

        string[] written = Built.Dockerfile(environment, Files).Split('\n');

        Assert.All(lines, line => Assert.Contains(line, written));
        Assert.DoesNotContain(environment.Strategies.OfType<CustomImage>().Single().Steps, step => step is RunStep);
    }

    private static EnvironmentSpec Of(CustomImage image, params Package[] packages) => Built.Of(image, packages);
}
