using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Locking;

/// <summary>
/// What of an environment is locked: a part for each place where a strategy installs packages of conda or pip, on its platform; and the
/// places of which too little is known, with the reason.
/// </summary>
internal sealed class LockPlan
{
    private readonly List<PlannedPart> parts = [];
    private readonly List<(LockPartKey Key, string Reason)> unlocked = [];

    private LockPlan()
    {
    }

    /// <summary>The parts, in the order of their keys.</summary>
    public IReadOnlyList<PlannedPart> Parts => this.parts;

    /// <summary>The parts that stay as they are declared, and why.</summary>
    public IReadOnlyList<(LockPartKey Key, string Reason)> Unlocked => this.unlocked;

    /// <summary>Works out what is locked.</summary>
    public static LockPlan Of(ResolvedEnvironment environment)
    {
        LockPlan plan = new();
        foreach (PythonEnvironment python in environment.Image?.Environments ?? [])
        {
            plan.AddImage(environment, environment.Image!, python);
        }

        if (environment.Persistent is { } persistent)
        {
            PartBuilder builder = new(environment, LockTargets.Persistent, LockPlatform.Studio, persistent.Environment.Name);
            builder.AddConda(persistent.Environment, CondaDependencies.OfFile(persistent.Environment, yieldsKernel: true));
            builder.AddPip(persistent.Environment.Packages, needsKernel: false);
            plan.Add(builder);
        }

        plan.AddScripts(environment);
        plan.parts.Sort(static (left, right) => left.Key.CompareTo(right.Key));
        plan.unlocked.Sort(static (left, right) => left.Key.CompareTo(right.Key));
        return plan;
    }

    private void AddImage(ResolvedEnvironment environment, ResolvedImage image, PythonEnvironment python)
    {
        LockPlatform platform = LockPlatform.Of(image);
        CondaOptions options = image.Strategy.Conda ?? new CondaOptions();
        bool isOwn = python.File is null or CondaEnvironmentEmitter.FileName;
        PartBuilder builder = new(environment, LockTargets.Image, platform, python.File is null ? null : python.Name);
        if (options.Lock is not null && isOwn)
        {
            builder.Refuse("its conda packages come from '" + options.Lock + "'");
        }

        if (python.File is not null)
        {
            bool yieldsKernel = python.Kernel is not null || (isOwn && environment.Persistent is not null);
            builder.AddConda(python, CondaDependencies.OfFile(python, yieldsKernel));
            builder.AddPip(python.Packages, needsKernel: false);
            if (python.Prefix == image.Conda?.Root)
            {
                builder.Refuse("Prune makes the base environment what is declared");
            }
        }
        else
        {
            AddBase(builder, image, python);
        }

        this.Add(builder);
    }

    // Into what the image has: packages of a known content are facts, and of an unknown one nobody can tell what conda would do.
    private static void AddBase(PartBuilder builder, ResolvedImage image, PythonEnvironment python)
    {
        BaseInstallation installation = BaseInstallation.Of(image, python);
        string? content = BaseContents.NameOf(image.Base);
        if (installation.CondaInstalls)
        {
            builder.AddConda(python, CondaDependencies.IntoBase(python, installation.NeedsPython, installation.NeedsKernel));
            if (!image.Walk.End.IsCondaEmpty && content is null)
            {
                builder.Refuse("it is not known what the base '" + image.Base.Reference + "' holds");
            }
        }

        builder.OnBase(
            content,
            image.Walk.End.IsCondaEmpty && installation.CondaInstalls
                ? null
                : BaseContents.PythonOf(image.Base) ?? python.Python ?? image.Walk.End.Python?.Version);
        builder.AddPip(python.Packages, installation.NeedsKernel && !installation.CondaInstalls);
    }

    private void AddScripts(ResolvedEnvironment environment)
    {
        foreach (LifecycleConfiguration lifecycle in environment.Lifecycles)
        {
            foreach (AppType app in lifecycle.WithoutPackages ? [] : lifecycle.AppTypes)
            {
                this.AddScript(environment, LockTargets.Lifecycle(app));
            }
        }

        if (environment.PipInstall is not null)
        {
            this.AddScript(environment, LockTargets.Pip);
        }
    }

    private void AddScript(ResolvedEnvironment environment, string target)
    {
        PartBuilder builder = new(environment, target, LockPlatform.Studio, condaEnvironment: null);
        builder.OnBase(content: null, environment.Spec.Python);
        if (environment.Packages.Conda.Count > 0 && target != LockTargets.Pip)
        {
            builder.Refuse("it is not known what the application's conda environment holds");
        }

        builder.AddPip(environment.Packages, needsKernel: false);
        this.Add(builder);
    }

    private void Add(PartBuilder builder)
    {
        if (!builder.IsLockable)
        {
            if (builder.Reason is { } reason && builder.IsAskedFor)
            {
                this.unlocked.Add((builder.Key, reason));
            }
        }
        else if (this.parts.All(part => part.Key != builder.Key))
        {
            this.parts.Add(builder.Build());
        }
    }
}
