using EnvAsCode;
using static EnvAsCode.Packages;

namespace PackageManagement;

/// <summary>The second way: a lifecycle configuration that installs a package each time a kernel's application starts.</summary>
public static class LifecycleConfigurations
{
    [StudioEnvironment]
    public static EnvironmentSpec InstallDependencies => new("install-dependencies")
    {
        Packages = [Pip("pyarrow")],
        Strategies = [new LifecycleConfiguration(AppType.KernelGateway)],
    };
}
