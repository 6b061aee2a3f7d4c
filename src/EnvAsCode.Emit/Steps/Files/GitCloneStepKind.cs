using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>A clone of a git repository.</summary>
internal sealed class GitCloneStepKind : StepKind<GitCloneStep>
{
    /// <inheritdoc/>
    protected override void Check(GitCloneStep step, StepReport report)
    {
        report.FilePath(step.Folder, nameof(step.Folder));
        report.Owner(step.Owner, nameof(step.Owner));
        string url = ScriptTexts.Form(step.Url);
        if (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
        {
            report.Url(url, nameof(step.Url));
        }
        else if (!ScriptTexts.BeginsLate(step.Url) && !IsRepository(url))
        {
            report.Wrong(url, nameof(step.Url), "a repository's URL", "write https://, ssh://, git@host:path or codecommit://name");
        }

        if (ScriptTexts.Form(step.Reference) is { } reference && !StepForms.IsGitReference(reference))
        {
            report.Wrong(reference, nameof(step.Reference), "a git reference", "write a tag, a branch or a commit");
        }
    }

    // A script brings its clone up to date at each start; what an image has stays.
    /// <inheritdoc/>
    protected override void CheckInImage(GitCloneStep step, ImageStepCheck check)
    {
        if (step.Reference is null)
        {
            check.Findings.Report(Rules.MovingReference, check.Report.Path(nameof(step.Url)), step.Url.ToString());
        }
        else if (StepForms.IsGitReference(step.Reference.ToString()))
        {
            GitReference.Check(step, check.Report.Path(nameof(step.Reference)), check.Findings);
        }
    }

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(GitCloneStep step) => (nameof(step.Folder), step.Folder.ToString());

    /// <inheritdoc/>
    protected override void Write(GitCloneStep step, ShellTarget shell)
    {
        shell.Clone(step);
        shell.Own(step.Folder, step.Owner, null, recursive: true);
    }

    /// <inheritdoc/>
    protected override string UserOf(GitCloneStep step, ImageUser user) => step.Owner is null ? base.UserOf(step, user) : "root";

    // ssh, a host and a path, a file of the machine, and AWS CodeCommit by its helper ("codecommit::eu-west-1://name").
    private static bool IsRepository(string url)
    {
        int colon = url.IndexOf(':');
        string scheme = colon < 0 ? "" : url.Substring(0, colon);
        bool isKnown = url.IndexOf("://", StringComparison.Ordinal) < 0 ? colon > 0 : scheme is "ssh" or "file" or "codecommit";
        return isKnown && url[0] != '-' && NameSyntax.FirstRefused(url, "-._~:/@+%", allowsUpperCase: true) < 0;
    }

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(GitCloneStep step, ImageState state) =>
        step.Url.ToString().StartsWith("https://", StringComparison.Ordinal)
            ? [new Need("git", nameof(step.Url)), new Need(Programs.Certificates, nameof(step.Url))]
            : [new Need("git", nameof(step.Url))];
}
