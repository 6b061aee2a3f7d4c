namespace EnvAsCode;

/// <summary>
/// Steps that are carried out on one processor architecture only. Written <c>OnArchitecture(Architecture.Amd64, Run("…"))</c>. The steps
/// are such that a shell carries them out: <see cref="RunStep"/>, <see cref="ExecStep"/>, <see cref="DownloadStep"/>,
/// <see cref="GitCloneStep"/>, <see cref="WriteFileStep"/>, <see cref="SymlinkStep"/>, <see cref="FolderStep"/>,
/// <see cref="AppendLineStep"/>, <see cref="RemoveStep"/> and, in an image, <see cref="InstallStep"/> of apt or yum packages
/// (<c>EAC3013</c>).
/// </summary>
public sealed record OnArchitectureStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>Steps for one architecture.</summary>
    /// <param name="architecture">See <see cref="Architecture"/>.</param>
    /// <param name="steps">See <see cref="Steps"/>.</param>
    public OnArchitectureStep(Architecture architecture, params EquatableArray<IScriptStep> steps)
    {
        this.Architecture = architecture;
        this.Steps = steps;
    }

    /// <summary>The architecture.</summary>
    public Architecture Architecture { get; init; }

    /// <summary>The steps; at least one.</summary>
    public EquatableArray<IScriptStep> Steps { get; init; }
}
