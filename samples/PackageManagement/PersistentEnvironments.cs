using EnvAsCode;
using static EnvAsCode.Packages;

namespace PackageManagement;

/// <summary>The third way: a conda environment in the user's home, which outlives the application.</summary>
public static class PersistentEnvironments
{
    [StudioEnvironment]
    public static EnvironmentSpec Custom => new("custom")
    {
        Packages = [Conda("ipykernel"), Conda("numpy")],
        Strategies = [new PersistentCondaEnvironment { AppType = AppType.KernelGateway }],
    };
}
