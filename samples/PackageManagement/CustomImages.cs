using EnvAsCode;
using static EnvAsCode.Packages;

namespace PackageManagement;

/// <summary>The first way: a custom app image with two conda environments, each with a kernel of its own.</summary>
public static class CustomImages
{
    private const string Python = "3.8";

    [StudioEnvironment]
    public static EnvironmentSpec CondaEnvKernel => new("conda-env-kernel")
    {
        Description = "Two conda environments for Studio Classic",
        DisplayName = "Conda environments customenv and env2",
        CondaEnvironments = [CustomEnv, Env2],
        Strategies =
        [
            new CustomImage
            {
                From = Miniconda.Image("4.10.3"),
                Apps = [new KernelGatewayImageConfig { Name = "conda-env-kernel-config" }],
            },
        ],
    };

    private static CondaEnvironment CustomEnv => new("customenv")
    {
        Python = Python,
        Channels = ["conda-forge"],
        Packages = [Conda("ipykernel"), .. Aws, .. DataScience, .. Weather, .. Geography],
    };

    private static CondaEnvironment Env2 => new("env2")
    {
        Python = Python,
        Channels = ["conda-forge"],
        Packages = [Conda("numpy"), Conda("awscli"), Conda("boto3"), Conda("ipykernel")],
    };

    private static EquatableArray<Package> Aws => [Pip("awscli"), Pip("boto3"), Pip("sagemaker")];

    private static EquatableArray<Package> DataScience =>
    [
        Pip("scikit-learn", "1.0.2"),
        Pip("scipy", "1.8.*"),
        Pip("pandas", "1.4.*"),
        Pip("numpy"),
        Pip("prophet", "1.*"),
        Pip("matplotlib", "3.5.*"),
        Pip("seaborn", "0.11.2"),
        Pip("plotly", "5.9.*"),
    ];

    private static EquatableArray<Package> Weather => [Pip("metno-locationforecast", "1.*"), Pip("meteostat", "1.*")];

    private static EquatableArray<Package> Geography => [Pip("geopandas", "0.11.*"), Pip("shapely", "1.8.*")];
}
