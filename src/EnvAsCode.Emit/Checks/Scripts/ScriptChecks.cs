using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>EAC4004 to EAC4018: the scripts of lifecycle configurations.</summary>
internal sealed class ScriptChecks : StrategyCheck<LifecycleConfiguration>
{
    private static readonly string[] OwnFolders =
        ["~/.envascode/", "~/.local/state/envascode/", "~/.conda/envascode/", "/var/tmp/envascode/"];

    /// <inheritdoc/>
    protected override void Check(
        LifecycleConfiguration strategy, string path, ResolvedEnvironment environment, FindingCollector findings)
    {
        ParameterChecks.Check(strategy.Parameters, path + "." + nameof(strategy.Parameters), findings);
        CheckAttachment(strategy, path, findings);
        CheckDelivery(environment, strategy.Delivery, path + "." + nameof(strategy.Delivery), findings);
        StepContext context = new(strategy, findings);
        if (strategy.Offline is { } offline)
        {
            string location = path + "." + nameof(strategy.Offline) + "." + nameof(offline.Location);
            context.Text(offline.Location, location);
            context.Parts(offline.Location, location);
            context.S3(offline.Location, location);
        }

        CheckRestart(strategy.Steps, path + "." + nameof(strategy.Steps), findings);
        CheckNames(strategy.Steps, path + "." + nameof(strategy.Steps), findings);
        ShellContext shell = new(ShellPlace.LifecycleConfiguration)
        {
            AppTypes = strategy.AppTypes,
            AllCode = StepTexts.Of(strategy.Steps),
            KnowsHosts = HostKeyCheck.IsPrepared(strategy.Steps),
            IsLast = true,
            AppImage = environment.Image?.Strategy.Apps.Any(app => strategy.AppTypes.Contains(app.AppType)) == true
                ? environment.Image.Base
                : null,
        };
        CheckCode(strategy.Steps, path + "." + nameof(strategy.Steps), shell, findings);
        foreach (StepTree.Node node in StepTree.All(strategy.Steps, path + "." + nameof(strategy.Steps)))
        {
            StepKinds.Of(node.Step).CheckInScript(node.Step, new ScriptStepCheck(context, node.Path));
            AppStepChecks.Check(environment, context, node);
            CheckPlace(node, findings);
        }
    }

    private static void CheckCode(EquatableArray<IScriptStep> steps, string path, ShellContext context, FindingCollector findings)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            string at = ModelPath.Item(path, i);
            StepKind kind = StepKinds.Of(steps[i]);
            foreach (ShellSource source in kind.CodeOf(steps[i], at))
            {
                ShellChecks.Check(source, context with { IsLast = context.IsLast && i == steps.Count - 1 }, findings);
            }

            ShellContext inner = context with
            {
                IsLast = context.IsLast && i == steps.Count - 1,
                IsOnce = context.IsOnce || steps[i] is OnceStep,
                IsInBackground = context.IsInBackground || steps[i] is BackgroundStep or CronJobStep,
            };
            CheckCode(kind.StepsOf(steps[i]), at + ".Steps", inner, findings);
        }
    }

    private static void CheckAttachment(LifecycleConfiguration strategy, string path, FindingCollector findings)
    {
        foreach (AppType appType in strategy.AppTypes)
        {
            if (strategy.Attachment == LifecycleAttachment.BuiltIn && appType is AppType.KernelGateway or AppType.JupyterServer)
            {
                findings.Report(Rules.BuiltInClassicLifecycle, path + "." + nameof(strategy.Attachment), AppTypeText.ApiName(appType));
                return;
            }
        }
    }

    private static void CheckDelivery(ResolvedEnvironment environment, ScriptDelivery? delivery, string path, FindingCollector findings)
    {
        switch (delivery)
        {
            case S3Delivery s3 when S3Uri.Problem(s3.Location) is { } problem:
                findings.Report(Rules.S3Location, path + "." + nameof(s3.Location), problem);
                break;
            case ImageDelivery image when !StepForms.IsPlainPath(image.Folder):
                findings.Report(
                    Rules.StepValue,
                    path + "." + nameof(image.Folder),
                    image.Folder,
                    "a folder in an image",
                    "an absolute path of letters, digits, '-', '_' and '.'");
                break;
            case ImageDelivery when environment.Image is null:
                findings.Report(Rules.NoImageForScript, path, "it has none");
                break;
        }
    }

    // What scripts know of a home, and what cron and steps in the background run from, lies there.
    private static void CheckPlace(StepTree.Node node, FindingCollector findings)
    {
        if (StepKinds.Of(node.Step).PlaceOf(node.Step) is var (member, place)
            && Array.Find(OwnFolders, folder => (HomePath.Plain(place) + "/").StartsWith(folder, StringComparison.Ordinal)) is { } own)
        {
            findings.Report(Rules.OwnFolder, node.Path + "." + member, place, own.TrimEnd('/'));
        }
    }

    private static void CheckRestart(EquatableArray<IScriptStep> steps, string path, FindingCollector findings)
    {
        // The last one, or the last of the last one's if that is under a condition.
        string last = ModelPath.Item(path, steps.Count - 1);
        EquatableArray<IScriptStep> list = steps;
        while (!list.IsEmpty && list[list.Count - 1] is WhenStep conditional)
        {
            list = conditional.Steps;
            last += "." + ModelPath.Item(nameof(conditional.Steps), list.Count - 1);
        }

        foreach (StepTree.Node node in StepTree.All(steps, path))
        {
            if (node.Step is RestartJupyterServerStep && node.Path != last)
            {
                findings.Report(Rules.RestartIsNotLast, node.Path);
            }
        }
    }

    private static void CheckNames(EquatableArray<IScriptStep> steps, string path, FindingCollector findings)
    {
        Dictionary<string, string> paths = new(StringComparer.Ordinal);
        foreach (StepTree.Node node in StepTree.All(steps, path))
        {
            if (StepKinds.Of(node.Step).NameOf(node.Step) is not var (kind, name))
            {
                continue;
            }

            string at = node.Path + ".Name";
            if (name.Length is 0 or > 40 || NameSyntax.FirstRefused(name, "-", allowsUpperCase: false) >= 0)
            {
                findings.Report(Rules.StepValue, at, name, "a name for " + kind, "1 to 40 lower-case letters, digits and '-'");
            }
            else if (paths.TryGetValue(kind + name, out string? first))
            {
                findings.ReportPair(Rules.DuplicateStepName, at, first, name, kind);
            }
            else
            {
                paths.Add(kind + name, at);
            }
        }
    }
}
