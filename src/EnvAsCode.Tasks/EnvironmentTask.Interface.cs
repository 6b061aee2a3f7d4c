using Microsoft.Build.Framework;

namespace EnvAsCode.Tasks;

/// <content>The parameters of every task on a project's environments.</content>
public abstract partial class EnvironmentTask
{
    /// <summary>The project's file. Errors are reported on it; relative paths in the other parameters start at its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The folder that holds the environments, one folder each.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>
    /// The record of the files that builds wrote to <see cref="OutputFolder"/>, in the project's <c>obj</c> folder: one path a line.
    /// What it does not list is not deleted.
    /// </summary>
    [Required]
    public string WrittenFilesRecord { get; set; } = "";
}
