using EnvAsCode;
using static EnvAsCode.Packages;

namespace SolutionName.Environments;

/// <summary>The environments in which models are trained.</summary>
public static class Training
{
    [StudioEnvironment]
    public static EnvironmentSpec Cpu => new("solution-name-cpu")
    {
        Packages = [Pip("pandas", "2.2.2"), ..Parts.Plotting],
        Strategies =
        [
            new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [AppType.JupyterLab, AppType.CodeEditor],
            },
        ],
    };
}
