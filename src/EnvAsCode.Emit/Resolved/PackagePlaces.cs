using System.Collections.Generic;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Resolved;

/// <summary>Where among the steps of an image the declared packages are installed.</summary>
internal sealed class PackagePlaces
{
    private static readonly PackageManager[] InOrder =
    [
        PackageManager.Apt, PackageManager.Yum, PackageManager.Conda, PackageManager.Pip, PackageManager.Npm, PackageManager.Julia,
    ];

    private readonly HashSet<PackageManager> placed = [];
    private readonly bool hasPlaceForRest;

    /// <summary>Works the places out.</summary>
    public PackagePlaces(EquatableArray<IImageStep> steps)
    {
        int last = -1;
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i] is DeclaredPackagesStep declared)
            {
                last = i;
                this.hasPlaceForRest |= declared.Managers.IsEmpty;
                this.placed.UnionWith(declared.Managers);
            }
        }

        this.Default = last + 1;
        while (this.Default < steps.Count && StepKinds.Of(steps[this.Default]).IsPreparation)
        {
            this.Default++;
        }
    }

    /// <summary>The position of the step before which those packages are installed that have no place of their own.</summary>
    public int Default { get; }

    /// <summary>The managers whose packages are installed before a step, or at it.</summary>
    /// <param name="step">The step; <see langword="null"/> for the default place.</param>
    public HashSet<PackageManager> At(DeclaredPackagesStep? step)
    {
        if (step is { Managers.IsEmpty: false })
        {
            return [.. step.Managers];
        }

        HashSet<PackageManager> rest = [];
        if (step is not null || !this.hasPlaceForRest)
        {
            foreach (PackageManager manager in InOrder)
            {
                if (!this.placed.Contains(manager))
                {
                    rest.Add(manager);
                }
            }
        }

        return rest;
    }
}
