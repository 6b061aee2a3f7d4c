using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Describing;
using EnvAsCode.Deployment.Tests.Support;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Describing;

public sealed class RegistryTests : IAsyncLifetime
{
    private const string Gzip = "application/vnd.oci.image.layer.v1.tar+gzip";
    private const string Zstd = "application/vnd.oci.image.layer.v1.tar+zstd";
    private const string Bearer = "Bearer realm=\"http://HOST/token\",service=\"registry\",scope=\"repository:team/base:pull\"";

    private readonly List<string> heard = [];
    private FakeRegistry registry = null!;

    public async Task InitializeAsync() => this.registry = await FakeRegistry.StartAsync();

    public Task DisposeAsync() => this.registry.DisposeAsync().AsTask();

    [Fact]
    public async Task Layers_lie_one_over_the_other()
    {
        using TestLayer lower = new TestLayer().Program("usr/bin/gone", "usr/bin/sh");
        using TestLayer upper = new TestLayer().File("usr/bin/.wh.gone").Program("usr/bin/python3.11");
        string digest = this.registry.AddImage("1.4", "amd64", (Gzip, lower.ToGzip()), (Zstd, upper.ToZstd()));

        BaseDescription found = await this.DescribeAsync("/team/base:1.4");

        Assert.Equal(["python3.11", "sh"], found.Programs);
        Assert.Equal(digest, found.Digest);
        Assert.Equal("1000", found.Config.User);
        Assert.Contains("layer 2 of 2", this.heard);
        Assert.Equal(digest, (await this.DescribeAsync("/team/base@" + digest)).Digest);
    }

    [Fact]
    public async Task Of_an_image_for_several_platforms_the_wanted_one_is_read()
    {
        using TestLayer amd = new TestLayer().Program("usr/bin/amd");
        using TestLayer arm = new TestLayer().Program("usr/bin/arm");
        string digest = this.registry.AddManifest(
            new
            {
                schemaVersion = 2,
                manifests = (object[])
                [
                    Entry(this.registry.AddImage(null, "arm64", (Gzip, arm.ToGzip())), "arm64", "v8"),
                    Entry(this.registry.AddImage(null, "amd64", (Gzip, amd.ToGzip())), "amd64", null),
                    new { digest = "sha256:0", platform = new { os = "unknown", architecture = "unknown" } },
                ],
            },
            "multi",
            FakeRegistry.OciIndex);

        BaseDescription usual = await this.DescribeAsync("/team/base:multi");
        Assert.Equal(["amd"], usual.Programs);
        Assert.Equal(digest, usual.Digest);
        Assert.Equal(["arm"], (await this.DescribeAsync("/team/base:multi", "linux/arm64")).Programs);
        DeploymentException failure = await this.FailAsync("/team/base:multi", "linux/s390x");
        Assert.Equal("EAC8121", failure.Rule.Id);
        Assert.Contains("linux/arm64, linux/amd64", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_asked_for_where_the_registry_wants_one()
    {
        using TestLayer layer = new TestLayer().Program("usr/bin/sh");
        this.registry.AddImage("1.4", "amd64", (Gzip, layer.ToGzip()));
        this.registry.Challenge = Bearer;

        Assert.Equal(["sh"], (await this.DescribeAsync("/team/base:1.4")).Programs);
    }

    [Fact]
    public async Task A_registry_that_wants_a_login_is_named_with_what_signs_in()
    {
        this.registry.Challenge = "Basic realm=\"team\"";

        DeploymentException failure = await this.FailAsync("/team/base:1.4");

        Assert.Equal("EAC8123", failure.Rule.Id);
        Assert.Contains("docker login " + this.registry.Host, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_or_not_understood_is_said()
    {
        using TestLayer layer = new TestLayer().Program("usr/bin/sh");
        this.registry.AddManifest(new { schemaVersion = 1 }, "old", "application/vnd.docker.distribution.manifest.v1+prettyjws");
        this.registry.AddManifest(new { schemaVersion = 2 }, "empty");
        this.registry.AddImage("encrypted", "amd64", (Gzip + "+encrypted", layer.ToGzip()));
        this.registry.AddImage("broken", "amd64", (Gzip, "no archive at all, and long enough to be one"u8.ToArray()));

        Assert.Equal("EAC8120", (await this.FailAsync("/team/base:none")).Rule.Id);
        Assert.Equal("EAC8120", (await this.FailAsync("/other/base")).Rule.Id);
        Assert.Contains("v1+prettyjws", (await this.FailAsync("/team/base:old", rule: "EAC8122")).Message, StringComparison.Ordinal);
        Assert.Contains("without layers", (await this.FailAsync("/team/base:empty", rule: "EAC8122")).Message, StringComparison.Ordinal);
        Assert.Contains("+encrypted", (await this.FailAsync("/team/base:encrypted", rule: "EAC8122")).Message, StringComparison.Ordinal);
        Assert.Contains("no archive", (await this.FailAsync("/team/base:broken", rule: "EAC8122")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layer_that_is_not_what_its_digest_says_is_not_believed()
    {
        using TestLayer layer = new TestLayer().Program("usr/bin/sh");
        byte[] content = layer.ToGzip();
        this.registry.AddImage("1.4", "amd64", (Gzip, content));
        this.registry.Spoil(content);

        Assert.Contains("is not sha256:", (await this.FailAsync("/team/base:1.4", rule: "EAC8123")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Team/Base:1")]
    [InlineData("team/base:")]
    [InlineData("$BASE_IMAGE")]
    [InlineData("registry.example.com/")]
    [InlineData("team/base@sha256:abc")]
    [InlineData("https://registry.example.com/team/base:1")]
    [InlineData("team/base:1 --privileged")]
    public async Task What_is_no_reference_is_asked_of_nobody(string text)
    {
        using ImageDescriber describer = new() { Source = DescriptionSource.Registry };

        DeploymentException failure =
            await Assert.ThrowsAsync<DeploymentException>(() => describer.DescribeAsync(text, new Progress<DescribeProgress>(), default));

        Assert.Equal("EAC8124", failure.Rule.Id);
    }

    [Theory]
    [InlineData("python", "python.base.json")]
    [InlineData("python:3.11-slim", "python-3.11-slim.base.json")]
    [InlineData("localhost:5000/team/base", "base.base.json")]
    [InlineData(
        "registry.example.com:5000/team/base:1.4@sha256:0123456789012345678901234567890123456789012345678901234567890123",
        "base-1.4.base.json")]
    public void A_file_is_named_after_its_image(string image, string expected) => Assert.Equal(expected, ImageDescriber.FileNameOf(image));

    private static object Entry(string digest, string architecture, string? variant) => variant is null
        ? new { mediaType = FakeRegistry.OciManifest, digest, platform = new { os = "linux", architecture } }
        : new { mediaType = FakeRegistry.OciManifest, digest, platform = new { os = "linux", architecture, variant } };

    private async Task<BaseDescription> DescribeAsync(string image, string? platform = null)
    {
        using ImageDescriber describer = new() { Source = DescriptionSource.Registry, Platform = platform };
        return await describer.DescribeAsync(this.registry.Host + image, new Heard(this.heard), CancellationToken.None);
    }

    private async Task<DeploymentException> FailAsync(string image, string? platform = null, string? rule = null)
    {
        DeploymentException failure = await Assert.ThrowsAsync<DeploymentException>(() => this.DescribeAsync(image, platform));
        Assert.Equal(rule ?? failure.Rule.Id, failure.Rule.Id);
        return failure;
    }

    private sealed class Heard(List<string> lines) : IProgress<DescribeProgress>
    {
        public void Report(DescribeProgress value) => lines.Add(value.Text);
    }
}
