using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>
/// EAC4007 to EAC4010, EAC4012, EAC4013 and EAC4017: the values of the steps that only scripts have; those that images have too are
/// <see cref="SharedStepChecks"/>'.
/// </summary>
internal static class StepChecks
{
    /// <summary>Checks a step; the steps that it holds are checked by themselves.</summary>
    /// <param name="context">Where to report.</param>
    public static void Check(StepContext context, StepTree.Node node)
    {
        string path = node.Path + ".";
        SharedStepChecks.Check(node.Step, new StepReport(node.Path, context.Findings, inScript: true), node.Path);
        switch (node.Step)
        {
            case RunStep run:
                ShellChecks.Check(run.Command, ShellPlace.LifecycleConfiguration, path + nameof(run.Command), context.Findings);
                break;
            case InstallStep install:
                PackageChecks.Check(install.Packages, node.Path, context.Findings);
                HashChecks.Check(install.Packages, node.Path, context.Findings);
                break;
            case GitConfigStep or GitCredentialsStep:
                CheckGit(context, node.Step, path);
                break;
            case AppendLineStep or MergeJsonStep:
                CheckFile(context, node.Step, path);
                break;
            case ProxyStep or VariablesStep or TrustCertificatesStep:
                CheckNetwork(context, node.Step, path);
                break;
            case S3CopyStep or S3SyncStep:
                CheckCopy(context, node.Step, path);
                break;
            case JupyterServerExtensionStep extension:
                context.Form(
                    StepForms.IsModule(extension.Module),
                    extension.Module,
                    path + nameof(extension.Module),
                    "a Python module",
                    "its name as Python imports it, as \"jupyter_resource_usage\"");
                break;
            case IdleShutdownStep idle when idle.TimeoutInMinutes is < 5 or > 525_600:
                string minutes = new LineWriter().Append(idle.TimeoutInMinutes).ToString();
                context.Findings.Report(
                    Rules.StepValue, path + nameof(idle.TimeoutInMinutes), minutes, "a time of 5 to 525,600 minutes", "one that is");
                break;
            case CronJobStep job
                when context.Text(job.Schedule, path + nameof(job.Schedule)) && CronSchedule.Problem(job.Schedule) is { } problem:
                context.Findings.Report(Rules.CronSchedule, path + nameof(job.Schedule), job.Schedule, problem);
                break;
            case RemoveStep remove when context.Text(remove.Path, path + nameof(remove.Path)):
                context.Form(
                    StepForms.IsRemovable(remove.Path),
                    remove.Path,
                    path + nameof(remove.Path),
                    "what may be removed",
                    "a path below the home folder, as \"~/.local/lib\", or an absolute one of three parts or more");
                break;
            case InstallRequirementsStep requirements:
                context.File(requirements.Path, path + nameof(requirements.Path));
                break;
            case BackgroundStep { LogFile: { } logFile }:
                context.File(logFile, path + nameof(BackgroundStep.LogFile));
                break;
        }
    }

    private static void CheckGit(StepContext context, IScriptStep step, string path)
    {
        switch (step)
        {
            case GitConfigStep config:
                context.Form(
                    StepForms.IsGitVariable(config.Name),
                    config.Name,
                    path + nameof(config.Name),
                    "a variable of git",
                    "section, dot and key, as \"user.email\"");
                context.Text(config.Value, path + nameof(config.Value));
                break;
            case GitCredentialsStep credentials:
                context.Text(credentials.Host, path + nameof(credentials.Host));
                CheckHost(context, credentials.Host, path + nameof(credentials.Host));
                context.Text(credentials.SecretId, path + nameof(credentials.SecretId));
                context.Text(credentials.Username, path + nameof(credentials.Username));
                context.Text(credentials.Key, path + nameof(credentials.Key));
                context.Text(credentials.UsernameKey, path + nameof(credentials.UsernameKey));
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
                    part.Text.Length > 0 && NameSyntax.FirstRefused(part.Text, "-.:", allowsUpperCase: true) < 0,
                    part.Text,
                    path,
                    "a host",
                    "its name, with its port if it has one, as \"github.com\"");
            }
        }
    }

    private static void CheckFile(StepContext context, IScriptStep step, string path)
    {
        switch (step)
        {
            case AppendLineStep line:
                context.File(line.Path, path + nameof(line.Path));
                context.Text(line.Line, path + nameof(line.Line));
                break;
            case MergeJsonStep json:
                context.File(json.Path, path + nameof(json.Path));
                if (context.Text(json.Json, path + nameof(json.Json), allowsLines: true) && !JsonSyntax.IsObject(json.Json, out int wrong))
                {
                    string problem = wrong < json.Json.Length
                        ? new LineWriter().Append("character ").Append(wrong + 1).Append(" does not belong there").ToString()
                        : "it ends early";
                    context.Findings.Report(Rules.SettingsAreNoJsonObject, path + nameof(json.Json), problem);
                }

                break;
        }
    }

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
                    context.Form(
                        isHost,
                        host,
                        ModelPath.Item(path + nameof(proxy.NoProxy), i),
                        "a host",
                        "a name, a domain or an address, as \".corp.example\"");
                }

                break;
            case VariablesStep variables:
                for (int i = 0; i < variables.Variables.Count; i++)
                {
                    string at = ModelPath.Item(path + nameof(variables.Variables), i) + ".";
                    EnvironmentVariable variable = variables.Variables[i];
                    context.Form(
                        StepForms.IsVariable(variable.Name),
                        variable.Name,
                        at + nameof(variable.Name),
                        "the name of a variable",
                        "letters, digits and '_', not beginning with a digit");
                    context.Text(variable.Value, at + nameof(variable.Value), allowsLines: true);
                }

                break;
            case TrustCertificatesStep certificates:
                string source = path + nameof(certificates.Source);
                bool isInline = !S3Lines.IsS3(certificates.Source)
                    && certificates.Source.ToString().IndexOf("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal) >= 0;
                context.Text(certificates.Source, source, allowsLines: isInline);
                if (!isInline)
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
        context.S3(
            S3Lines.IsS3(destination) && !S3Lines.IsS3(source) ? destination : source,
            path + (S3Lines.IsS3(source) ? nameof(S3CopyStep.Source) : nameof(S3CopyStep.Destination)));
        if (step is S3CopyStep { Unpack: not Archive.None } copy)
        {
            bool isFolder = copy.Destination.Parts.Count == 1
                && copy.Destination.Parts[0].Kind == ScriptTextKind.Literal
                && StepForms.IsPath(copy.Destination.Parts[0].Text);
            context.Form(
                isFolder,
                copy.Destination.ToString(),
                path + nameof(copy.Destination),
                "a folder to unpack into",
                "an absolute path, or one that begins with \"~/\"");
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
