using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005: signatures of downloads.</summary>
internal static class SignatureChecks
{
    /// <summary>Checks a signature.</summary>
    /// <param name="report">Where to report, for the step that has it.</param>
    public static void Check(GpgSignature? signature, StepReport report)
    {
        if (signature is null)
        {
            return;
        }

        const string Owner = nameof(DownloadStep.Signature) + ".";
        report.Url(signature.Url, Owner + nameof(signature.Url));
        if (OpenPgp.IsArmored(signature.Key))
        {
            report.Lines(signature.Key, Owner + nameof(signature.Key));
        }
        else
        {
            report.Url(signature.Key, Owner + nameof(signature.Key));
        }

        if (!OpenPgp.IsFingerprint(signature.Fingerprint))
        {
            report.Wrong(
                signature.Fingerprint, Owner + nameof(signature.Fingerprint), "the fingerprint of a key",
                "write all of its 40 hexadecimal digits, as \"gpg --show-keys\" prints them; a shorter key id can be that of another key");
        }
    }
}
