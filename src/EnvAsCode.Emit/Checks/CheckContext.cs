using System.Collections.Generic;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Checks.Locks;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>What the checks of an environment look at, worked out once for all of them, and where they report.</summary>
internal sealed class CheckContext
{
    /// <summary>Takes an environment.</summary>
    /// <param name="environment">The environment, with what it imports.</param>
    /// <param name="files">The project's files; <see langword="null"/> if they are not known.</param>
    /// <param name="findings">Where to report.</param>
    public CheckContext(EnvironmentSpec environment, ProjectFiles? files, FindingCollector findings)
    {
        this.Spec = environment;
        this.Files = files;
        this.Findings = findings;
        this.Resolved = new ResolvedEnvironment(environment, "");
        this.Images = [.. CheckedImage.Of(this.Resolved)];
        this.PinLists = [.. PinList.Of(environment, findings)];
    }

    /// <summary>Where to report.</summary>
    public FindingCollector Findings { get; }

    /// <summary>The environment as declared.</summary>
    public EnvironmentSpec Spec { get; }

    /// <summary>The environment, worked out.</summary>
    public ResolvedEnvironment Resolved { get; }

    /// <summary>The project's files; <see langword="null"/> if they are not known, and so neither read nor asked for.</summary>
    public ProjectFiles? Files { get; }

    /// <summary>What of the environment can be locked.</summary>
    public LockPlan LockPlan => field ??= LockPlan.Of(this.Resolved);

    /// <summary>The packages of which something is known to be wrong.</summary>
    public IReadOnlyList<VulnerablePackage> Vulnerable => field ??= VulnerablePackage.Of(this.LockPlan, this.Files?.Lock);

    /// <summary>The images, in the order of the strategies.</summary>
    public IReadOnlyList<CheckedImage> Images { get; }

    /// <summary>The lists of packages that are installed together: the declaration's own one first.</summary>
    public IReadOnlyList<PinList> PinLists { get; }
}
