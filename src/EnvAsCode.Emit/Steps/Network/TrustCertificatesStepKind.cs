using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Iam;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Files;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Network;

/// <summary>Certificates that are trusted beside those of the system.</summary>
internal sealed class TrustCertificatesStepKind : StepKind<TrustCertificatesStep>
{
    // Where pip, requests and botocore, conda, OpenSSL's programs, curl, git and Node.js look (their own documentation).
    private static readonly string[] Variables =
    [
        "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT", "AWS_CA_BUNDLE", "CONDA_SSL_VERIFY", "GIT_SSL_CAINFO",
        "NODE_EXTRA_CA_CERTS",
    ];

    // update-ca-certificates(8) and update-ca-trust(8).
    private static readonly Store OfDebian =
        new("/usr/local/share/ca-certificates/", "update-ca-certificates", "/etc/ssl/certs/ca-certificates.crt");

    private static readonly Store OfRedHat =
        new("/etc/pki/ca-trust/source/anchors/", "update-ca-trust", "/etc/pki/tls/certs/ca-bundle.crt");

    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => ScriptPhase.Network;

    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(TrustCertificatesStep step, ImageStepCheck check)
    {
        string path = check.Report.Path(nameof(step.Source));
        string source = step.Source.ToString();
        if (S3Places.IsS3(step.Source)
            || (!IsInline(source) && (source.Length == 0 || source.IndexOf("://", StringComparison.Ordinal) >= 0)))
        {
            check.Findings.Report(
                Rules.CertificatesOfImage,
                path,
                "the build cannot sign in to S3; write the certificates, or a file of the project, as \"context/team-ca.pem\"");
        }
        else if (StoreOf(check.State) is null)
        {
            check.Findings.Report(
                Rules.CertificatesOfImage,
                path,
                "it is not known whether " + check.Image.From.Reference + " is made with apt or with yum; write a base of a catalogue, or "
                + "Copy(…) and Run(\"update-ca-certificates\")");
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(TrustCertificatesStep step, ImageState state) =>
        [new Need(Programs.Certificates, nameof(step.Source))];

    /// <inheritdoc/>
    protected override IEnumerable<(string File, string Member)> ProjectFilesOf(TrustCertificatesStep step) =>
        IsInline(step.Source.ToString()) || S3Places.IsS3(step.Source) ? [] : [(step.Source.ToString(), nameof(step.Source))];

    /// <inheritdoc/>
    protected override IEnumerable<(string Destination, string Text)> FilesOf(
        TrustCertificatesStep step, ResolvedImage image, ImageState state) =>
        IsInline(step.Source.ToString()) && StoreOf(state) is { } store
            ? [(PathIn(store, step), Heredoc.Lines(step.Source.ToString()))]
            : [];

    // The store of the system, then what does not read it.
    /// <inheritdoc/>
    protected override void WriteInImage(TrustCertificatesStep step, ImageTarget image)
    {
        if (StoreOf(image.State) is not { } store)
        {
            return;
        }

        string source = step.Source.ToString();
        string path = PathIn(store, step);
        image.Writer.Become("root").Copy(
            IsInline(source) ? StepFiles.PathOf(image.Image, path, Heredoc.Lines(source)) : ContextFiles.PathOf(source), path);
        image.Writer.Run([store.Update], newParagraph: false);
        foreach (string name in Variables)
        {
            image.Writer.AddVariable(name, store.Bundle);
        }
    }

    /// <inheritdoc/>
    protected override ImageState Apply(TrustCertificatesStep step, ImageState state) =>
        state with { Variables = [.. state.Variables, .. Variables] };

    private static bool IsInline(string source) => source.IndexOf("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal) >= 0;

    private static string PathIn(Store store, TrustCertificatesStep step) =>
        store.Folder + "envascode-" + ContentHash.Short(step.Source.ToString()) + ".crt";

    private static Store? StoreOf(ImageState state) => state.Base.Manager switch
    {
        PackageManager.Apt => OfDebian,
        PackageManager.Yum => OfRedHat,
        _ => null,
    };

    /// <inheritdoc/>
    protected override void CheckInScript(TrustCertificatesStep step, ScriptStepCheck check)
    {
        string source = check.Member(nameof(step.Source));
        bool isInline = !S3Places.IsS3(step.Source) && IsInline(step.Source.ToString());
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
            script.WriteHeredoc("cat > \"$eac_work/certificates/ca.pem\"", step.Source);
        }

        script.Lines.Line("eac_trust_certificates").Line("eac_publish");
    }

    /// <summary>The store of a family of distributions.</summary>
    /// <param name="Folder">Where certificates are put.</param>
    /// <param name="Update">What takes them in.</param>
    /// <param name="Bundle">The file with all that are trusted.</param>
    private sealed record Store(string Folder, string Update, string Bundle);
}
