using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>An object of S3, copied from or to there.</summary>
internal sealed class S3CopyStepKind : StepKind<S3CopyStep>
{
    /// <inheritdoc/>
    protected override void CheckInScript(S3CopyStep step, ScriptStepCheck check)
    {
        S3Places.Check(step.Source, step.Destination, check);
        if (step.Unpack != Archive.None)
        {
            check.Context.Form(
                StepForms.IsPath(ScriptTexts.Form(step.Destination)),
                step.Destination.ToString(),
                check.Member(nameof(step.Destination)),
                "a folder to unpack into",
                "an absolute path, or one that begins with \"~/\"");
        }
    }

    /// <inheritdoc/>
    protected override void WriteInScript(S3CopyStep step, ScriptWriter script)
    {
        script.Lines.Line();
        string source = "aws s3 cp --only-show-errors " + script.PathWord(step.Source);
        if (step.Unpack == Archive.None)
        {
            script.Lines.Line(source + " " + script.PathWord(step.Destination));
            return;
        }
        script.Lines.Line(source + " \"$eac_work/archive\"");
        new ScriptShell(script).Unpack(step.Unpack, "\"$eac_work/archive\"", step.Destination);
    }

    /// <inheritdoc/>
    protected override void AddPermissions(S3CopyStep step, ExecutionNeeds needs) =>
        needs.Copy(step.Source, step.Destination, isFile: true);
}
