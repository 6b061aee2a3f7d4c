using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC4044: git over ssh, typed or in code, where nothing makes the key of the host known: ssh asks, and there is no terminal to answer on
/// (ssh's manual, StrictHostKeyChecking).
/// </summary>
internal sealed class HostKeyCheck : ICheck
{
    private static readonly Regex Address = new(
        @"^(?:git\+)?ssh://(?:[^@/]+@)?(?<host>[A-Za-z0-9.-]+)|^[A-Za-z0-9_.-]+@(?<host>[A-Za-z0-9.-]+\.[A-Za-z]+):(?!//)",
        RegexOptions.CultureInvariant);

    // What makes the key known, or does without.
    private static readonly string[] Preparations =
        [
            "ssh-keyscan", "StrictHostKeyChecking", "known_hosts", "GIT_SSH", "insteadOf", "KnownHosts", "sshCommand", ".ssh",
            "ssh_config",
        ];

    private static readonly string[] GitCommands = ["clone", "fetch", "pull", "push", "ls-remote", "submodule"];

    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        foreach (CheckedImage image in context.Images)
        {
            foreach (CheckedStage stage in image.Stages.Where(stage => !IsPrepared(stage.Built.Steps)))
            {
                CheckSteps([.. stage.Built.Steps], stage.Path + "." + nameof(CustomImage.Steps), context.Findings);
                if (stage.IsLast)
                {
                    CheckPackages(context.Spec.Packages, context.Findings);
                }
            }
        }

        for (int i = 0; i < context.Spec.Strategies.Count; i++)
        {
            if (context.Spec.Strategies[i] is LifecycleConfiguration lifecycle && !IsPrepared(lifecycle.Steps))
            {
                string path = ModelPath.Item(nameof(EnvironmentSpec.Strategies), i) + "." + nameof(lifecycle.Steps);
                foreach (StepTree.Node node in StepTree.All(lifecycle.Steps, path))
                {
                    CheckStep(node.Step, node.Path, context.Findings);
                }
            }
        }
    }

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool connects = command.Program is "git" && Array.IndexOf(GitCommands, InstallationCheck.Subcommand(command)?.Value ?? "") >= 0
            || command.Program == "npm"
            || InstallationCheck.PipArguments(command).Any();
        if (!connects || command.Next == "||" || report.Context.KnowsHosts || NamesPreparation(report.Code))
        {
            return;
        }

        foreach (ShellWord word in command.Words)
        {
            string value = word.Value.Substring(word.Value.IndexOf("@ ", StringComparison.Ordinal) is int at and >= 0 ? at + 2 : 0);
            if (HostOf(value) is { } host)
            {
                report.ReportOnce(Rules.HostKeyUnknown, word.Range, host, Advice(host));
                return;
            }
        }
    }

    /// <summary>Whether steps make hosts known, or copy what ssh is to know.</summary>
    public static bool IsPrepared(IEnumerable<IStep> steps) => steps.Any(step =>
        NamesPreparation(StepTexts.Of(step))
        || (StepKinds.Of(step).PlaceOf(step) is { } place && NamesPreparation(place.Path))
        || step is EnvStep env && env.Variables.Any(variable => NamesPreparation(variable.Name))
        || step is VariablesStep variables && variables.Variables.Any(variable => NamesPreparation(variable.Name))
        || step is GitConfigStep);

    private static void CheckSteps(IReadOnlyList<IStep> steps, string path, FindingCollector findings)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            string at = ModelPath.Item(path, i);
            CheckStep(steps[i], at, findings);
            CheckSteps([.. StepKinds.Of(steps[i]).StepsOf(steps[i])], at + "." + nameof(OnArchitectureStep.Steps), findings);
        }
    }

    private static void CheckStep(IStep step, string path, FindingCollector findings)
    {
        if (step is GitCloneStep clone && HostOf(clone.Url.ToString()) is { } host)
        {
            findings.Report(Rules.HostKeyUnknown, path + "." + nameof(clone.Url), host, Advice(host));
        }
    }

    private static void CheckPackages(EquatableArray<Package> packages, FindingCollector findings)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            if (packages[i] is PipPackage { Url: { } url } && HostOf(url) is { } host)
            {
                findings.Report(
                    Rules.HostKeyUnknown,
                    ModelPath.Item(nameof(EnvironmentSpec.Packages), i) + "." + nameof(PipPackage.Url),
                    host,
                    Advice(host));
            }
        }
    }

    private static string? HostOf(string url) => Address.Match(url) is { Success: true } match ? match.Groups["host"].Value : null;

    private static string Advice(string host) =>
        "write the https:// address, or Run(\"mkdir -p ~/.ssh && ssh-keyscan " + host + " >> ~/.ssh/known_hosts\") before it";

    private static bool NamesPreparation(string text) =>
        Array.Exists(Preparations, part => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);
}
