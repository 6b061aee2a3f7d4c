using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Describing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A real image, described from a real engine and from a real registry: two ways to the same bytes.</summary>
[Collection(UsesContainers.Name)]
public sealed class DescribedImageTests(BaseImages images)
{
    // What images have that is awkward: links for files, folders replaced, names removed, files of several names, and a conda.
    private static readonly string[] Awkward =
    [
        "ENV PATH=/nowhere/bin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DB_PASSWORD=hunter2",
        "RUN mkdir -p /srv/a/b /usr/local/bin && printf x > /usr/local/bin/gone && chmod 755 /usr/local/bin/gone"
            + " && cp /usr/local/bin/gone /usr/local/bin/kept && ln /usr/local/bin/kept /usr/local/bin/second"
            + " && ln -s /nowhere /usr/local/bin/dangling && printf x > /usr/local/bin/plain",
        "RUN rm /usr/local/bin/gone && rm -rf /srv/a && mkdir /srv/a && mv /etc/passwd /etc/accounts && ln -s accounts /etc/passwd",
        "RUN c=/opt/conda && mkdir -p $c/bin $c/conda-meta $c/envs/second/conda-meta $c/share/jupyter/kernels/python3"
            + " && touch $c/conda-meta/history $c/conda-meta/python-dateutil-2.9.0-pyh_0.json "
            + "$c/envs/second/conda-meta/cudf-24.4.0-py_0.json"
            + " && printf x > $c/bin/conda && chmod 755 $c/bin/conda"
            + " && printf '{\"argv\":[\"python\"],\"display_name\":\"Python 3\"}' > $c/share/jupyter/kernels/python3/kernel.json",
        "USER sagemaker-user",
        "EXPOSE 8888",
        "ENTRYPOINT [\"jupyter\", \"lab\"]",
    ];

    [ContainerFact]
    public async Task An_engine_and_a_registry_give_the_same_description()
    {
        using DockerRegistry registry = await DockerRegistry.StartAsync();
        string name = registry.Endpoint.Authority + "/team/base:1.4";
        Docker.Build(name, ["FROM " + images.Python, .. Awkward]);
        try
        {
            Docker.Run(["push", name]).AssertSuccess();
            string before = LeftBehind();

            BaseDescription engine = await DescribeAsync(name, DescriptionSource.Engine);
            BaseDescription read = await DescribeAsync(name, DescriptionSource.Registry);

            Assert.Equal(BaseDescriptionFile.TextOf(engine), BaseDescriptionFile.TextOf(read));
            Assert.Equal(before, LeftBehind());
            Assert.Equal(("debian", "12", "glibc"), (read.System.Id, read.System.VersionId, read.System.Libc));
            Assert.Equal(("sagemaker-user", 1000), (read.User.Name, read.User.Uid));
            Assert.StartsWith("sha256:", read.Digest, StringComparison.Ordinal);
            Assert.True(read.Pythons.Single(python => python.Path == "/usr/local/bin/python3").HasPip);
            Assert.True(read.Pythons.Single(python => python.Path == "/usr/bin/python3").IsExternallyManaged);
            Assert.Equal(4, read.Programs.Intersect(["kept", "second", "sh", "python3"]).Count());
            Assert.Empty(read.Programs.Intersect(["gone", "dangling", "plain"]));
            Assert.Equal(["base", "second"], read.Conda!.Environments.Select(environment => environment.Name));
            Assert.Equal("python3", Assert.Single(read.Kernels).Name);
            Assert.DoesNotContain("hunter2", BaseDescriptionFile.TextOf(read), StringComparison.Ordinal);
        }
        finally
        {
            Docker.Run(["image", "rm", "--force", name]);
        }
    }

    [ContainerFact]
    public async Task What_the_description_says_of_a_Python_is_what_that_Python_says()
    {
        BaseDescription found = await DescribeAsync(images.Python, DescriptionSource.Engine);

        foreach (DescribedPython python in found.Pythons)
        {
            const string Ask = "import sys, importlib.util as u; print('%d.%d' % sys.version_info[:2], u.find_spec('pip') is not None)";
            string answer = Docker.Run(["run", "--rm", "--network", "none", "--entrypoint", python.Path, images.Python, "-c", Ask])
                .AssertSuccess().Trim();
            string series = string.Join('.', python.Version!.Split('.').Take(2));
            Assert.Equal($"{series} {python.HasPip}", answer);
        }
    }

    private static string LeftBehind() =>
        Docker.Run(["ps", "--all", "--quiet"]).Output + Docker.Run(["volume", "ls", "--quiet"]).Output;

    private static async Task<BaseDescription> DescribeAsync(string image, DescriptionSource source)
    {
        using ImageDescriber describer = new() { Source = source };
        return await describer.DescribeAsync(image, new Progress<DescribeProgress>(), CancellationToken.None);
    }
}
