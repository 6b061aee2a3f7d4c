using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>A declaration with what follows from it worked out once, for all emitters.</summary>
internal sealed class ResolvedEnvironment
{
    /// <summary>Works an environment out.</summary>
    /// <param name="spec">The environment.</param>
    /// <param name="declaration">The C# member that declares it.</param>
    public ResolvedEnvironment(EnvironmentSpec spec, string declaration)
    {
        this.Spec = spec;
        this.Declaration = declaration;
        this.Packages = PackageLists.Of(spec.Packages);
        foreach (Strategy strategy in spec.Strategies.AsSpan())
        {
            switch (strategy)
            {
                case CustomImage image:
                    this.Image = ResolvedImage.Of(spec, this.Packages, image);
                    break;
                case LifecycleConfiguration lifecycle:
                    this.LifecycleAppTypes.AddRange(lifecycle.AppTypes);
                    break;
                case PersistentCondaEnvironment persistent:
                    this.PersistentStrategy = persistent;
                    this.Persistent = PersistentLocation.Of(spec, this.Packages, persistent);
                    break;
                case PipInstall:
                    this.HasPipInstall = true;
                    break;
            }
        }
    }

    /// <summary>The declaration's value.</summary>
    public EnvironmentSpec Spec { get; }

    /// <summary>The C# member that declares it.</summary>
    public string Declaration { get; }

    /// <summary>The policies that hold for it, and those that its project opted out of.</summary>
    public PolicyContext Policies { get; init; } = PolicyContext.None;

    /// <summary>The declaration's own packages.</summary>
    public PackageLists Packages { get; }

    /// <summary>The custom image, if that strategy is declared.</summary>
    public ResolvedImage? Image { get; }

    /// <summary>The app types whose start runs a lifecycle configuration.</summary>
    public List<AppType> LifecycleAppTypes { get; } = [];

    /// <summary>The persisted environment's strategy, if declared.</summary>
    public PersistentCondaEnvironment? PersistentStrategy { get; }

    /// <summary>The persisted environment, if that strategy is declared.</summary>
    public PersistentLocation? Persistent { get; }

    /// <summary>Whether the pip strategy is declared.</summary>
    public bool HasPipInstall { get; }
}
