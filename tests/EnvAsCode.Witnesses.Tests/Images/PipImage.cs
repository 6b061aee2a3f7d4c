using System;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A custom image of pip and apt packages on a base without conda, built once for the tests that look at it.</summary>
public sealed class PipImage : IDisposable
{
    /// <summary>Free text that would be code if it were not quoted.</summary>
    public const string KernelDisplayName = "'; touch /tmp/owned; echo '$(touch /tmp/owned)` \\ \"probe\" ünïcödé";

    private readonly Lazy<Emitted> files;
    private readonly Lazy<string> tag;

    public PipImage(BaseImages images)
    {
        this.files = new(() => new Emitted(Declare(images.Python)));
        this.tag = new(() =>
        {
            string name = images.NewTag("pip-image");
            Docker.Build(name, this.Files.Path).AssertSuccess();
            return name;
        });
    }

    /// <summary>The image.</summary>
    public string Tag => this.tag.Value;

    /// <summary>The files that it was built from.</summary>
    internal Emitted Files => this.files.Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (this.files.IsValueCreated)
        {
            this.Files.Dispose();
        }
    }

    private static EnvironmentSpec Declare(string baseImage) => new("pip-image")
    {
        Python = "3.11",
        Packages = [.. Probes.Packages, Packages.Apt("envascode-probe", "1:1.0-1")],
        Kernel = new("probe-kernel") { DisplayName = KernelDisplayName },
        Strategies =
        [
            new CustomImage
            {
                From = new BaseImage(baseImage) { User = "sagemaker-user", Uid = 1000, Gid = 100, Home = "/home/sagemaker-user" },
                Apps = [AppType.JupyterLab, AppType.KernelGateway],
            },
        ],
    };
}
