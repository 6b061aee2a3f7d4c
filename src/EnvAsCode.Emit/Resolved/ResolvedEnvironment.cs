using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Requirements;

namespace EnvAsCode.Emit.Resolved;

/// <summary>A declaration with what follows from it worked out once, for all emitters.</summary>
internal sealed class ResolvedEnvironment
{
    private readonly CustomImage? declaredImage;
    private readonly List<(LifecycleConfiguration Lifecycle, AppType AppType, LifecycleScript Script)> scripts = [];

    /// <summary>Works an environment out.</summary>
    /// <param name="declaration">The C# member that declares it.</param>
    /// <param name="locked">The parts of the lock that fit it; none unless given.</param>
    public ResolvedEnvironment(EnvironmentSpec spec, string declaration, LockedParts? locked = null)
    {
        this.Locked = locked ?? LockedParts.None;
        this.Spec = spec;
        this.Declaration = declaration;
        this.Packages = new PackageLists(spec.Packages);
        CustomImage? image = null;
        foreach (Strategy strategy in spec.Strategies.AsSpan())
        {
            switch (strategy)
            {
                case CustomImage declared:
                    image = declared;
                    break;
                case LifecycleConfiguration lifecycle:
                    this.Lifecycles.Add(lifecycle);
                    break;
                case PersistentCondaEnvironment persistent:
                    this.PersistentStrategy = persistent;
                    this.Persistent = PersistentLocation.Of(spec, this.Packages, persistent);
                    break;
                case PipInstall pip:
                    this.PipInstall = pip;
                    break;
                case StudioSettings settings:
                    this.StudioSettings = settings;
                    break;
            }
        }

        if (image is not null)
        {
            this.declaredImage = image;
            this.Image = ResolvedImage.Of(spec, this.Packages, WithBodies(this.WithPersistedKernel(image), this.LifecycleScripts()));
        }
    }

    // The kernel of an environment on the volume: its own Python by its path, or through the image's conda.
    private CustomImage WithPersistedKernel(CustomImage image)
    {
        if (image.Target != CondaTarget.PersistedEnvironment || this.Persistent is not { Environment: { Kernel: { } kernel } python })
        {
            return image;
        }

        bool isRun = this.PersistentStrategy!.KernelLaunch == KernelLaunch.CondaRun;
        CondaInstallation conda = ResolvedImage.CondaOf(image) ?? new CondaInstallation("/opt/conda");
        List<string> arguments = isRun ? [conda.Root + "/bin/" + CondaCommands.NameOf(conda.Tool), "run", "-p", python.Prefix!] : [];
        if (isRun && conda.Tool != CondaTool.Micromamba)
        {
            arguments.Add("--no-capture-output");
        }

        arguments.AddRange([kernel.Interpreter, "-m", "ipykernel_launcher", "-f", "{connection_file}"]);
        KernelStep step = new(new KernelSpec(kernel.Name) { DisplayName = kernel.DisplayName }, arguments.ToEquatableArray());
        return image with { Steps = ((List<IImageStep>)[.. image.Steps, step]).ToEquatableArray() };
    }

    // A script's body that lies in the image is one more file of it.
    private static CustomImage WithBodies(CustomImage image, List<LifecycleScript> scripts)
    {
        List<IImageStep> steps = [.. image.Steps];
        foreach (LifecycleScript script in scripts)
        {
            if (script.Body is { IsInImage: true } body)
            {
                steps.Add(new WriteFileStep(body.Location, body.Text) { Mode = "755", Owner = "root" });
            }
        }

        return steps.Count == image.Steps.Count ? image : image with { Steps = steps.ToEquatableArray() };
    }

    /// <summary>The declaration's value.</summary>
    public EnvironmentSpec Spec { get; }

    /// <summary>The C# member that declares it.</summary>
    public string Declaration { get; }

    /// <summary>The policies that hold for it, and those that its project opted out of.</summary>
    public PolicyContext Policies { get; init; } = PolicyContext.None;

    /// <summary>What the checks found in the declaration, for the manifest.</summary>
    public EquatableArray<ReportedFinding> Findings { get; init; }

    /// <summary>The parts of the lock that fit the declaration.</summary>
    public LockedParts Locked { get; }

    /// <summary>The declaration's own packages.</summary>
    public PackageLists Packages { get; }

    /// <summary>The custom image, if that strategy is declared.</summary>
    public ResolvedImage? Image { get; }

    /// <summary>An image of the environment, worked out: once for the one that is built.</summary>
    public ResolvedImage Of(CustomImage image) => ReferenceEquals(image, this.declaredImage)
        ? this.Image!
        : ResolvedImage.Of(this.Spec, this.Packages, image);

    /// <summary>The lifecycle configurations, each for one app type or several.</summary>
    public List<LifecycleConfiguration> Lifecycles { get; } = [];

    /// <summary>The persisted environment's strategy, if declared.</summary>
    public PersistentCondaEnvironment? PersistentStrategy { get; }

    /// <summary>The persisted environment, if that strategy is declared.</summary>
    public PersistentLocation? Persistent { get; }

    /// <summary>The pip strategy, if declared.</summary>
    public PipInstall? PipInstall { get; }

    /// <summary>What the environment needs of a domain, if declared.</summary>
    public StudioSettings? StudioSettings { get; }

    /// <summary>The script of a lifecycle configuration for an app type, written once.</summary>
    public LifecycleScript ScriptOf(LifecycleConfiguration lifecycle, AppType appType)
    {
        foreach ((LifecycleConfiguration of, AppType app, LifecycleScript known) in this.scripts)
        {
            if (ReferenceEquals(of, lifecycle) && app == appType)
            {
                return known;
            }
        }

        LifecycleScript script = LifecycleConfigurationEmitter.Emit(this, lifecycle, appType);
        this.scripts.Add((lifecycle, appType, script));
        return script;
    }

    /// <summary>The scripts of the lifecycle configurations, one for each of their app types.</summary>
    public List<LifecycleScript> LifecycleScripts()
    {
        List<LifecycleScript> scripts = [];
        foreach (LifecycleConfiguration lifecycle in this.Lifecycles)
        {
            foreach (AppType appType in lifecycle.AppTypes)
            {
                scripts.Add(this.ScriptOf(lifecycle, appType));
            }
        }

        return scripts;
    }
}
