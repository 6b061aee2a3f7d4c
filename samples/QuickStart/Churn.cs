using EnvAsCode;
using static EnvAsCode.Packages;

namespace QuickStart;

/// <summary>The environment in which the churn model is trained.</summary>
public static class Churn
{
    [StudioEnvironment]
    public static EnvironmentSpec Training => new("churn")
    {
        Python = "3.11",
        Packages =
        [
            Pip("pandas", "2.2.2"),
            Pip("scikit-learn", "1.5.2"),
            Pip("xgboost", "2.0.3"),
        ],
        Strategies =
        [
            new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [AppType.JupyterLab, AppType.CodeEditor],
            },
            new LifecycleConfiguration(AppType.JupyterLab),
            new PersistentCondaEnvironment(),
            new PipInstall(),
        ],
    };
}
