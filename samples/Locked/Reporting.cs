using EnvAsCode;
using static EnvAsCode.Packages;

namespace Locked;

/// <summary>The environment in which reports are made, with what it installs locked to the digest.</summary>
public static class Reporting
{
    [StudioEnvironment]
    public static EnvironmentSpec Nightly => new("reporting")
    {
        Python = "3.11",
        Packages =
        [
            Pip("acme-charts", "2.0.0"),
            Pip("acme-reports", ">=1,<2"),
        ],
        Strategies =
        [
            new CustomImage { From = PythonImage.Slim("3.11") },
            new LifecycleConfiguration(AppType.JupyterLab),
            new PipInstall(),
        ],
    };
}
