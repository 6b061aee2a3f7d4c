using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Scripts;

namespace EnvAsCode.Emit.Steps;

/// <summary>A step of a script that is checked: where it stands, and where to report.</summary>
/// <param name="Context">What checks the texts of the script.</param>
/// <param name="Path">The path of the step in the model.</param>
internal sealed record ScriptStepCheck(StepContext Context, string Path)
{
    /// <summary>Where findings go.</summary>
    public FindingCollector Findings => this.Context.Findings;

    /// <summary>The path of a member of the step.</summary>
    public string Member(string name) => this.Path + "." + name;
}
