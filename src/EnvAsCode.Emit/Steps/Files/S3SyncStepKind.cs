using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A folder of S3, brought into line with one of the machine, or the other way round.</summary>
internal sealed class S3SyncStepKind : StepKind<S3SyncStep>
{
    /// <inheritdoc/>
    protected override void CheckInScript(S3SyncStep step, ScriptStepCheck check)
    {
        S3Places.Check(step.Source, step.Destination, check);
        check.Context.Text(step.OnlyWith, check.Member(nameof(step.OnlyWith)));
        for (int i = 0; i < step.Exclude.Count; i++)
        {
            check.Context.Text(step.Exclude[i], ModelPath.Item(check.Member(nameof(step.Exclude)), i));
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(S3SyncStep step, ScriptWriter script)
    {
        script.Lines.Line();
        if (step.OnlyWith is { } value)
        {
            script.Lines.Append("if [[ -n ").Append(script.Word(value)).Line(" ]]; then");
            script.BeginsAt = script.Lines.Length;
        }

        script.Lines
            .Append("aws s3 sync --only-show-errors ")
            .Append(script.PathWord(step.Source))
            .Append(" ")
            .Append(script.PathWord(step.Destination));
        foreach (ScriptText pattern in step.Exclude.AsSpan())
        {
            script.Lines.Append(" --exclude ").Append(script.Word(pattern));
        }

        script.Lines.Line();
        if (step.OnlyWith is not null)
        {
            script.Lines.Line("fi");
        }
    }

    /// <inheritdoc/>
    protected override void AddPermissions(S3SyncStep step, ExecutionNeeds needs)
    {
        needs.Copy(step.Source, step.Destination);
        needs.Ask(step.OnlyWith);
    }
}
