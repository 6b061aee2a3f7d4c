using System;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps.Files;

namespace EnvAsCode.Emit.Steps.Network;

/// <summary>Certificates that are trusted beside those of the system.</summary>
internal sealed class TrustCertificatesStepKind : StepKind<TrustCertificatesStep>
{
    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => ScriptPhase.Network;

    /// <inheritdoc/>
    protected override void CheckInScript(TrustCertificatesStep step, ScriptStepCheck check)
    {
        string source = check.Member(nameof(step.Source));
        bool isInline = !S3Places.IsS3(step.Source)
            && step.Source.ToString().IndexOf("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal) >= 0;
        check.Context.Text(step.Source, source, allowsLines: isInline);
        if (!isInline)
        {
            check.Context.S3(step.Source, source);
        }
    }

    /// <inheritdoc/>
    protected override void AddPermissions(TrustCertificatesStep step, ExecutionNeeds needs)
    {
        if (S3Places.IsS3(step.Source))
        {
            needs.Read(step.Source);
        }
    }

    /// <inheritdoc/>
    // One file with what is trusted anyway in front, made anew at each start.
    protected override void WriteInScript(TrustCertificatesStep step, ScriptWriter script)
    {
        script.Need(ScriptHelper.TrustCertificates);
        script.Lines.Line().Line("mkdir -p \"$eac_work/certificates\"");
        if (S3Places.IsS3(step.Source))
        {
            string text = step.Source.Parts[step.Source.Parts.Count - 1].Text;
            bool isFolder = text.EndsWith("/", StringComparison.Ordinal);
            script.Lines
                .Append("aws s3 cp --only-show-errors ")
                .Append(isFolder ? "--recursive " : "")
                .Append(script.Word(step.Source))
                .Line(" \"$eac_work/certificates/\"");
        }
        else
        {
            string text = step.Source.Parts.IsEmpty ? "" : step.Source.Parts[0].Text;
            Heredoc.Write(script.Lines, "cat > \"$eac_work/certificates/ca.pem\"", text);
        }

        script.Lines.Line("eac_trust_certificates").Line("eac_publish");
    }
}
