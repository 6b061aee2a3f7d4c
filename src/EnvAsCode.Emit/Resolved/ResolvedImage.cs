using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Resolved;

/// <summary>A custom image with what follows from its declaration and its base: the environments it gets, and their kernels.</summary>
internal sealed class ResolvedImage
{
    /// <summary>
    /// Where every Jupyter server looks for kernels, whichever Python runs it (jupyter_core, <c>SYSTEM_JUPYTER_PATH</c>).
    /// </summary>
    private const string SystemKernels = "/usr/local/share/jupyter/kernels";

    private const string RKernelPackage = "r-irkernel";

    // Many checks ask for the same image's.
    private static readonly ConditionalWeakTable<CustomImage, ImageWalk> Condas = new();

    private static readonly KernelSpec R = new("ir") { DisplayName = "R" };

    private ResolvedImage(CustomImage strategy, PackageLists? packages)
    {
        this.Strategy = strategy;
        this.Walk = ImageWalk.Of(strategy, packages);
    }

    /// <summary>What the image is at each place of its build.</summary>
    public ImageWalk Walk { get; }

    /// <summary>The strategy.</summary>
    public CustomImage Strategy { get; }

    /// <summary>The base image.</summary>
    public BaseImage Base => this.Strategy.From;

    /// <summary>The image's conda: the base's, or the one that a step installs.</summary>
    public CondaInstallation? Conda => this.Walk.End.Conda;

    /// <summary>The user who can write to the conda root.</summary>
    public string CondaUser => this.Walk.End.CondaUser;

    /// <summary>The user that a container of the image runs as.</summary>
    public ImageUser User => this.Walk.End.User;

    /// <summary>The Python that packages are installed into, where they get no conda environment of their own.</summary>
    public string Interpreter => this.Walk.End.PythonPath;

    /// <summary>The user who can write to that Python.</summary>
    public string PythonUser => this.Walk.End.PythonUser;

    /// <summary>The kernels that steps and packages bring beside those of the environments.</summary>
    public List<KernelSpec> FurtherKernels { get; } = [];

    /// <summary>
    /// The kernel of R where r-irkernel is in an environment with a name of its own, whose kernels Jupyter does not look for;
    /// <see langword="null"/> otherwise.
    /// </summary>
    public KernelStep? RKernel { get; private set; }

    /// <summary>The kernels that the image has, those that the declaration adds first.</summary>
    public IEnumerable<KernelSpec> Kernels
    {
        get
        {
            foreach (PythonEnvironment environment in this.Environments)
            {
                if (environment.Kernel is { } kernel)
                {
                    yield return new KernelSpec(kernel.Name) { DisplayName = kernel.DisplayName };
                }
            }

            foreach (KernelSpec kernel in this.FurtherKernels)
            {
                yield return kernel;
            }

            foreach (KernelSpec kernel in this.Base.Kernels)
            {
                yield return kernel;
            }
        }
    }

    /// <summary>
    /// The kernels that a Classic app image config offers if it names none: those that the declaration adds or, if it adds none, the
    /// base's.
    /// </summary>
    public IReadOnlyList<KernelSpec> OfferedKernels
    {
        get
        {
            List<KernelSpec> kernels = [.. this.Kernels];
            int own = kernels.Count - this.Base.Kernels.Count;
            return own == 0 ? kernels : kernels.GetRange(0, own);
        }
    }

    /// <summary>Whether Studio runs the image.</summary>
    public bool IsForStudio => !this.Strategy.Apps.IsEmpty;

    /// <summary>The environments, the declaration's own first.</summary>
    public List<PythonEnvironment> Environments { get; } = [];

    /// <summary>The folder of the build context in which the files are that steps carry.</summary>
    public string FilesFolder { get; private init; } = "files";

    /// <summary>Works a stage out, which has neither environments nor kernels.</summary>
    /// <param name="strategy">The stage as an image.</param>
    public static ResolvedImage OfStage(string name, CustomImage strategy) => new(strategy, null) { FilesFolder = "stages/" + name };

    /// <summary>Works an image out.</summary>
    public static ResolvedImage Of(EnvironmentSpec environment, PackageLists packages, CustomImage strategy)
    {
        ResolvedImage image = new(strategy, packages);
        image.FurtherKernels.AddRange(KernelsOf(environment, packages, strategy));
        if (HasOwnEnvironment(environment, packages, strategy, image))
        {
            image.Environments.Add(UsesNamedEnvironment(environment, packages, strategy)
                ? image.Named(
                    environment.Name,
                    environment.Python,
                    environment.Channels,
                    packages,
                    environment.Kernel,
                    CondaEnvironmentEmitter.FileName)
                : image.OfBase(environment, packages));
        }

        foreach (CondaEnvironment further in environment.CondaEnvironments.AsSpan())
        {
            EquatableArray<Channel> channels = further.Channels.IsEmpty ? environment.Channels : further.Channels;
            image.Environments.Add(image.Named(
                further.Name,
                further.Python,
                channels,
                new PackageLists(further.Packages),
                further.Kernel,
                CondaEnvironmentEmitter.FurtherFileName(further.Name)));
        }

        return image;
    }

    /// <summary>Whether the declaration's own packages go to a conda environment named after it.</summary>
    public static bool UsesNamedEnvironment(EnvironmentSpec environment, PackageLists packages, CustomImage strategy) =>
        strategy.Target switch
        {
            CondaTarget.NamedEnvironment => true,
            CondaTarget.BaseEnvironment => false,
            _ => CondaOf(strategy) is not null && (environment.Python is not null || packages.Conda.Count > 0),
        };

    /// <summary>The conda of an image: the base's, or the one that a step installs.</summary>
    public static CondaInstallation? CondaOf(CustomImage strategy) =>
        Condas.GetValue(strategy, image => ImageWalk.Of(image, null)).End.Conda;

    /// <summary>The folders in which kernels may be, the image's own first.</summary>
    public IReadOnlyList<string> KernelFolders => this.Conda is null
        ? [SystemKernels]
        : [this.Conda.Root + "/share/jupyter/kernels", SystemKernels];

    /// <summary>
    /// The folders into which the kernels are copied: the image's own too where one has a name that others have, so that a
    /// <c>python3</c> of ours replaces the base's.
    /// </summary>
    public IReadOnlyList<string> CopiedKernelFolders => this.ReplacesKernels() ? this.KernelFolders : [SystemKernels];

    /// <summary>The display name of the kernel of this name; <see langword="null"/> if no environment yields it.</summary>
    public string? DisplayNameOf(string kernel)
    {
        foreach (KernelSpec candidate in this.Kernels)
        {
            if (candidate.Name == kernel)
            {
                return candidate.DisplayName;
            }
        }

        return null;
    }

    // A declaration of nothing but further environments leaves the base's own Python alone.
    // Nor does one that adds nothing of Python to a base with kernels of its own.
    private static bool HasOwnEnvironment(EnvironmentSpec environment, PackageLists packages, CustomImage strategy, ResolvedImage image) =>
        strategy.Target != CondaTarget.PersistedEnvironment
        && ((environment.CondaEnvironments.IsEmpty && image.FurtherKernels.Count == 0 && strategy.From.Kernels.IsEmpty)
            || packages.Conda.Count > 0
            || packages.Pip.Count > 0
            || environment.Python is not null
            || environment.Kernel is not null
            || strategy.Target != CondaTarget.Automatic);

    private bool ReplacesKernels()
    {
        HashSet<string> others = ["python3", R.Name, .. this.Base.Kernels.Select(kernel => kernel.Name)];
        foreach (InstallKernelStep step in this.Strategy.Steps.OfType<InstallKernelStep>())
        {
            others.UnionWith(StepKinds.Of(step).KernelsOf(step).Select(kernel => kernel.Name));
        }

        return this.RKernel is not null
            || this.Environments.Exists(environment => environment.Kernel is { } kernel && others.Contains(kernel.Name))
            || this.Strategy.Steps.OfType<KernelStep>().Any(step => others.Contains(step.Kernel.Name));
    }

    private PythonEnvironment Named(
        string name, string? python, EquatableArray<Channel> channels, PackageLists packages, KernelSpec? kernel, string file)
    {
        string prefix = (this.Conda?.Root ?? "/opt/conda") + "/envs/" + name;
        string interpreter = prefix + "/bin/python";
        if (this.IsForStudio && this.RKernel is null && packages.HasConda(RKernelPackage))
        {
            // The arguments with which IRkernel registers itself, and the environment's own R.
            this.RKernel = new KernelStep(R, [prefix + "/bin/R", "--slave", "-e", "IRkernel::main()", "--args", "{connection_file}"])
            {
                Language = "R"
            };
            this.FurtherKernels.RemoveAll(further => further.Name == R.Name);
            this.FurtherKernels.Add(R);
        }

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
        return new PythonEnvironment
        {
            Name = environment.Name,
            Prefix = this.Conda?.Root,
            Interpreter = this.Interpreter,
            Python = environment.Python,
            Channels = environment.Channels,
            Packages = packages,
            Kernel = this.IsForStudio && this.WantsPythonKernel(environment, packages)
                ? ResolvedKernel.OfBasePython(environment, this.Interpreter)
                : null,
            File = this.Strategy.Conda is { Prune: true } && this.Conda is not null ? CondaEnvironmentEmitter.FileName : null,
        };
    }

    // Where kernels come from elsewhere, one of Python is not added unasked.
    private bool WantsPythonKernel(EnvironmentSpec environment, PackageLists packages) =>
        (this.FurtherKernels.Count == 0 && this.Base.Kernels.IsEmpty)
        || environment.Python is not null || environment.Kernel is not null || packages.HasPython("ipykernel");

    private static IEnumerable<KernelSpec> KernelsOf(EnvironmentSpec environment, PackageLists packages, CustomImage strategy)
    {
        foreach (IImageStep step in strategy.Steps)
        {
            foreach (KernelSpec kernel in StepKinds.Of(step).KernelsOf(step))
            {
                yield return kernel;
            }
        }

        IEnumerable<Package> installed = strategy.Steps.OfType<InstallStep>().SelectMany(step => step.Packages)
            .Concat(environment.CondaEnvironments.SelectMany(further => further.Packages))
            .Concat(environment.Packages);
        foreach (KernelSpec kernel in installed.SelectMany(package => package.ProvidesKernel))
        {
            yield return kernel;
        }

        // conda-forge's r-irkernel registers this kernel in its environment when it is installed.
        if (packages.HasConda(RKernelPackage))
        {
            yield return R;
        }
    }
}
