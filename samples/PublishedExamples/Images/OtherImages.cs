using EnvAsCode;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace PublishedExamples.Images;

/// <summary>Images of other published examples. Images/README.md says what each original had wrong.</summary>
public static class OtherImages
{
    private const string Cuda = "11.1.1";

    /// <summary>sagemaker-studio-image-build-cli, examples/basic_build.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec BasicBuild => new("basic-build")
    {
        Packages = [Pip("boto3")],
        Strategies = [new CustomImage { From = PythonImage.Full("3.7"), Steps = [Copy("context/basic-build/LOCAL.md", "/")] }],
    };

    /// <summary>sagemaker-studio-image-build-cli, examples/build_with_args: the base is given when the image is built.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec BuildWithArguments => BasicBuild with
    {
        Name = "build-with-args",
        Strategies = [new CustomImage { BuildArguments = [new("BASE_IMAGE", "python:3.7")], From = new BaseImage("${BASE_IMAGE}") }],
    };

    /// <summary>amazon-sagemaker-experiments-dvc-demo, sagemaker-studio-dvc-image.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Dvc => new("dvc")
    {
        Python = "3.8",
        Channels = ["conda-forge"],
        Packages =
        [
            Conda("pip", "22.0.4"), Conda("ipykernel", "6.9.1"),
            Pip("dvc", "2.8.3", extras: ["s3"]), Pip("s3fs", "2021.11.0"), Pip("awscli"), Pip("boto3", "1.17.106"), Pip("sagemaker"),
            Pip("sagemaker-studio-image-build", "0.6.0"), Pip("sagemaker-experiments", "0.1.35"), Pip("scikit-learn", "1.0.2"),
            Pip("protobuf", "3.20"), Pip("git-remote-codecommit", "1.16"),
        ],
        Strategies = [new CustomImage { From = Miniconda.Image("4.10.3"), Apps = [AppType.KernelGateway] }],
    };

    /// <summary>A PyTorch image for computer vision with an app image config for each kind of application.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec ComputerVision => new("pytorch-computer-vision")
    {
        Channels = ["conda-forge"],
        Packages =
            [Conda("pytorch-gpu", "2.4.*"), Conda("torchvision", "0.19.*"), Conda("opencv", "4.10.*"), Pip("albumentations", "1.4.14")],
        Strategies =
        [
            new CustomImage
            {
                From = SageMakerDistribution.Gpu("2.6.0"),
                Apps = [AppType.JupyterLab, AppType.CodeEditor, AppType.KernelGateway],
                Conda = new CondaOptions { OverrideCuda = "12.4" },
            },
        ],
    };

    /// <summary>aws-batch-architecture-for-rfdesign: an image for AWS Batch, on CUDA.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec RfDesign => new("rfdesign")
    {
        Packages =
        [
            Apt("build-essential"), Apt("cmake"), AptExpression("cuda-command-line-tools-$(echo ${CUDA} | cut -d. -f1,2 | tr . -)"),
            Apt("git"), Apt("hmmer"), Apt("kalign"), Apt("tzdata"), Apt("wget"), Apt("awscli"),
            Conda("pytorch", "1.9.*", build: "*cuda11.1*"),
        ],
        Channels = ["pytorch", "conda-forge"],
        Strategies =
        [
            new CustomImage
            {
                BuildArguments = [new("CUDA", Cuda)],
                From = LinuxImage.Cuda("${CUDA}-cudnn8-runtime-ubuntu18.04"),
                Target = CondaTarget.BaseEnvironment,
                Conda = new CondaOptions { FreezeInstalled = false },
                Steps =
                [
                    Arg("CUDA"),
                    Shell("/bin/bash", "-o", "pipefail", "-c"),
                    Install(Apt("ca-certificates"), Apt("wget")),
                    InstallMiniconda("py39_4.12.0", "sha256:78f39f9bae971ec1ae7969f0516017f2413f17796670f7040725dd83fcff5689"),
                    DeclaredPackages(),
                    GitClone("https://github.com/RosettaCommons/RFDesign.git", "main", "/RFDesign"),
#pragma warning disable EAC3006 // The authors publish no digest of the weights.
                    Download(
                        "http://files.ipd.uw.edu/pub/rfdesign/weights/BFF_last.pt", "/RFDesign/hallucination/weights/rf_Nov05/BFF_last.pt"),
                    Download(
                        "http://files.ipd.uw.edu/pub/rfdesign/weights/BFF_mix_epoch25.pt",
                        "/RFDesign/inpainting/weights/BFF_mix_epoch25.pt"),
#pragma warning restore EAC3006
                    Workdir("/root"),
                ],
                Entrypoint = ["bash", "-c"],
            },
        ],
    };
}
