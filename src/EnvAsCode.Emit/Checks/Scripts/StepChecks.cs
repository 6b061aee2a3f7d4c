using System;

namespace EnvAsCode.Emit;

/// <summary>EAC4007 to EAC4010, EAC4012, EAC4013 and EAC4017: the values of a script's steps.</summary>
internal static class StepChecks
{
    /// <summary>Checks a step; the steps that it holds are checked by themselves.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="node">The step.</param>
    public static void Check(StepContext context, StepTree.Node node)
    {
        string path = node.Path + ".";
        switch (node.Step)
        {
            case RunStep run:
                context.Text(run.Command, path + nameof(run.Command), allowsLines: true);
                ShellChecks.Check(run.Command, ShellPlace.LifecycleConfiguration, path + nameof(run.Command), context.Findings);
                break;
            case ExecStep exec:
                CheckExec(context, exec, path);
                break;
            case InstallStep install:
                PackageChecks.Check(install.Packages, node.Path, context.Findings);
                break;
            case GitCloneStep or GitConfigStep or GitCredentialsStep:
                CheckGit(context, node.Step, path);
                break;
            case WriteFileStep or AppendLineStep or MergeJsonStep or DownloadStep or SymlinkStep or FolderStep:
                CheckFile(context, node.Step, path);
                break;
            case AptSourceStep or CodeEditorExtensionStep:
                ToolStepChecks.Check(context, node.Step, path);
                break;
            case ProxyStep or VariablesStep or TrustCertificatesStep:
                CheckNetwork(context, node.Step, path);
                break;
            case S3CopyStep or S3SyncStep:
                CheckCopy(context, node.Step, path);
                break;
            case JupyterServerExtensionStep extension:
                context.Form(StepForms.IsModule(extension.Module), extension.Module, path + nameof(extension.Module), "a Python module", "its name as Python imports it, as \"jupyter_resource_usage\"");
                break;
            case IdleShutdownStep idle when idle.TimeoutInMinutes is < 5 or > 525_600:
                string minutes = new LineWriter().Append(idle.TimeoutInMinutes).ToString();
                context.Findings.Report(Rules.StepValue, path + nameof(idle.TimeoutInMinutes), minutes, "a time of 5 to 525,600 minutes", "one that is");
                break;
            case CronJobStep job when context.Text(job.Schedule, path + nameof(job.Schedule)) && CronSchedule.Problem(job.Schedule) is { } problem:
                context.Findings.Report(Rules.CronSchedule, path + nameof(job.Schedule), job.Schedule, problem);
                break;
            case BackgroundStep { LogFile: { } logFile }:
                context.File(logFile, path + nameof(BackgroundStep.LogFile));
                break;
        }
    }

    private static void CheckExec(StepContext context, ExecStep exec, string path)
    {
        for (int i = 0; i < exec.Arguments.Count; i++)
        {
            context.Text(exec.Arguments[i], ModelPath.Item(path + nameof(exec.Arguments), i), allowsLines: true);
        }

        if (exec.Arguments.IsEmpty)
        {
            context.Findings.Report(Rules.StepValue, path.TrimEnd('.'), "Exec()", "a command", "a program and its arguments");
        }
    }

    private static void CheckGit(StepContext context, IScriptStep step, string path)
    {
        switch (step)
        {
            case GitCloneStep clone:
                context.Text(clone.Url, path + nameof(clone.Url));
                context.Form(clone.Url.Length > 0 && clone.Url[0] != '-', clone.Url, path + nameof(clone.Url), "the URL of a repository", "one as \"https://github.com/team/notebooks\"");
                context.NoPassword(clone.Url, path + nameof(clone.Url));
                context.Form(
                    clone.Reference is null || StepForms.IsGitReference(clone.Reference), clone.Reference ?? "", path + nameof(clone.Reference), "a tag, branch or commit", "one as \"v1.2.0\"");
                context.File(clone.Folder, path + nameof(clone.Folder));
                break;
            case GitConfigStep config:
                context.Form(StepForms.IsGitVariable(config.Name), config.Name, path + nameof(config.Name), "a variable of git", "section, dot and key, as \"user.email\"");
                context.Text(config.Value, path + nameof(config.Value));
                break;
            case GitCredentialsStep credentials:
                context.Text(credentials.Host, path + nameof(credentials.Host));
                CheckHost(context, credentials.Host, path + nameof(credentials.Host));
                context.Text(credentials.SecretId, path + nameof(credentials.SecretId));
                context.Text(credentials.Username, path + nameof(credentials.Username));
                context.Text(credentials.Key, path + nameof(credentials.Key));
                context.Text(credentials.Region, path + nameof(credentials.Region));
                break;
        }
    }

    private static void CheckHost(StepContext context, ScriptText host, string path)
    {
        foreach (ScriptTextPart part in host.Parts)
        {
            if (part.Kind == ScriptTextKind.Literal)
            {
                context.Form(
                    part.Text.Length > 0 && NameSyntax.FirstRefused(part.Text, "-.:", allowsUpperCase: true) < 0, part.Text, path, "a host", "its name, with its port if it has one, as \"github.com\"");
            }
        }
    }

    private static void CheckFile(StepContext context, IScriptStep step, string path)
    {
        switch (step)
        {
            case WriteFileStep file:
                context.File(file.Path, path + nameof(file.Path));
                context.Text(file.Content, path + nameof(file.Content), allowsLines: true);
                CheckMode(context, file.Mode, path + nameof(file.Mode));
                context.Form(file.Owner is null || StepForms.IsOwner(file.Owner), file.Owner ?? "", path + nameof(file.Owner), "an owner", "a user, or a user and a group, as \"1000:100\"");
                break;
            case AppendLineStep line:
                context.File(line.Path, path + nameof(line.Path));
                context.Text(line.Line, path + nameof(line.Line));
                break;
            case MergeJsonStep json:
                context.File(json.Path, path + nameof(json.Path));
                if (context.Text(json.Json, path + nameof(json.Json), allowsLines: true) && !JsonSyntax.IsObject(json.Json, out int wrong))
                {
                    string problem = wrong < json.Json.Length ? new LineWriter().Append("character ").Append(wrong + 1).Append(" does not belong there").ToString() : "it ends early";
                    context.Findings.Report(Rules.SettingsAreNoJsonObject, path + nameof(json.Json), problem);
                }

                break;
            case SymlinkStep link:
                context.Text(link.Target, path + nameof(link.Target));
                context.Form(link.Target.Length > 0, link.Target, path + nameof(link.Target), "the target of a link", "a path");
                context.File(link.Path, path + nameof(link.Path));
                break;
            case FolderStep folder:
                context.File(folder.Path, path + nameof(folder.Path));
                CheckMode(context, folder.Mode, path + nameof(folder.Mode));
                context.Form(folder.Owner is null || StepForms.IsOwner(folder.Owner), folder.Owner ?? "", path + nameof(folder.Owner), "an owner", "a user, or a user and a group, as \"1000:100\"");
                break;
            case DownloadStep download:
                context.Form(
                    download.Url.StartsWith("https://", StringComparison.Ordinal), download.Url, path + nameof(download.Url), "an https URL", "one, since what comes another way can be changed on its way");
                context.NoPassword(download.Url, path + nameof(download.Url));
                context.Form(StepForms.IsPath(download.Destination), download.Destination, path + nameof(download.Destination), "a path", "an absolute one, or one that begins with \"~/\"");
                CheckMode(context, download.Mode, path + nameof(download.Mode));
                ModeChecks.Check(download, new StepReport(path.TrimEnd('.'), context.Findings));
                CheckChecksum(context, download.Checksum, path + nameof(download.Checksum));
                SignatureChecks.Check(download.Signature, new StepReport(path.TrimEnd('.'), context.Findings));
                if (download.Checksum is null && download.Signature is null)
                {
                    context.Findings.Report(Rules.ScriptDownloadWithoutChecksum, path.TrimEnd('.'), download.Url);
                }

                break;
        }
    }

    private static void CheckChecksum(StepContext context, string? checksum, string path)
    {
        if (checksum is not null)
        {
            context.Form(ChecksumText.TryParse(checksum, out _, out _), checksum, path, "a checksum", "algorithm and hexadecimal digits, as \"sha256:…\"");
        }
    }

    private static void CheckMode(StepContext context, string? mode, string path) =>
        context.Form(mode is null || StepForms.IsMode(mode), mode ?? "", path, "a mode", "three or four octal digits, as \"755\"");

    private static void CheckNetwork(StepContext context, IScriptStep step, string path)
    {
        switch (step)
        {
            case ProxyStep proxy:
                context.Text(proxy.Url, path + nameof(proxy.Url));
                context.NoPassword(proxy.Url.Parts.Count > 0 ? proxy.Url.Parts[0].Text : "", path + nameof(proxy.Url));
                for (int i = 0; i < proxy.NoProxy.Count; i++)
                {
                    string host = proxy.NoProxy[i];
                    bool isHost = host.Length > 0 && NameSyntax.FirstRefused(host, "-.:*/[]", allowsUpperCase: true) < 0;
                    context.Form(isHost, host, ModelPath.Item(path + nameof(proxy.NoProxy), i), "a host", "a name, a domain or an address, as \".corp.example\"");
                }

                break;
            case VariablesStep variables:
                for (int i = 0; i < variables.Variables.Count; i++)
                {
                    string at = ModelPath.Item(path + nameof(variables.Variables), i) + ".";
                    EnvironmentVariable variable = variables.Variables[i];
                    context.Form(StepForms.IsVariable(variable.Name), variable.Name, at + nameof(variable.Name), "the name of a variable", "letters, digits and '_', not beginning with a digit");
                    context.Text(variable.Value, at + nameof(variable.Value), allowsLines: true);
                }

                break;
            case TrustCertificatesStep certificates:
                string source = path + nameof(certificates.Source);
                context.Text(certificates.Source, source, allowsLines: true);
                if (certificates.Source.ToString().IndexOf("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal) < 0)
                {
                    context.S3(certificates.Source, source);
                }

                break;
        }
    }

    private static void CheckCopy(StepContext context, IScriptStep step, string path)
    {
        (ScriptText source, ScriptText destination) = step is S3CopyStep copied
            ? (copied.Source, copied.Destination)
            : (((S3SyncStep)step).Source, ((S3SyncStep)step).Destination);
        context.Text(source, path + nameof(S3CopyStep.Source));
        context.Text(destination, path + nameof(S3CopyStep.Destination));
        context.S3(S3Lines.IsS3(destination) && !S3Lines.IsS3(source) ? destination : source, path + (S3Lines.IsS3(source) ? nameof(S3CopyStep.Source) : nameof(S3CopyStep.Destination)));
        if (step is S3CopyStep { Unpack: not Archive.None } copy)
        {
            bool isFolder = copy.Destination.Parts.Count == 1 && copy.Destination.Parts[0].Kind == ScriptTextKind.Literal && StepForms.IsPath(copy.Destination.Parts[0].Text);
            context.Form(isFolder, copy.Destination.ToString(), path + nameof(copy.Destination), "a folder to unpack into", "an absolute path, or one that begins with \"~/\"");
        }

        if (step is S3SyncStep sync)
        {
            context.Text(sync.OnlyWith, path + nameof(sync.OnlyWith));
            for (int i = 0; i < sync.Exclude.Count; i++)
            {
                context.Text(sync.Exclude[i], ModelPath.Item(path + nameof(sync.Exclude), i));
            }
        }
    }
}
