using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>A custom image with what follows from its declaration and its base: the environments it gets, and their kernels.</summary>
internal sealed class ResolvedImage
{
    /// <summary>Where every Jupyter server looks for kernels, whichever Python runs it (jupyter_core, <c>SYSTEM_JUPYTER_PATH</c>).</summary>
    private const string SystemKernels = "/usr/local/share/jupyter/kernels";

    private ResolvedImage(CustomImage strategy) => this.Strategy = strategy;

    /// <summary>The strategy.</summary>
    public CustomImage Strategy { get; }

    /// <summary>The base image.</summary>
    public BaseImage Base => this.Strategy.From;

    /// <summary>Whether Studio runs the image.</summary>
    public bool IsForStudio => !this.Strategy.Apps.IsEmpty;

    /// <summary>The environments, the declaration's own first.</summary>
    public List<PythonEnvironment> Environments { get; } = [];

    /// <summary>Works an image out.</summary>
    /// <param name="environment">The declaration.</param>
    /// <param name="packages">Its packages.</param>
    /// <param name="strategy">The image.</param>
    public static ResolvedImage Of(EnvironmentSpec environment, PackageLists packages, CustomImage strategy)
    {
        ResolvedImage image = new(strategy);
        if (HasOwnEnvironment(environment, packages, strategy))
        {
            image.Environments.Add(UsesNamedEnvironment(environment, packages, strategy)
                ? image.Named(environment.Name, environment.Python, environment.Channels, packages, environment.Kernel, CondaEnvironmentEmitter.FileName)
                : image.OfBase(environment, packages));
        }

        foreach (CondaEnvironment further in environment.CondaEnvironments.AsSpan())
        {
            EquatableArray<Channel> channels = further.Channels.IsEmpty ? environment.Channels : further.Channels;
            image.Environments.Add(image.Named(
                further.Name, further.Python, channels, PackageLists.Of(further.Packages), further.Kernel, CondaEnvironmentEmitter.FurtherFileName(further.Name)));
        }

        return image;
    }

    /// <summary>Whether the declaration's own packages go to a conda environment named after it.</summary>
    /// <param name="environment">The declaration.</param>
    /// <param name="packages">Its packages.</param>
    /// <param name="strategy">The image.</param>
    public static bool UsesNamedEnvironment(EnvironmentSpec environment, PackageLists packages, CustomImage strategy) => strategy.Target switch
    {
        CondaTarget.NamedEnvironment => true,
        CondaTarget.BaseEnvironment => false,
        _ => strategy.From.Conda is not null && (environment.Python is not null || packages.Conda.Count > 0),
    };

    /// <summary>The folders into which the kernels are copied: the image's own first, so that a <c>python3</c> of ours replaces the base's.</summary>
    public IReadOnlyList<string> KernelFolders => this.Base.Conda is null
        ? [SystemKernels]
        : [this.Base.Conda.Root + "/share/jupyter/kernels", SystemKernels];

    /// <summary>The display name of the kernel of this name; <see langword="null"/> if no environment yields it.</summary>
    /// <param name="kernel">The kernel's name.</param>
    public string? DisplayNameOf(string kernel) => this.Environments.Find(environment => environment.Kernel?.Name == kernel)?.Kernel!.DisplayName;

    // A declaration of nothing but further environments leaves the base's own Python alone.
    private static bool HasOwnEnvironment(EnvironmentSpec environment, PackageLists packages, CustomImage strategy) =>
        environment.CondaEnvironments.IsEmpty
        || packages.Conda.Count > 0
        || packages.Pip.Count > 0
        || environment.Python is not null
        || environment.Kernel is not null
        || strategy.Target != CondaTarget.Automatic;

    private PythonEnvironment Named(
        string name, string? python, EquatableArray<Channel> channels, PackageLists packages, KernelSpec? kernel, string file)
    {
        string prefix = (this.Base.Conda?.Root ?? "/opt/conda") + "/envs/" + name;
        string interpreter = prefix + "/bin/python";
        return new PythonEnvironment
        {
            Name = name,
            Prefix = prefix,
            Interpreter = interpreter,
            Python = python,
            Channels = channels,
            Packages = packages,
            Kernel = this.IsForStudio ? ResolvedKernel.OfCondaEnvironment(name, kernel, interpreter) : null,
            File = file,
        };
    }

    private PythonEnvironment OfBase(EnvironmentSpec environment, PackageLists packages)
    {
        string interpreter = this.Base.PythonExecutable ?? (this.Base.Conda is { } conda ? conda.Root + "/bin/python" : "/usr/local/bin/python3");
        return new PythonEnvironment
        {
            Name = environment.Name,
            Prefix = this.Base.Conda?.Root,
            Interpreter = interpreter,
            Python = environment.Python,
            Channels = environment.Channels,
            Packages = packages,
            Kernel = this.IsForStudio ? ResolvedKernel.OfBasePython(environment, interpreter) : null,
            File = null,
        };
    }
}
