using System;

namespace EnvAsCode.Emit;

/// <summary>EAC3005 to EAC3009: the steps that images and scripts share.</summary>
internal static class SharedStepChecks
{
    /// <summary>Checks a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="path">Its path.</param>
    /// <param name="findings">Where to report.</param>
    /// <returns>Whether it is a step that this check knows.</returns>
    public static bool Check(IStep step, string path, FindingCollector findings)
    {
        StepReport report = new(path, findings);
        switch (step)
        {
            case RunStep run:
                report.Lines(run.Command, nameof(run.Command));
                if (run.Command.Trim().Length == 0)
                {
                    report.Wrong(run.Command, nameof(run.Command), "shell code", "write a command");
                }

                return true;
            case ExecStep exec:
                report.List(exec.Arguments, nameof(exec.Arguments), allowsLines: true, "a command");
                return true;
            case GitCloneStep clone:
                CheckClone(clone, report);
                return true;
            case WriteFileStep file:
                report.ImagePath(file.Path, nameof(file.Path));
                report.Lines(file.Content, nameof(file.Content));
                report.Mode(file.Mode, nameof(file.Mode));
                report.Owner(file.Owner, nameof(file.Owner));
                return true;
            case DownloadStep download:
                report.Url(download.Url, nameof(download.Url));
                report.ImagePath(download.Destination, nameof(download.Destination));
                if (download.Checksum is not null || download.Signature is null)
                {
                    report.Checksum(download.Checksum, nameof(download.Checksum), download.Url);
                }

                SignatureChecks.Check(download.Signature, report);
                report.Mode(download.Mode, nameof(download.Mode));
                ModeChecks.Check(download, report);
                return true;
            case SymlinkStep link:
                report.ImagePath(link.Target, nameof(link.Target), allowsRelative: true, allowsHome: false);
                report.ImagePath(link.Path, nameof(link.Path));
                return true;
            case FolderStep folder:
                report.ImagePath(folder.Path, nameof(folder.Path));
                report.Owner(folder.Owner, nameof(folder.Owner));
                report.Mode(folder.Mode, nameof(folder.Mode));
                return true;
            case OnArchitectureStep conditional:
                CheckConditional(conditional, path, findings);
                return true;
            default:
                return false;
        }
    }

    private static void CheckClone(GitCloneStep clone, StepReport report)
    {
        report.ImagePath(clone.Folder, nameof(clone.Folder));
        bool isScp = !clone.Url.Contains("://") && clone.Url.Contains(":");
        if (clone.Url.StartsWith("https://", StringComparison.Ordinal) || clone.Url.StartsWith("http://", StringComparison.Ordinal))
        {
            report.Url(clone.Url, nameof(clone.Url));
        }
        else if ((!isScp && !clone.Url.StartsWith("ssh://", StringComparison.Ordinal)) || clone.Url[0] == '-' || NameSyntax.FirstRefused(clone.Url, "-._~:/@+%", allowsUpperCase: true) >= 0)
        {
            report.Wrong(clone.Url, nameof(clone.Url), "a repository's URL", "write https://, ssh:// or git@host:path");
        }

        if (clone.Reference is null)
        {
            report.Findings.Report(Rules.MovingReference, report.Path(nameof(clone.Url)), clone.Url);
        }
        else
        {
            report.Name(clone.Reference, nameof(clone.Reference), "-_./+", "a git reference", "write a tag, a branch or a commit");
        }
    }

    private static void CheckConditional(OnArchitectureStep conditional, string path, FindingCollector findings)
    {
        if (conditional.Steps.IsEmpty)
        {
            findings.Report(Rules.StepPart, path, "", "a condition", "give it a step");
        }

        for (int i = 0; i < conditional.Steps.Count; i++)
        {
            string inner = ModelPath.Item(path + "." + nameof(conditional.Steps), i);
            if (conditional.Steps[i] is OnArchitectureStep or InstallStep || !Check(conditional.Steps[i], inner, findings))
            {
                findings.Report(Rules.StepNotForShell, inner, conditional.Steps[i].GetType().Name);
            }
        }
    }
}
