using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>The shell code of steps, with that of the steps that they hold.</summary>
internal static class StepTexts
{
    /// <summary>The code of a step.</summary>
    public static string Of(IStep step)
    {
        StepKind kind = StepKinds.Of(step);
        IEnumerable<string> own = kind.CodeOf(step, "").Select(source => source.Text);
        return string.Join("\n", own.Concat(kind.StepsOf(step).Select(held => Of(held))));
    }

    /// <summary>The code of steps.</summary>
    public static string Of(IEnumerable<IStep> steps) => string.Join("\n", steps.Select(Of));
}
