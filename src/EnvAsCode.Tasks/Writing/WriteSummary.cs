namespace EnvAsCode.Tasks.Writing;

/// <summary>What a run of <see cref="EnvironmentWriter"/> did.</summary>
/// <param name="Environments">How many environments are on disk now.</param>
/// <param name="Files">How many files they have.</param>
/// <param name="Written">How many of the files were new or had changed.</param>
/// <param name="Deleted">How many files of earlier builds were deleted.</param>
internal sealed record WriteSummary(int Environments, int Files, int Written, int Deleted)
{
    /// <summary>Whether anything on disk changed.</summary>
    public bool HasChanges => this.Written > 0 || this.Deleted > 0;
}
