using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A space's home folder in a container, with the scripts of a persisted environment to run in it.</summary>
internal sealed class PersistentHome : IDisposable
{
    /// <summary>The environment's folder.</summary>
    public const string Prefix = "/home/sagemaker-user/.conda/envs/persisted";

    /// <summary>The folder of environments.</summary>
    public const string Environments = "/home/sagemaker-user/.conda/envs";

    private readonly EnvironmentSpec declaration;

    /// <summary>Starts a container.</summary>
    /// <param name="tool">The tool that the stand-in is.</param>
    /// <param name="launch">How the kernel is started.</param>
    public PersistentHome(BaseImages images, CondaTool tool, KernelLaunch launch = KernelLaunch.Interpreter)
    {
        this.Container = Container.Start(images.Conda(tool));
        this.declaration = Declaration with { Strategies = [new PersistentCondaEnvironment { KernelLaunch = launch }] };
    }

    private static EnvironmentSpec Declaration { get; } = new("persisted")
    {
        Python = "3.11",
        Packages = [Conda("probe-exact", "1.2.3"), Pip("probe-extra", extras: ["more"])],
        Kernel = new("persisted-kernel") { DisplayName = PipImage.KernelDisplayName },
    };

    /// <summary>The container.</summary>
    public Container Container { get; }

    /// <summary>The home's files outside environments, each with a digest of its content.</summary>
    public string Files => this.Container.Bash(
        "cd ~ && find . -path ./.conda/envs -prune -o -path ./.cache -prune -o -type f -print0 | sort -z | xargs -0 sha256sum");

    /// <summary>What is left of the folder of environments.</summary>
    public string EnvironmentFolders => this.Container.Bash("ls -A ~/.conda/envs 2> /dev/null || true");

    /// <summary>The text of <c>.condarc</c>; empty if there is none.</summary>
    public string Condarc
    {
        get => this.Container.Bash("cat ~/.condarc 2> /dev/null || true");
        set => this.Container.Bash("cat > ~/.condarc", value);
    }

    /// <summary>Runs the set-up script.</summary>
    public ExternalProgram SetUp() => this.Run("persistent/setup.sh");

    /// <summary>Runs the teardown script.</summary>
    public ExternalProgram TearDown() => this.Run("persistent/teardown.sh");

    /// <inheritdoc/>
    public void Dispose() => this.Container.Dispose();

    // mktemp's files are the script's own; ipykernel leaves an empty folder of another name behind.
    private ExternalProgram Run(string script)
    {
        using Emitted files = new(this.declaration);
        ExternalProgram program = this.Container.Script(files[script]);
        Assert.Equal("", this.Container.Bash("find /tmp -name 'tmp.*'; find ~ -name '.condarc?*'"));
        return program;
    }
}
