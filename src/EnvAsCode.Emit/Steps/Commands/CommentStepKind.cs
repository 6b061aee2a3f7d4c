using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Commands;

/// <summary>A comment that reaches what is generated.</summary>
internal sealed class CommentStepKind : StepKind<CommentStep>
{
    /// <inheritdoc/>
    protected override void Check(CommentStep step, StepReport report)
    {
        report.Lines(step.Text, nameof(step.Text));
        if (step.Text.Trim().Length == 0)
        {
            report.Wrong(step.Text, nameof(step.Text), "a comment", "say something, or leave it out");
        }
    }

    /// <inheritdoc/>
    protected override void WriteInImage(CommentStep step, ImageTarget image)
    {
        foreach (string line in Lines(step))
        {
            image.Writer.Comment(line);
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(CommentStep step, ScriptWriter script)
    {
        script.Lines.Line();
        foreach (string line in Lines(step))
        {
            script.Lines.Line(line);
        }
    }

    private static string[] Lines(CommentStep step)
    {
        string[] lines = step.Text.Replace("\r\n", "\n").Trim('\n').Split('\n');
        return System.Array.ConvertAll(lines, CommentText.Comment);
    }
}
