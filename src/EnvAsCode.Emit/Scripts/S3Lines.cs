using System;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the steps that copy from and to S3.</summary>
internal static class S3Lines
{
    /// <summary>Writes a step.</summary>
    public static void Write(ScriptWriter script, IScriptStep step)
    {
        script.Lines.Line();
        switch (step)
        {
            case S3CopyStep copy:
                WriteCopy(script, copy);
                break;
            case S3SyncStep sync:
                WriteSync(script, sync);
                break;
        }
    }

    /// <summary>Whether a place is in S3.</summary>
    public static bool IsS3(ScriptText place) =>
        !place.Parts.IsEmpty
        && place.Parts[0].Kind == ScriptTextKind.Literal
        && place.Parts[0].Text.StartsWith("s3://", StringComparison.Ordinal);

    private static void WriteCopy(ScriptWriter script, S3CopyStep copy)
    {
        if (copy.Unpack != Archive.None)
        {
            script.Need(ScriptHelper.Work);
            script.Lines.Append("aws s3 cp --only-show-errors ").Append(script.PathWord(copy.Source)).Line(" \"$work/archive\"");
            FileLines.WriteUnpack(
                script, copy.Unpack, "\"$work/archive\"", copy.Destination.Parts.Count > 0 ? copy.Destination.Parts[0].Text : "/");
            return;
        }

        script.Lines
            .Append("aws s3 cp --only-show-errors ")
            .Append(script.PathWord(copy.Source))
            .Append(" ")
            .Line(script.PathWord(copy.Destination));
    }

    private static void WriteSync(ScriptWriter script, S3SyncStep sync)
    {
        if (sync.OnlyWith is { } value)
        {
            script.Lines.Append("if [[ -n ").Append(script.Word(value)).Line(" ]]; then");
        }

        script.Lines
            .Append("aws s3 sync --only-show-errors ")
            .Append(script.PathWord(sync.Source))
            .Append(" ")
            .Append(script.PathWord(sync.Destination));
        foreach (string pattern in sync.Exclude.AsSpan())
        {
            script.Lines.Append(" --exclude ").Append(ShellQuote.Quoted(pattern));
        }

        script.Lines.Line();
        if (sync.OnlyWith is not null)
        {
            script.Lines.Line("fi");
        }
    }
}
