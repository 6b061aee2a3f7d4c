using EnvAsCode;
using static EnvAsCode.Packages;

namespace PublishedExamples;

/// <summary>
/// durgasury/efs_backed_conda: a conda environment in the user's home, and a thin image whose kernel it is. README.md says what the
/// original had wrong.
/// </summary>
public static class EfsBackedConda
{
    /// <summary>In Studio Classic: on EFS, for images that run as root.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Classic => new("conda-efs")
    {
        Python = "3.11",
        Channels = ["conda-forge"],
        Packages = [Conda("numpy", "1.26.4"), Conda("scikit-learn", "1.5.1")],
        Strategies =
        [
            new PersistentCondaEnvironment { AppType = AppType.KernelGateway, ActivateInTerminals = true },
            new CustomImage
            {
                From = Miniconda.Image("24.9.2-0"),
                Apps = [AppType.KernelGateway],
                Target = CondaTarget.PersistedEnvironment
            },
        ],
    };

    /// <summary>In today's Studio: on the space's EBS volume, with SageMaker Distribution's own image.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Space =>
        Classic with { Name = "conda-ebs", Strategies = [new PersistentCondaEnvironment { ActivateInTerminals = true }] };
}
