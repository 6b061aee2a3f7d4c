using Microsoft.Build.Framework;

namespace EnvAsCode.Tasks;

/// <content>The parameters.</content>
public sealed partial class RunEnvAsCode
{
    /// <summary>The project's file. Errors without a declaration are reported on it; relative paths start at its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The path of <c>EnvAsCode.Tool.dll</c>.</summary>
    [Required]
    public string ToolAssembly { get; set; } = "";

    /// <summary>The <c>dotnet</c> program.</summary>
    [Required]
    public string DotNetHost { get; set; } = "";

    /// <summary>
    /// What to do: <c>plan</c>, <c>publish</c>, <c>status</c>, <c>rollback</c>, <c>prune</c>, <c>destroy</c> or <c>lock</c>.
    /// </summary>
    [Required]
    public string Verb { get; set; } = "";

    /// <summary>The folder of the generated environments.</summary>
    [Required]
    public string EnvironmentsFolder { get; set; } = "";

    /// <summary>The compiled assembly, whose debugging information says where declarations are written.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The name of the declared deployment; <c>Local</c> for the local Studio, empty for a verb that has none.</summary>
    public string Deployment { get; set; } = "";

    /// <summary>The folder that holds the local Studio; empty for the user's own.</summary>
    public string LocalStudioFolder { get; set; } = "";

    /// <summary>Further arguments of the command line, one each.</summary>
    public string[] Arguments { get; set; } = [];

    /// <summary>Where the report goes, a JSON file; empty for none.</summary>
    public string ReportFile { get; set; } = "";
}
