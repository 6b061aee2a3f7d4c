using System.Linq;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Scripts;

/// <summary>What the log calls a step.</summary>
internal static class StepTitle
{
    private const int MaximumLength = 60;

    /// <summary>The word of the vocabulary, and what tells the step from others of the word.</summary>
    public static string Of(IScriptStep step)
    {
        StepKind kind = StepKinds.Of(step);
        string word = step is BackgroundStep ? "InBackground" : step.GetType().Name.Replace("Step", "");
        string detail = kind.NameOf(step)?.Name ?? kind.PlaceOf(step)?.Path ?? DetailOf(step);
        string title = (word + " " + detail).Split('\n')[0].TrimEnd();
        return title.Length <= MaximumLength ? title : title.Substring(0, CutAt(title)) + "...";
    }

    // Not between the two halves of a character.
    private static int CutAt(string title) => char.IsHighSurrogate(title[MaximumLength - 1]) ? MaximumLength - 1 : MaximumLength;

    private static string DetailOf(IScriptStep step) => step switch
    {
        RunStep run => run.Command.TrimStart().Replace("\r", ""),
        ExecStep exec => string.Join(" ", exec.Arguments.Select(static argument => argument.ToString())),
        InstallRequirementsStep requirements => requirements.Path.ToString(),
        GitConfigStep config => config.Name.ToString(),
        AptSourceStep source => source.Name,
        JupyterServerExtensionStep extension => extension.Module.ToString(),
        CodeEditorExtensionStep extension => extension.Extension.ToString(),
        WhenStep conditional => ConditionText.Show(conditional.Condition),
        DebInstallStep deb => deb.Url.ToString(),
        _ => "",
    };
}
