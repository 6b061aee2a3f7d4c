using EnvAsCode;
using static EnvAsCode.Packages;

namespace EnvironmentProject;

/// <summary>The environments of this project. A mistake in one is an error on the literal, while you type.</summary>
public static class Environments
{
    [StudioEnvironment]
    public static EnvironmentSpec Default => new("environment-name")
    {
        Packages =
        [
            Pip("pandas", "2.2.2"),
            Pip("scikit-learn", "1.5.2"),
        ],
        Strategies =
        [
#if (HasImage && IsForStudio)
            new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [AppType.JupyterLab, AppType.CodeEditor],
            },
#elif (HasImage)
            new CustomImage { From = PythonImage.Slim("3.11") },
#endif
#if (HasLifecycle)
            new LifecycleConfiguration(AppType.JupyterLab),
#endif
#if (HasPersistent)
            new PersistentCondaEnvironment(),
#endif
#if (HasPip)
            new PipInstall(),
#endif
        ],
    };
}
