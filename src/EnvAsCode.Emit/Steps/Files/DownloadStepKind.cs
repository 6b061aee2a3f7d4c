using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A file from a URL, put at its place or unpacked.</summary>
internal sealed class DownloadStepKind : StepKind<DownloadStep>
{
    /// <inheritdoc/>
    protected override void Check(DownloadStep step, StepReport report)
    {
        report.FetchedUrl(step.Url, nameof(step.Url), "the URL of a script's download");
        report.ImagePath(step.Destination, nameof(step.Destination));
        if (step.Checksum is not null || step.Signature is null)
        {
            report.Checksum(step.Checksum, nameof(step.Checksum), step.Url.ToString());
        }

        SignatureChecks.Check(step.Signature, report);
        report.Mode(step.Mode, nameof(step.Mode));
        if (step.Mode is not null && step.Unpack != Archive.None)
        {
            report.Findings.Report(
                Rules.ModeOfOthers, report.Path(nameof(step.Mode)), step.Mode, "what an archive holds",
                "leave it out, since an archive has the modes of its files, or change one with Run(\"chmod …\") after it");
        }
    }

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(DownloadStep step) => (nameof(step.Destination), step.Destination.ToString());

    /// <inheritdoc/>
    protected override void Write(DownloadStep step, ShellTarget shell)
    {
        string file = shell.Fetch(step.Url, step.Checksum, "eac_download");
        if (step.Signature is { } signature)
        {
            shell.Verify(signature, file);
        }

        if (step.Unpack == Archive.None)
        {
            shell.Place(file, step.Destination, step.Mode ?? "644");
            return;
        }

        shell.Unpack(step.Unpack, file, step.Destination, step.StripComponents);
        shell.Discard(file);
    }

    // It may bring any program.
    /// <inheritdoc/>
    protected override ImageState Apply(DownloadStep step, ImageState state) =>
        state.Opened();

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(DownloadStep step, ImageState state)
    {
        foreach (Need need in Downloaders.Of(step.Url.ToString(), nameof(step.Url)))
        {
            yield return need;
        }

        if (step.Unpack is Archive.Zip or Archive.TarBz2 or Archive.TarXz)
        {
            string program = step.Unpack == Archive.Zip ? "unzip" : step.Unpack == Archive.TarBz2 ? "bzip2" : "xz";
            yield return new Need(program, nameof(step.Unpack));
        }

        if (step.Signature is not null)
        {
            yield return new Need("gpg", nameof(step.Signature));
        }
    }
}
