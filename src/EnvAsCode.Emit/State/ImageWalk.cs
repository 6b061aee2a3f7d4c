using System.Collections.Generic;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.State;

/// <summary>The states of an image from its base to its end, step by step, with the declared packages at their places.</summary>
internal sealed class ImageWalk
{
    // The order in which managers install at one place.
    private static readonly PackageManager[] Order =
        [PackageManager.Apt, PackageManager.Yum, PackageManager.Conda, PackageManager.Pip, PackageManager.Npm, PackageManager.Julia];

    private readonly List<ImageState> before = [];
    private readonly Dictionary<PackageManager, ImageState> atManagers = [];

    private ImageWalk(ImageState first) => this.End = first;

    /// <summary>The state at the end.</summary>
    public ImageState End { get; private set; }

    /// <summary>Walks an image, or a stage as one.</summary>
    /// <param name="packages">The declaration's packages; <see langword="null"/> for a stage, which installs none of them.</param>
    public static ImageWalk Of(CustomImage image, PackageLists? packages)
    {
        ImageWalk walk = new(ImageState.Of(image.From));
        PackagePlaces places = new(image.Steps);
        for (int i = 0; i <= image.Steps.Count; i++)
        {
            if (i == places.Default && packages is not null)
            {
                walk.Install(packages, places.At(null));
            }

            if (i < image.Steps.Count)
            {
                walk.before.Add(walk.End);
                if (image.Steps[i] is DeclaredPackagesStep declared && packages is not null)
                {
                    walk.Install(packages, places.At(declared));
                }

                walk.End = StepKinds.Of(image.Steps[i]).Apply(image.Steps[i], walk.End);
            }
        }

        return walk;
    }

    /// <summary>The state before a step.</summary>
    public ImageState Before(int step) => this.before[step];

    /// <summary>The state before a manager installs the declaration's packages.</summary>
    public ImageState At(PackageManager manager) => this.atManagers.TryGetValue(manager, out ImageState? state) ? state : this.End;

    private void Install(PackageLists packages, HashSet<PackageManager> managers)
    {
        foreach (PackageManager manager in Order)
        {
            if (managers.Contains(manager))
            {
                this.atManagers[manager] = this.End;
                this.End = PackageKinds.PackageKinds.Of(manager).Apply(packages.Of(manager), this.End);
            }
        }
    }
}
