using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A line at the end of a file, once.</summary>
internal sealed class AppendLineStepKind : StepKind<AppendLineStep>
{
    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(AppendLineStep step) => (nameof(step.Path), step.Path.ToString());

    /// <inheritdoc/>
    protected override void Check(AppendLineStep step, StepReport report)
    {
        report.FilePath(step.Path, nameof(step.Path));
        report.Line(step.Line, nameof(step.Line));
        if (ScriptTexts.Form(step.Line).Length == 0)
        {
            report.Wrong("", nameof(step.Line), "a line", "write the line");
        }
    }

    /// <inheritdoc/>
    protected override void CheckInImage(AppendLineStep step, ImageStepCheck check) =>
        LengthCheck.Check(step.Line.ToString(), 0, nameof(step.Line), "a line", check.Report);

    // Behind a last line that does not end the new one would be a part of it.
    /// <inheritdoc/>
    protected override void Write(AppendLineStep step, ShellTarget shell)
    {
        string file = shell.Path(step.Path);
        string line = shell.Word(step.Line);
        shell.MakeFolderOf(step.Path);
        shell.Run(
            "if ! grep -qsxF -- " + line + " " + file + "; then if [ -n \"$(tail -c 1 " + file + " 2> /dev/null)\" ]; then echo >> " + file
                + "; fi; printf '%s\\n' " + line + " >> " + file + "; fi");
    }

    // A file of the system is root's, as /etc/hosts.
    /// <inheritdoc/>
    protected override void WriteInScript(AppendLineStep step, ScriptWriter script)
    {
        script.Lines.Line();
        string path = script.PathWord(step.Path);
        string text = script.Word(step.Line);
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
