using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// The images to build on: Debian with one Python, as the base image's script made it, and the same with a stand-in for a conda tool.
/// As a company's own base image would, they name the package index (<c>PIP_INDEX_URL</c>), so that nothing generated has to.
/// </summary>
public sealed class BaseImages : IAsyncLifetime
{
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private readonly List<string> tags = [];
    private PackageIndex? index;

    /// <summary>Like the official <c>python</c> images: Python 3.11 in <c>/usr/local</c>, no conda, root.</summary>
    public string Python => this.IsThere(this.Tag("python"));

    /// <summary>
    /// Like SageMaker Distribution: <c>/opt/conda</c> belongs to <c>sagemaker-user</c>, as whom it runs. The tool is a stand-in, which
    /// installs with pip what the real one would take from a channel.
    /// </summary>
    /// <param name="tool">The tool that is on the <c>PATH</c>.</param>
    internal string Conda(CondaTool tool)
    {
        string tag = this.Tag(StandIn.NameOf(tool));
        if (!this.tags.Contains(tag))
        {
            Docker.Build(tag, StandIn.Dockerfile(this.Python, tool));
            this.tags.Add(tag);
        }

        return tag;
    }

    /// <summary>The address of the package index, for an image that does not get it from its base.</summary>
    public Uri Index => new((this.index ?? throw new InvalidOperationException(ContainerWitness.Missing)).Url);

    /// <summary>A name for an image that a test builds; it is removed at the end.</summary>
    /// <param name="name">What tells it from the others.</param>
    public string NewTag(string name)
    {
        string tag = this.Tag(name);
        this.tags.Add(tag);
        return tag;
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (ContainerWitness.Missing is not null)
        {
            return;
        }

        string imported = "envascode-test/base:" + Path.GetFileName(Path.TrimEndingDirectorySeparator(ContainerWitness.Folder));
        if (Docker.Run(["image", "inspect", imported]).ExitCode != 0)
        {
            Docker.Run(["import", "--platform", "linux/amd64", Path.Join(ContainerWitness.Folder, "image.tar"), imported]).AssertSuccess();
        }

        this.index = await PackageIndex.StartAsync(Path.Join(ContainerWitness.Folder, "wheels"), Probes.Wheels);
        string python = this.NewTag("python");
        Docker.Build(python,
        [
            "FROM " + imported,
            "ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 PIP_INDEX_URL=" + this.index.Url,
        ]);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (this.index is not null)
        {
            await this.index.DisposeAsync();
            Docker.Run(["image", "rm", "--force", .. this.tags]);
        }
    }

    private string Tag(string name) => "envascode-test/" + name + ":" + this.run;

    private string IsThere(string tag) =>
        this.index is null ? throw new InvalidOperationException(ContainerWitness.Missing) : tag;
}
