using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Emitters;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005 to EAC3009: the steps that images and scripts share. The same mistake is the same finding in both.</summary>
internal static class SharedStepChecks
{
    private const string ExtensionAdvice =
        "write its id in Open VSX, publisher and name (\"ms-python.python\"), or the https URL of its .vsix file";

    /// <summary>Checks a step of an image.</summary>
    /// <param name="findings">Where to report.</param>
    /// <returns>Whether it is a step that this check knows.</returns>
    public static bool Check(IStep step, string path, FindingCollector findings) => Check(step, new StepReport(path, findings), path);

    /// <summary>Checks a step.</summary>
    /// <param name="report">Where to report.</param>
    /// <returns>Whether it is a step that this check knows.</returns>
    public static bool Check(IStep step, StepReport report, string path)
    {
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
                report.FilePath(file.Path, nameof(file.Path));
                report.Lines(file.Content, nameof(file.Content));
                report.Mode(file.Mode, nameof(file.Mode));
                report.Owner(file.Owner, nameof(file.Owner));
                return true;
            case DownloadStep download:
                CheckFetched(download.Url, nameof(download.Url), "the URL of a script's download", report);
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
                report.FilePath(link.Path, nameof(link.Path));
                return true;
            case FolderStep folder:
                report.ImagePath(folder.Path, nameof(folder.Path));
                report.Owner(folder.Owner, nameof(folder.Owner));
                report.Mode(folder.Mode, nameof(folder.Mode));
                return true;
            case AptSourceStep source:
                CheckSource(source, report);
                return true;
            case DebInstallStep deb:
                CheckFetched(deb.Url, nameof(deb.Url), "the URL of a Debian package", report);
                report.Checksum(deb.Checksum, nameof(deb.Checksum), deb.Url);
                return true;
            case CodeEditorExtensionStep extension:
                CheckExtension(extension, report);
                return true;
            case OnArchitectureStep conditional:
                CheckConditional(conditional, path, report);
                return true;
            default:
                return false;
        }
    }

    private static void CheckFetched(string url, string member, string what, StepReport report)
    {
        if (report.IsInScript && url.StartsWith("http://", StringComparison.Ordinal))
        {
            report.Wrong(url, member, what, "write an https URL, since what comes another way can be changed on its way");
            return;
        }

        report.Url(url, member);
    }

    private static void CheckClone(GitCloneStep clone, StepReport report)
    {
        report.FilePath(clone.Folder, nameof(clone.Folder));
        if (clone.Url.StartsWith("https://", StringComparison.Ordinal) || clone.Url.StartsWith("http://", StringComparison.Ordinal))
        {
            report.Url(clone.Url, nameof(clone.Url));
        }
        else if (!IsRepository(clone.Url))
        {
            report.Wrong(clone.Url, nameof(clone.Url), "a repository's URL", "write https://, ssh://, git@host:path or codecommit://name");
        }

        if (clone.Reference is { } reference)
        {
            if (!StepForms.IsGitReference(reference))
            {
                report.Wrong(reference, nameof(clone.Reference), "a git reference", "write a tag, a branch or a commit");
            }
            else if (!report.IsInScript)
            {
                GitReference.Check(clone, report.Path(nameof(clone.Reference)), report.Findings);
            }
        }
        else if (!report.IsInScript)
        {
            // A script brings its clone up to date at each start; what an image has stays.
            report.Findings.Report(Rules.MovingReference, report.Path(nameof(clone.Url)), clone.Url);
        }
    }

    // ssh, a host and a path, a file of the machine, and AWS CodeCommit by its helper ("codecommit::eu-west-1://name").
    private static bool IsRepository(string url)
    {
        int colon = url.IndexOf(':');
        string scheme = colon < 0 ? "" : url.Substring(0, colon);
        bool isKnown = url.IndexOf("://", StringComparison.Ordinal) < 0 ? colon > 0 : scheme is "ssh" or "file" or "codecommit";
        return isKnown && url[0] != '-' && NameSyntax.FirstRefused(url, "-._~:/@+%", allowsUpperCase: true) < 0;
    }

    private static void CheckSource(AptSourceStep source, StepReport report)
    {
        report.Name(source.Name, nameof(source.Name), "-", "the name of a source", "write letters, digits and '-'");
        report.Url(source.Uri, nameof(source.Uri));
        report.Name(source.Suite, nameof(source.Suite), "-_./", "a suite", "write its name, as \"bookworm\", or a path that ends with '/'");
        for (int i = 0; i < source.Components.Count; i++)
        {
            report.Name(
                source.Components[i], ModelPath.Item(nameof(source.Components), i), "-_./", "a component", "write its name, as \"main\"");
        }

        if (source.Key is not null)
        {
            report.Url(source.Key, nameof(source.Key));
            report.Checksum(source.KeyChecksum, nameof(source.KeyChecksum), source.Key);
        }
    }

    private static void CheckExtension(CodeEditorExtensionStep extension, StepReport report)
    {
        if (extension.Extension.Contains("://"))
        {
            report.Url(extension.Extension, nameof(extension.Extension));
            report.Checksum(extension.Checksum, nameof(extension.Checksum), extension.Extension);
        }
        else if (extension.Extension.IndexOf('.') <= 0)
        {
            report.Wrong(extension.Extension, nameof(extension.Extension), "an extension", ExtensionAdvice);
        }
        else
        {
            report.Name(extension.Extension, nameof(extension.Extension), "-_.@", "an extension", ExtensionAdvice);
        }
    }

    // The steps that a script holds are checked by themselves.
    private static void CheckConditional(OnArchitectureStep conditional, string path, StepReport report)
    {
        FindingCollector findings = report.Findings;
        if (conditional.Steps.IsEmpty)
        {
            findings.Report(Rules.StepPart, path, "", "a condition", "give it a step");
        }

        for (int i = 0; !report.IsInScript && i < conditional.Steps.Count; i++)
        {
            string inner = ModelPath.Item(path + "." + nameof(conditional.Steps), i);
            if (!Check(conditional.Steps[i], new StepReport(inner, findings), inner)
                || ShellSteps.Commands(conditional.Steps[i], "/").Count == 0)
            {
                findings.Report(Rules.StepNotForShell, inner, conditional.Steps[i].GetType().Name);
            }
        }
    }
}
