using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3039: modes that could not be set on new files alone.</summary>
internal static class ModeChecks
{
    /// <summary>Checks the mode of a copy.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(CopyStep copy, CustomImage image, StepReport report)
    {
        // What another image holds is known only when it is built; BuildKit's COPY --chmod looks then.
        if (copy.Mode is not null && copy.From is not null && image.BuildKit is null)
        {
            report.Findings.Report(
                Rules.ModeOfOthers, report.Path(nameof(copy.Mode)), copy.Mode, "what is copied from another image",
                "set CustomImage.BuildKit to new BuildKit(), or change the mode with Run(\"chmod …\") after it");
        }
    }

    /// <summary>Checks the mode of a download.</summary>
    /// <param name="download">The download.</param>
    /// <param name="report">Where to report.</param>
    public static void Check(DownloadStep download, StepReport report)
    {
        if (download.Mode is not null && download.Unpack != Archive.None)
        {
            report.Findings.Report(
                Rules.ModeOfOthers, report.Path(nameof(download.Mode)), download.Mode, "what an archive holds",
                "leave it out, since an archive has the modes of its files, or change one with Run(\"chmod …\") after it");
        }
    }
}
