using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>What cannot be had fails the build of the image, and not a notebook later.</summary>
[Collection(UsesContainers.Name)]
public class FailingImageTests(BaseImages images)
{
    [ContainerFact]
    public void A_base_with_another_Python_than_the_declared_one_fails_the_build() =>
        Assert.Contains(
            "3.11",
            this.FailingBuild(new("other-python") { Python = "3.12", Packages = [Pip("probe-any")] }),
            System.StringComparison.Ordinal);

    [ContainerFact]
    public void A_version_that_the_index_does_not_have_fails_the_build() =>
        Assert.Contains(
            "probe-exact==9.9.9",
            this.FailingBuild(new("no-such-version") { Packages = [Pip("probe-exact", "9.9.9")] }),
            System.StringComparison.Ordinal);

    [ContainerFact]
    public void An_apt_version_that_the_sources_do_not_have_fails_the_build() =>
        Assert.Contains(
            "envascode-probe",
            this.FailingBuild(new("no-such-apt") { Packages = [Apt("envascode-probe", "1:9.0-1")] }),
            System.StringComparison.Ordinal);

    private string FailingBuild(EnvironmentSpec environment)
    {
        using Emitted files = new(environment with { Strategies = [new CustomImage { From = new BaseImage(images.Python) }] });

        ExternalProgram build = Docker.Build(images.NewTag(environment.Name), files.Path);

        Assert.NotEqual(0, build.ExitCode);
        return build.Output + build.Error;
    }
}
