using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

public class DockerfileTests
{
    /// <summary>The cases that have an image.</summary>
    public static IEnumerable<object[]> Images => Cases.All
        .Where(item => item.Value.Strategies.Any(strategy => strategy is CustomImage))
        .Select(item => new object[] { item.Key });

    [Theory]
    [MemberData(nameof(Images))]
    public void An_image_ends_as_the_user_of_its_base(string name) =>
        Assert.Equal(
            Image(name).From.User,
            Lines(Cases.All[name]).LastOrDefault(line => line.StartsWith("USER ", StringComparison.Ordinal))?[5..]
                ?? Image(name).From.User);

    [Theory]
    [MemberData(nameof(Images))]
    public void Nothing_is_used_that_needs_a_frontend_or_an_activated_shell(string name)
    {
        string text = Text(Cases.All[name]);

        Assert.DoesNotContain("# syntax", text, StringComparison.Ordinal);
        Assert.DoesNotContain("--mount", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("activate", text, StringComparison.Ordinal);
        Assert.DoesNotContain("--user", text, StringComparison.Ordinal);
        Assert.Equal("# docker build --platform linux/amd64 .", Lines(Cases.All[name])[1]);
        Assert.StartsWith("FROM " + Image(name).From.Reference, Lines(Cases.All[name])[2], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void Every_copied_file_is_in_the_build_context(string name)
    {
        EquatableArray<Artifact> files = Cases.Emit(name);
        string[] copied =
        [
            .. Lines(Cases.All[name])
                .Where(line => line.StartsWith("COPY ", StringComparison.Ordinal))
                .Select(line => line.Split(' ')[^2])
                .Distinct()
        ];
        string[] allowed =
        [
            .. files.Single(file => file.Path == ".dockerignore").Text
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line[1..])
        ];

        Assert.All(copied, path =>
            Assert.Contains(allowed, file => path.EndsWith('/') ? (file + "/").StartsWith(path, StringComparison.Ordinal) : file == path));
        Assert.All(allowed, path => Assert.Contains(files, file => file.Path == path));
    }

    [Fact]
    public void What_changes_rarely_comes_first()
    {
        string text = Text(Cases.AllStrategies);

        Assert.True(text.IndexOf("apt-get", StringComparison.Ordinal) < text.IndexOf("environment.yml", StringComparison.Ordinal));
        Assert.True(text.IndexOf("environment.yml", StringComparison.Ordinal) < text.IndexOf("kernels/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_base_without_conda_is_installed_into_as_root()
    {
        BaseImage image = PythonImage.Slim("3.11") with { User = "app", Uid = 1000, Gid = 100 };

        string[] lines = Lines(On(image, Pip("boto3")));

        Assert.True(
            Array.IndexOf(lines, "USER root") < Array.FindIndex(lines, line => line.Contains("pip install", StringComparison.Ordinal)));
        Assert.Contains("COPY --chown=1000:100 kernels/ /usr/local/share/jupyter/kernels/", lines);
        Assert.Equal("USER app", lines.Last());
    }

    [Theory]
    [InlineData(CondaTool.Conda, "CONDA_ALWAYS_YES=true conda env create -p", "conda clean --all -y")]
    [InlineData(CondaTool.Mamba, "CONDA_ALWAYS_YES=true MAMBA_ALWAYS_YES=true mamba env create -p", "mamba clean --all -y")]
    [InlineData(CondaTool.Micromamba, "micromamba create -y --override-channels -p", "micromamba clean --all -y")]
    public void An_environment_is_created_with_the_tool_of_the_base(CondaTool tool, string create, string clean)
    {
        string text = Text(On(new BaseImage("base") { Conda = new("/opt/forge", tool) }, Conda("numpy")));

        Assert.Contains(
            "RUN PIP_NO_CACHE_DIR=1 " + create + " /opt/forge/envs/churn -f /opt/envascode/environment.yml \\\n && " + clean,
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.11", "3.11", false)]
    [InlineData("3.11", "3.11.9", false)]
    [InlineData("3.11.9", "3.11", true)]
    [InlineData("3.11", null, true)]
    public void A_base_whose_Python_is_not_known_for_sure_is_asked(string declared, string? known, bool asks)
    {
        string text = Text(On(new BaseImage("base") { Python = known }, Pip("boto3")) with { Python = declared });

        Assert.Equal(asks, text.Contains("sys.version_info", StringComparison.Ordinal));
    }

    [Fact]
    public void A_declared_interpreter_is_the_one_that_is_used()
    {
        EnvironmentSpec environment = On(new BaseImage("base") { PythonExecutable = "/opt/python/bin/python3.12" }, Pip("boto3"));

        Assert.Contains("RUN PIP_USER=0 /opt/python/bin/python3.12 -m pip install", Text(environment), StringComparison.Ordinal);
        Assert.Contains("\"/opt/python/bin/python3.12\"", Text(environment, "kernels/python3/kernel.json"), StringComparison.Ordinal);
    }

    private static EnvironmentSpec On(BaseImage image, params Package[] packages) => new("churn")
    {
        Packages = packages.ToEquatableArray(),
        Strategies = [new CustomImage { From = image, Apps = [AppType.KernelGateway] }],
    };

    private static CustomImage Image(string name) => Cases.All[name].Strategies.OfType<CustomImage>().Single();

    private static string[] Lines(EnvironmentSpec environment) => Text(environment).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(EnvironmentSpec environment, string path = "Dockerfile") =>
        EnvironmentEmitter.Emit(environment, "Test").Single(file => file.Path == path).Text;
}
