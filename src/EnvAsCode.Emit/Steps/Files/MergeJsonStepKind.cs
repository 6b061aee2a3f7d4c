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
    protected override (string Member, string Path)? PlaceOf(MergeJsonStep step) => (nameof(step.Path), step.Path);

    /// <inheritdoc/>
    protected override void CheckInScript(MergeJsonStep step, ScriptStepCheck check)
    {
        string json = check.Member(nameof(step.Json));
        check.Context.File(step.Path, check.Member(nameof(step.Path)));
        if (check.Context.Text(step.Json, json, allowsLines: true) && !JsonSyntax.IsObject(step.Json, out int wrong))
        {
            string problem = wrong < step.Json.Length
                ? new LineWriter().Append("character ").Append(wrong + 1).Append(" does not belong there").ToString()
                : "it ends early";
            check.Findings.Report(Rules.SettingsAreNoJsonObject, json, problem);
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(MergeJsonStep step, ScriptWriter script)
    {
        script.Lines.Line();
        if (step.Path == CodeEditorPlaces.UserSettings)
        {
            script.Need(ScriptHelper.CodeEditorSettings);
            Heredoc.Write(script.Lines, "eac_code_editor_settings" + (step.KeepExisting ? " theirs" : " ours"), step.Json);
            return;
        }

        script.Need(ScriptHelper.MergeJson);
        string asRoot = new ScriptShell(script).AsRoot(step.Path);
        Heredoc.Write(
            script.Lines,
            asRoot + "eac_merge_json " + script.PathWord(step.Path) + (step.KeepExisting ? " theirs" : " ours"),
            step.Json);
    }
}
