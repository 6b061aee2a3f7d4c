using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Applications;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>Settings that are merged into a file of JSON.</summary>
internal sealed class MergeJsonStepKind : StepKind<MergeJsonStep>
{
    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(MergeJsonStep step) => (nameof(step.Path), step.Path.ToString());

    /// <inheritdoc/>
    protected override void CheckInScript(MergeJsonStep step, ScriptStepCheck check)
    {
        string json = check.Member(nameof(step.Json));
        check.Context.File(step.Path, check.Member(nameof(step.Path)));
        string text = ScriptTexts.Form(step.Json);
        if (check.Context.Text(text, json, allowsLines: true) && !JsonSyntax.IsObject(text, out int wrong))
        {
            string problem = wrong < text.Length
                ? new LineWriter().Append("character ").Append(wrong + 1).Append(" does not belong there").ToString()
                : "it ends early";
            check.Findings.Report(Rules.SettingsAreNoJsonObject, json, problem);
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(MergeJsonStep step, ScriptWriter script)
    {
        script.Lines.Line();
        if (step.Path.ToString() == CodeEditorPlaces.UserSettings)
        {
            script.Need(ScriptHelper.CodeEditorSettings);
            script.WriteJson("eac_code_editor_settings" + (step.KeepExisting ? " theirs" : " ours"), step.Json);
            return;
        }

        script.Need(ScriptHelper.MergeJson);
        string asRoot = new ScriptShell(script).AsRoot(step.Path);
        script.WriteJson(
            asRoot + "eac_merge_json " + script.PathWord(step.Path) + (step.KeepExisting ? " theirs" : " ours"),
            step.Json);
    }
}
