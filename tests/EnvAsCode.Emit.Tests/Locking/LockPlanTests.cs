using System;
using System.Linq;
using EnvAsCode.Locks;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests.Locking;

/// <summary>What of a declaration is locked, and for what.</summary>
public class LockPlanTests
{
    [Fact]
    public void Each_strategy_and_each_conda_environment_has_its_part()
    {
        EnvironmentSpec environment = new("churn")
        {
            Python = "3.11",
            Channels = ["conda-forge"],
            Packages = [Conda("numpy", "1.26.4"), Pip("xgboost", "2.0.3")],
            CondaEnvironments = [new CondaEnvironment("gpu") { Python = "3.12", Packages = [Conda("pytorch")] }],
            Strategies =
            [
                new CustomImage { From = MicromambaImage.Image("2.0.5"), Platform = ImagePlatform.LinuxArm64 },
                new PersistentCondaEnvironment(),
            ],
        };

        LockedPart[] parts = [.. LockedEnvironments.Wanted(environment)];

        Assert.Equal(
            ["churn image linux-aarch64 churn", "churn image linux-aarch64 gpu", "churn persistent linux-64 churn"],
            parts.Select(part => $"{part.Key.Environment} {part.Key.Target} {part.Key.Platform} {part.Key.CondaEnvironment}"));
        Assert.Equal(
            ["ipykernel", "numpy", "pip", "python", "xgboost"],
            parts[2].Inputs.Requests.Select(request => request.Name).Order(StringComparer.Ordinal));
        Assert.All(parts, part => Assert.Null(part.Inputs.Python));
    }

    [Fact]
    public void A_base_whose_content_is_known_is_a_fact()
    {
        LockedPart part = Assert.Single(LockedEnvironments.Wanted(new("churn")
        {
            Packages = [Pip("xgboost", "2.0.3")],
            PipOptions = new PipOptions { KeepInstalled = true },
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("2.0.0") }],
        }));

        Assert.Equal(("sagemaker-distribution:2.0.0-cpu", true), (part.Inputs.Base, part.Inputs.KeepsBase));
        Assert.StartsWith("3.", part.Inputs.Python, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://reader:secret@host.example/api/simple/", "host.example/api", "https://host.example/api/simple/")]
    [InlineData("https://pypi.org/simple", "pypi", "https://pypi.org/simple/")]
    public void An_index_is_named_without_its_credentials(string declared, string name, string url)
    {
        LockedPart part = Assert.Single(LockedEnvironments.Wanted(
            LockedEnvironments.Slim(Pip("xgboost")) with { PipOptions = new PipOptions { IndexUrl = declared } }));

        Assert.Equal([new LockedSource(LockKind.Pip, name, url)], part.Inputs.Sources);
    }

    [Fact]
    public void What_cannot_be_locked_is_told_with_its_reason()
    {
        EnvironmentSpec environment = LockedEnvironments.Slim(PipFromUrl("mine", "https://files.example/mine-1.0-py3-none-any.whl"));

        Assert.Empty(LockedEnvironments.Wanted(environment));
        Assert.Contains(
            "\"reason\": \"'mine' comes from a URL and not from an index\"",
            EnvironmentEmitter.Emit(environment, "Churn.Cpu").Single(file => file.Path == "manifest.json").Text,
            StringComparison.Ordinal);
    }
}
