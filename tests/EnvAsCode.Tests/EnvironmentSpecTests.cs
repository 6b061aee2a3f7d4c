using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Tests;

public class EnvironmentSpecTests
{
    private static EnvironmentSpec Cpu => new("churn")
    {
        Python = "3.11",
        Channels = ["conda-forge"],
        Packages = [Conda("numpy", "1.26.4"), Pip("dvc", extras: ["s3"])],
        Strategies =
        [
            new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab, AppType.CodeEditor] },
            new LifecycleConfiguration(AppType.JupyterLab),
            new PersistentCondaEnvironment(),
            new PipInstall(),
        ],
    };

    [Fact]
    public void Two_environments_with_the_same_content_are_equal()
    {
        Assert.Equal(Cpu, Cpu);
        Assert.Equal(Cpu.GetHashCode(), Cpu.GetHashCode());
    }

    [Fact]
    public void A_variant_differs_only_where_it_says_so()
    {
        EnvironmentSpec gpu = Cpu with { Name = "churn-gpu", Packages = [.. Cpu.Packages, Conda("pytorch-gpu", "2.8.0")] };

        Assert.NotEqual(Cpu, gpu);
        Assert.Equal(Cpu, gpu with { Name = "churn", Packages = Cpu.Packages });
    }

    [Fact]
    public void An_app_type_stands_for_its_app_image_config_with_defaults()
    {
        AppImageConfig config = AppType.KernelGateway;

        Assert.Equal(new KernelGatewayImageConfig(), config);
    }

    [Fact]
    public void JupyterServer_has_no_app_image_config() =>
        Assert.Throws<System.ArgumentException>(() => (AppImageConfig)AppType.JupyterServer);

    [Fact]
    public void An_environment_without_a_name_is_refused() =>
        Assert.Throws<System.ArgumentNullException>(() => new EnvironmentSpec(null!));
}
