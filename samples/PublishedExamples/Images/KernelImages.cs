using EnvAsCode;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace PublishedExamples.Images;

/// <summary>The images of aws-samples/sagemaker-studio-custom-image-samples. Images/README.md says what each original had wrong.</summary>
public static class KernelImages
{
    private static EquatableArray<AppImageConfig> Classic => [AppType.KernelGateway];

    private static EquatableArray<Package> SageMakerForReticulate => [Pip("boto3", ">1.0,<2.0"), Pip("sagemaker", ">2.0,<3.0")];

    /// <summary>echo-kernel-image: a kernel that a Python module installs.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Echo => new("echo-kernel")
    {
        Packages = [Pip("echo_kernel"), Pip("jupyter_client"), Pip("ipython"), Pip("ipykernel")],
        Strategies =
        [
            new CustomImage
            {
                From = PythonImage.Full("3.6"),
                Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("echo_kernel")] }],
                Steps = [StudioUser(), DeclaredPackages(), KernelModule("echo_kernel.install", "echo_kernel", "Echo")],
            },
        ],
    };

    /// <summary>conda-env-kernel-image: an existing environment.yml becomes the base environment.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec CondaEnvironment => new("conda-env-kernel")
    {
        Imports = [new EnvironmentYml("context/conda-env-kernel.yml")],
        Strategies =
        [
            new CustomImage
            {
                From = Miniconda.Image("4.9.2"),
                Apps = Classic,
                Target = CondaTarget.BaseEnvironment,
                Conda = new CondaOptions { Prune = true }
            },
        ],
    };

    /// <summary>pip-venv-kernel-image: pip packages beside the kernel.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec PipKernel => new("pip-kernel")
    {
        Packages = [Pip("boto3"), Pip("numpy"), Pip("pandas")],
        Strategies = [new CustomImage { From = PythonImage.Full("3.11.1"), Apps = Classic }],
    };

    /// <summary>python-poetry-image: the dependencies of a Poetry project.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Poetry => new("python-poetry")
    {
        Imports = [new PyProjectToml("context/poetry.toml")],
        Strategies = [new CustomImage { From = PythonImage.Full("3.7"), Apps = Classic, Steps = [StudioUser()] }],
    };

    /// <summary>jupyter-docker-stacks-julia-image: Julia and Python of a Jupyter stack, and the AWS CLI.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Julia => new("julia")
    {
        Packages =
        [
            Julia("PyCall"), Pip("boto3"), Pip("sagemaker"), Pip("sagemaker-experiments"), Pip("sagemaker-studio-image-build"),
            Pip("smdebug")
        ],
        Strategies =
        [
            new CustomImage
            {
                From = JupyterStacks.DataScience("2024-10-07", julia: "1.11"),
                Apps =
                    [new KernelGatewayImageConfig { KernelSpecs = [new("julia-1.11")], FileSystemConfig = FileSystemConfig.SageMakerUser }],
                Steps =
                [
                    User("root"),
#pragma warning disable EAC3006 // AWS signs the file, and publishes no digest of it.
                    Download("https://awscli.amazonaws.com/awscli-exe-linux-x86_64-2.17.0.zip", "/opt/awscli", unpack: Archive.Zip),
#pragma warning restore EAC3006
                    Exec("/opt/awscli/aws/install"),
                    User("$NB_UID"),
                ],
            },
        ],
    };

    /// <summary>r-image: R and the packages that reticulate reaches, through conda.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec R => new("r")
    {
        Channels = ["conda-forge"],
        Packages =
        [
            Apt("fonts-dejavu"), Apt("unixodbc"), Apt("unixodbc-dev"), Apt("gfortran"), Apt("gcc"),
            Conda("r-base", "4.0.0"), Conda("r-caret", "6.*"), Conda("r-crayon", "1.3.*"), Conda("r-devtools", "2.3.*"),
            Conda("r-forecast", "8.12.*"), Conda("r-hexbin", "1.28.*"), Conda("r-htmltools", "0.4.*"), Conda("r-htmlwidgets", "1.5.*"),
            Conda("r-irkernel", "1.1.*"), Conda("r-rmarkdown", "2.2.*"), Conda("r-rodbc", "1.3.*"), Conda("r-rsqlite", "2.2.*"),
            Conda("r-shiny", "1.4.*"), Conda("r-tidyverse", "1.3.*"), Conda("unixodbc", "2.3.*"), Conda("r-tidymodels", "0.1.*"),
            Conda("r-reticulate", "1.*"), .. SageMakerForReticulate,
        ],
        Strategies = [MinicondaWith("ir")],
    };

    /// <summary>rapids-image: the kernel of the environment that the base image has.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Rapids => new("rapids")
    {
        Kernel = new("rapidsai") { DisplayName = "RAPIDS" },
        Strategies = [new CustomImage
        {
            From = RapidsImage.Legacy("0.16-cuda10.1-base-ubuntu18.04"),
            Apps = Classic,
            Target = CondaTarget.BaseEnvironment
        }],
    };

    /// <summary>scala-image: Almond, as it is.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Scala => new("scala")
    {
        Strategies = [new CustomImage { From = AlmondImage.Image("0.10.3-scala-2.13.3"), Apps = Classic }],
    };

    /// <summary>tf23-image: TensorFlow's own image with a file.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec TensorFlow => new("tensorflow-2-3")
    {
        Strategies =
        [
            new CustomImage
            {
                From = FrameworkImage.TensorFlow("2.3.0"),
                Apps = Classic,
                Steps = [Copy("context/tf23/my-file.txt", "/opt/share/my-file.txt")]
            },
        ],
    };

    // Miniconda into a Python image, owned by the user of Studio.
    private static CustomImage MinicondaWith(string kernel) => new()
    {
        From = PythonImage.Full("3.6"),
        Apps = [new KernelGatewayImageConfig { KernelSpecs = [new(kernel)] }],
        Target = CondaTarget.BaseEnvironment,
        Conda = new CondaOptions { FreezeInstalled = false },
        Steps =
        [
            StudioUser(),
            InstallMiniconda("4.6.14", "md5:718259965f234088d785cad1fbd7de03", owner: "1000:100"),
            CondaConfig("auto_update_conda", "false"),
            CondaConfig("show_channel_urls", "true"),
        ],
    };
}
