using System;
using System.IO;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>An image of Node.js with a published kernel that npm installs, built once for the tests that look at it.</summary>
public sealed class NpmImage(BaseImages images) : IAsyncLifetime
{
    /// <summary>The package of the kernel, which <c>tests/witnesses/install-node.sh</c> fetches.</summary>
    public const string Kernel = "tslab";

    private const string NpmFolder = "/usr/lib/node_modules/npm";

    private NpmRegistry? registry;
    private Lazy<string>? tag;

    /// <summary>The image.</summary>
    public string Tag => (this.tag ?? throw new InvalidOperationException("There is no npm registry."))!.Value;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (ContainerWitness.Missing is null
            && Environment.GetEnvironmentVariable(WitnessFactAttribute.NodeModulesVariable) is { Length: > 0 } folder)
        {
            this.registry = await NpmRegistry.StartAsync(folder);
            this.tag = new(this.Build);
        }
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (this.registry is not null)
        {
            await this.registry.DisposeAsync();
        }
    }

    private string Build()
    {
        string tag = images.NewTag("npm-image");
        using Emitted files = new(Declare(this.Base(), this.registry!.Url));
        Docker.Build(tag, files.Path).AssertSuccess();
        return tag;
    }

    // The Node.js of this machine on Debian's Python: its program needs nothing but the C and C++ libraries, and npm is JavaScript.
    private string Base()
    {
        using TemporaryFolder context = new();
        File.Copy("/usr/bin/node", Path.Join(context.Path, "node"));
        ExternalProgram.Run("cp", ["-r", NpmFolder, Path.Join(context.Path, "npm")]).AssertSuccess();
        File.WriteAllText(
            Path.Join(context.Path, "Dockerfile"),
            $"FROM {images.Python}\nCOPY node /usr/local/bin/\nCOPY npm /usr/local/lib/node_modules/npm\nRUN ln -s "
            + "../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm\n");
        string tag = images.NewTag("node");
        Docker.Build(tag, context.Path).AssertSuccess();
        return tag;
    }

    private static EnvironmentSpec Declare(string baseImage, string registry) => new("npm-image")
    {
        Packages = [Pip("ipykernel"), Npm(Kernel, "1.0.22")],
        Strategies =
        [
            new CustomImage
            {
                From = new BaseImage(baseImage) { User = "sagemaker-user", Uid = 1000, Gid = 100, Home = "/home/sagemaker-user" },
                Apps = [AppType.JupyterLab],
                Steps =
                [
                    Env("NPM_CONFIG_REGISTRY", registry),
                    DeclaredPackages(),
                    KernelCommand(["tslab", "install", "--python=python3", "--sys-prefix"], new("tslab"), new("jslab")),
                ],
            },
        ],
    };
}
