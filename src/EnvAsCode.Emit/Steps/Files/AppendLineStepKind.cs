using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A line at the end of a file, once.</summary>
internal sealed class AppendLineStepKind : StepKind<AppendLineStep>
{
    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(AppendLineStep step) => (nameof(step.Path), step.Path);

    /// <inheritdoc/>
    protected override void CheckInScript(AppendLineStep step, ScriptStepCheck check)
    {
        check.Context.File(step.Path, check.Member(nameof(step.Path)));
        check.Context.Text(step.Line, check.Member(nameof(step.Line)));
    }

    // A file of the system is root's, as /etc/hosts.
    /// <inheritdoc/>
    protected override void WriteInScript(AppendLineStep step, ScriptWriter script)
    {
        script.Lines.Line();
        string path = script.PathWord(step.Path);
        string text = ShellQuote.Word(step.Line);
        string asRoot = new ScriptShell(script).AsRoot(step.Path);
        if (asRoot.Length == 0)
        {
            script.Need(ScriptHelper.AppendLine);
            script.Lines.Append("eac_append_line ").Append(path).Append(" ").Line(text);
            return;
        }

        script.Need(ScriptHelper.Edit);
        script.Lines.Append(asRoot).Append("eac_edit ").Append(path).Append(" eac_append ").Line(text);
    }
}
