using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Requirements;

namespace EnvAsCode.Emit.Locking;

/// <summary>Makes a part of the plan.</summary>
internal sealed class PartBuilder
{
    private readonly ResolvedEnvironment environment;
    private readonly LockPlatform platform;
    private readonly List<LockedSource> sources = [];
    private readonly List<LockedRequest> requests = [];
    private readonly Dictionary<LockedRequest, string> places = [];
    private bool isUnreadable;
    private string? content;
    private string? python;
    private bool isOnBase;
    private bool hasOther;

    public PartBuilder(ResolvedEnvironment environment, string target, LockPlatform platform, string? condaEnvironment)
    {
        this.environment = environment;
        this.platform = platform;
        this.Key = new LockPartKey(environment.Spec.Name, target, platform.Subdir, condaEnvironment);
    }

    /// <summary>Which part.</summary>
    public LockPartKey Key { get; }

    /// <summary>Why it cannot be locked.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether anything of conda or pip is installed.</summary>
    public bool IsAskedFor => this.hasOther || this.requests.Any(static request => !request.IsConstraint);

    /// <summary>Whether it can be locked.</summary>
    public bool IsLockable => this.Reason is null && !this.isUnreadable && this.IsAskedFor;

    private PipOptions Options => this.environment.Spec.PipOptions ?? new PipOptions();

    /// <summary>Leaves the part as it is declared.</summary>
    public void Refuse(string reason) => this.Reason ??= reason;

    /// <summary>What is installed into.</summary>
    /// <param name="content">The base, if its content is known.</param>
    /// <param name="python">Its Python, if that is known; <see langword="null"/> also if conda installs one.</param>
    public void OnBase(string? content, string? python)
    {
        this.content = content;
        this.python = python;
        this.isOnBase = true;
    }

    /// <summary>Adds what conda installs.</summary>
    public void AddConda(PythonEnvironment environment, IReadOnlyList<string> texts)
    {
        foreach (string channel in ChannelNames.Of(environment.Channels))
        {
            this.sources.AddRange(LockSources.OfChannel(channel));
        }

        foreach (string text in texts)
        {
            if (MatchSpec.TryParse(text, out MatchSpec? spec) && spec.HasExactName)
            {
                this.Add(new LockedRequest(LockKind.Conda, spec.Name, spec.ToString()), this.PlaceOfConda(environment, text));
            }
            else
            {
                this.isUnreadable = true;
            }
        }
    }

    /// <summary>Adds what pip installs.</summary>
    /// <param name="needsKernel">Whether it installs <c>ipykernel</c> too.</param>
    public void AddPip(PackageLists packages, bool needsKernel)
    {
        if (packages.Pip.Count == 0 && !needsKernel)
        {
            return;
        }

        this.sources.AddRange(LockSources.Of(this.Options));
        this.RefuseOptions();
        foreach (PipPackage package in packages.Pip)
        {
            this.AddPip(package, isConstraint: false, this.PlaceOf(package));
        }

        for (int i = 0; i < this.Options.Constraints.Count; i++)
        {
            string list = nameof(EnvironmentSpec.PipOptions) + "." + nameof(PipOptions.Constraints);
            this.AddPip(this.Options.Constraints[i], isConstraint: true, ModelPath.Item(list, i));
        }

        if (needsKernel)
        {
            this.Add(new LockedRequest(LockKind.Pip, "ipykernel", "ipykernel"), nameof(EnvironmentSpec.Name));
        }

        bool condaHasPython = this.requests.Exists(static request => request.Kind == LockKind.Conda);
        if (this.isOnBase && this.python is null && !condaHasPython)
        {
            this.Refuse("it is not known which Python it has; declare Python");
        }
    }

    /// <summary>The part.</summary>
    public PlannedPart Build() => new(
        this.Key,
        new LockInputs
        {
            Python = this.python,
            Base = this.content,
            KeepsBase = this.content is not null && this.Options.KeepInstalled,
            VirtualPackages = this.platform.VirtualPackages,
            Sources = this.sources,
            Requests = this.requests,
        },
        this.places);

    private void RefuseOptions()
    {
        if (!this.Options.FindLinks.IsEmpty)
        {
            this.Refuse("FindLinks names pages that are no index");
        }

        if (this.Options.NoDependencies)
        {
            this.Refuse("NoDependencies leaves out what its packages ask for");
        }
    }

    private void AddPip(PipPackage package, bool isConstraint, string place)
    {
        if (package.Url is not null)
        {
            this.hasOther = true;
            this.Refuse("'" + package.Name + "' comes from a URL and not from an index");
        }
        else if (Requirement.TryParse(PipRequirement.Text(package), out Requirement? requirement, out _))
        {
            LockedRequest request = new(LockKind.Pip, requirement.Name.Normalized, requirement.ToString()) { IsConstraint = isConstraint };
            this.Add(request, place);
        }
        else
        {
            this.isUnreadable = true;
        }
    }

    private void Add(LockedRequest request, string place)
    {
        this.requests.Add(request);
        if (!this.places.ContainsKey(request))
        {
            this.places.Add(request, place);
        }
    }

    private string PlaceOfConda(PythonEnvironment environment, string text)
    {
        CondaPackage? package = environment.Packages.Conda.Find(package => CondaRequirementText.Text(package) == text);
        return package is not null ? this.PlaceOf(package)
            : environment.Python is { } version && CondaRequirementText.Python(version) == text ? this.OwnerOf(environment) + "Python"
            : nameof(EnvironmentSpec.Name);
    }

    private string OwnerOf(PythonEnvironment environment)
    {
        int further = Array.FindIndex(
            this.environment.Spec.CondaEnvironments.AsSpan().ToArray(), candidate => candidate.Name == environment.Name);
        return further < 0 || environment.File == CondaEnvironmentEmitter.FileName
            ? ""
            : ModelPath.Item(nameof(EnvironmentSpec.CondaEnvironments), further) + ".";
    }

    private string PlaceOf(Package package)
    {
        string list = nameof(EnvironmentSpec.Packages);
        int index = IndexOf(this.environment.Spec.Packages, package);
        for (int i = 0; index < 0 && i < this.environment.Spec.CondaEnvironments.Count; i++)
        {
            list = ModelPath.Item(nameof(EnvironmentSpec.CondaEnvironments), i) + "." + nameof(EnvironmentSpec.Packages);
            index = IndexOf(this.environment.Spec.CondaEnvironments[i].Packages, package);
        }

        return index < 0 ? nameof(EnvironmentSpec.Name) : ModelPath.Item(list, index);
    }

    private static int IndexOf(EquatableArray<Package> packages, Package package)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            if (ReferenceEquals(packages[i], package))
            {
                return i;
            }
        }

        return -1;
    }
}
