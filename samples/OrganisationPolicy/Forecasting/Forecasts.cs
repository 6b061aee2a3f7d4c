using EnvAsCode;
using static EnvAsCode.Packages;

namespace Forecasting;

/// <summary>An environment under Acme's policy, with one exception that it gives a reason for.</summary>
public static class Forecasts
{
    [StudioEnvironment]
    public static EnvironmentSpec Training => new("forecasts")
    {
        Python = "3.10",
        Packages =
        [
            Conda("numpy", "1.23.5"),
            Conda("pandas", "1.5.3"),
            Pip("tensorflow", "2.11.1"),
        ],
        PolicyOverrides = [new("acme", "tensorflow", "the model of 2022 loads in 2.11 only, and is replaced in May")],
        Strategies =
        [
            new CustomImage
            {
                From = SageMakerDistribution.Cpu("4.4.1"),
                Apps = [AppType.JupyterLab],
            },
        ],
    };
}
