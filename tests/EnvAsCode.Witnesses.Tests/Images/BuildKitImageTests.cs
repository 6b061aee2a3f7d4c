using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// What only BuildKit does, built by it: caches and a secret that are there for a command and not in the image, and modes that a copy sets.
/// </summary>
[Collection(UsesContainers.Name)]
public class BuildKitImageTests(BaseImages images)
{
    [BuildKitFact]
    public void Caches_and_the_configuration_of_pip_are_there_for_the_build_and_not_in_the_image()
    {
        EnvironmentSpec environment = new("buildkit")
        {
            Packages = [Apt("envascode-probe", "1:1.0-1"), Pip("probe-exact", "1.2.3")],
            PipOptions = new PipOptions { ConfigSecret = "pip-conf" },
            Strategies =
            [
                new CustomImage
                {
                    From = new BaseImage(images.Python),
                    BuildKit = new BuildKit { CacheMounts = true },
                    Steps = [Env("PIP_INDEX_URL", "http://127.0.0.1:1/nothing"), Copy("tool.sh", "/opt/", mode: "750"), DeclaredPackages()],
                },
            ],
        };
        using Emitted files = new(environment, new([new("tool.sh", "#!/bin/sh\n")]));
        using TemporaryFolder secrets = new();

        // The variable of the base comes before pip's configuration, which is the one to be seen here.
        files.Replace(
            "Dockerfile",
            files["Dockerfile"].Replace("PIP_INDEX_URL=\"http://127.0.0.1:1/nothing\"", "PIP_INDEX_URL=", System.StringComparison.Ordinal));
        string secret = secrets.Write("pip.conf", $"[global]\nindex-url = {images.Index}\n# not-for-the-image\n");
        string tag = images.NewTag("buildkit");

        Docker.BuildWithBuildKit(files.Path, "", "--secret", "id=pip-conf,src=" + secret, "--tag", tag).AssertSuccess();

        using Container container = Container.StartOffline(tag);
        Assert.Equal("probe-exact==1.2.3\n", container.Program(Probes.ListVersions, "/usr/local/bin/python3", "-"));
        Assert.Equal("1:1.0-1\n750 root:root\n", container.Bash("cat /usr/share/envascode-probe/version; stat -c '%a %U:%G' /opt/tool.sh"));
        Assert.Equal("", container.Bash("find /var/cache/pip /var/cache/apt /run/secrets -type f -size +0 2> /dev/null || true"));
        Assert.Equal("", container.Bash("grep -rl not-for-the-image /etc /opt /root /run /tmp /usr/local /var 2> /dev/null || true"));
        Assert.DoesNotContain(
            "not-for-the-image", Docker.Run(["history", "--no-trunc", tag]).AssertSuccess(), System.StringComparison.Ordinal);
    }
}
