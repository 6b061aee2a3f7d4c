using EnvAsCode;
using static EnvAsCode.Packages;

namespace PackageManagement;

/// <summary>The fourth way: a requirements file, and a notebook cell that installs it into the running kernel.</summary>
public static class PipInstallation
{
    [StudioEnvironment]
    public static EnvironmentSpec Notebook => new("notebook")
    {
        Packages = [Pip("pandas", "1.4.*"), Pip("pyarrow")],
        Strategies = [new PipInstall()],
    };
}
