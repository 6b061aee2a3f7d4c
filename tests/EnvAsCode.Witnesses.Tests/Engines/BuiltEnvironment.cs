using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>The files of an environment, and what the Docker Engine makes of them.</summary>
internal sealed class BuiltEnvironment : IDisposable
{
    private readonly Emitted files;
    private readonly DockerImageEngine engine = new() { BuildNetwork = "host" };
    private readonly string tag = "context-" + Guid.NewGuid().ToString("N")[..16];

    /// <summary>Emits an environment.</summary>
    public BuiltEnvironment(EnvironmentSpec environment) => this.files = new Emitted(environment);

    /// <summary>What the engine said.</summary>
    public List<string> Progress { get; } = [];

    /// <summary>The request to build it.</summary>
    public ImageBuildRequest Request
    {
        get
        {
            EnvironmentManifest manifest = ManifestReader.Read(this.files.Path);
            return new(manifest, manifest.CustomImage!, this.tag);
        }
    }

    /// <summary>An environment with an image for JupyterLab, on a base that pip installs into.</summary>
    public static EnvironmentSpec Declare(string name, string baseImage, params Package[] packages) => new(name)
    {
        Packages = [.. packages],
        Kernel = new(name),
        Strategies =
        [
            new CustomImage
            {
                From = new BaseImage(baseImage) { User = "sagemaker-user", Uid = 1000, Gid = 100, Home = "/home/sagemaker-user" },
                Apps = [AppType.JupyterLab],
            },
        ],
    };

    /// <summary>
    /// Changes the generated Dockerfile and its digest in the manifest, as a base image that behaves differently would change the result.
    /// </summary>
    public void ChangeDockerfile(Func<string, string> change)
    {
        string path = Path.Join(this.files.Path, "Dockerfile");
        string before = File.ReadAllText(path);
        string after = change(before);
        File.WriteAllText(path, after);

        string manifest = Path.Join(this.files.Path, ManifestReader.FileName);
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(Sha256(before), Sha256(after), StringComparison.Ordinal));
    }

    /// <summary>Builds it.</summary>
    public Task<BuiltImage> BuildAsync() => this.engine.BuildAsync(this.Request, new Listener(this.Progress), CancellationToken.None);

    /// <summary>Builds it and looks at it.</summary>
    public async Task<BuiltImage> BuildAndCheckAsync()
    {
        BuiltImage image = await this.BuildAsync();
        await this.engine.CheckAsync(image, this.Request, new Listener(this.Progress), CancellationToken.None);
        return image;
    }

    /// <summary>Pushes it.</summary>
    /// <param name="password">The password of the user <c>AWS</c>.</param>
    public Task<string> PushAsync(BuiltImage image, Uri registry, string password) => this.engine.PushAsync(
        image,
        new(registry.Authority + "/envascode/" + this.Request.Manifest.Name, this.tag, new(registry, "AWS", password)),
        new Listener(this.Progress),
        CancellationToken.None);

    /// <summary>Asserts that building and looking at it fails.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="parts">What the message says.</param>
    public async Task AssertFailsAsync(string id, params string[] parts)
    {
        DeploymentException failure = await Assert.ThrowsAsync<DeploymentException>(this.BuildAndCheckAsync);
        Assert.Equal(id, failure.Rule.Id);
        Assert.All(parts, part => Assert.Contains(part, failure.Message, StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Docker.Run(["image", "rm", "--force", $"envascode/{this.Request.Manifest.Name}:{this.tag}"]);
        this.engine.Dispose();
        this.files.Dispose();
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class Listener(List<string> lines) : IProgress<ImageProgress>
    {
        public void Report(ImageProgress value) => lines.Add(value.Text);
    }
}
