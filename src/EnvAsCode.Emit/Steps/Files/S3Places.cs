using System;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>The two ends of a copy from or to S3.</summary>
internal static class S3Places
{
    /// <summary>Whether a place is in S3.</summary>
    public static bool IsS3(ScriptText place) =>
        !place.Parts.IsEmpty
        && place.Parts[0].Kind == ScriptTextKind.Literal
        && place.Parts[0].Text.StartsWith("s3://", StringComparison.Ordinal);

    /// <summary>Checks that one end is in S3.</summary>
    public static void Check(ScriptText source, ScriptText destination, ScriptStepCheck check)
    {
        check.Context.Text(source, check.Member(nameof(S3CopyStep.Source)));
        check.Context.Text(destination, check.Member(nameof(S3CopyStep.Destination)));
        check.Context.S3(
            IsS3(destination) && !IsS3(source) ? destination : source,
            check.Member(IsS3(source) ? nameof(S3CopyStep.Source) : nameof(S3CopyStep.Destination)));
    }
}
