using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Steps;

/// <summary>EAC4050: a value that is known only when a script runs, in a step of an image.</summary>
internal static class LateTextCheck
{
    /// <summary>Checks a step of an image.</summary>
    public static void Check(IStep step, ImageStepCheck check)
    {
        foreach ((string member, ScriptText text) in ScriptTexts.Of(step))
        {
            if (ScriptTexts.Late(text).FirstOrDefault() is { } part)
            {
                check.Findings.Report(Rules.LateValueInImage, check.Report.Path(member), part.Text);
            }
        }
    }
}
