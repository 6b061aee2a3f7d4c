using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3067: a <c>PATH</c> that is replaced by folders without the system's programs, in every place that sets variables.</summary>
internal sealed class SearchPathCheck : ICheck
{
    private const string Name = "PATH";

    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        foreach (CheckedImage image in context.Images)
        {
            foreach (CheckedStage stage in image.Stages)
            {
                CheckSteps(stage.Built.Steps, stage.Path + "." + nameof(CustomImage.Steps), context.Findings);
            }

            for (int i = 0; i < image.Strategy.Apps.Count; i++)
            {
                CheckApp(image.Strategy.Apps[i], ModelPath.Item(image.Path + "." + nameof(CustomImage.Apps), i), context.Findings);
            }
        }

        for (int i = 0; i < context.Spec.Strategies.Count; i++)
        {
            if (context.Spec.Strategies[i] is LifecycleConfiguration lifecycle)
            {
                string path = ModelPath.Item(nameof(EnvironmentSpec.Strategies), i) + "." + nameof(lifecycle.Steps);
                for (int step = 0; step < lifecycle.Steps.Count; step++)
                {
                    if (lifecycle.Steps[step] is VariablesStep variables)
                    {
                        CheckVariables(
                            [.. variables.Variables.Select(static variable =>
                                new EnvironmentVariable(variable.Name, variable.Value.ToString()))],
                            ModelPath.Item(path, step) + "." + nameof(variables.Variables),
                            false,
                            context.Findings);
                    }
                }
            }
        }
    }

    /// <summary>Checks a command that sets it for what follows, or writes it to a file that shells read.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool isForOthers = command.Words.Count == 0 || command.Program == "export";
        foreach (ShellWord word in command.Program == "export" ? command.Words : command.Words.Count == 0 ? command.Before : [])
        {
            string value = word.Value;
            if (isForOthers && value.StartsWith(Name + "=", StringComparison.Ordinal) && Replaces(value.Substring(Name.Length + 1)))
            {
                report.Report(
                    Rules.SearchPathReplaced,
                    word.Range,
                    null,
                    value,
                    Name + "=" + value.Substring(Name.Length + 1).TrimEnd(':') + ":$PATH");
            }
        }

        CheckWritten(command, report);
    }

    // echo 'export PATH=/opt/team/bin' >> ~/.bashrc
    private static void CheckWritten(ShellCommand command, ShellReport report)
    {
        if (command.Program is not ("echo" or "printf") || command.Redirections.Count == 0)
        {
            return;
        }

        foreach (ShellWord word in command.Words)
        {
            string line = word.Value.Replace("\\n", "").Trim();
            string value = line.StartsWith("export ", StringComparison.Ordinal) ? line.Substring("export ".Length).Trim() : line;
            if (value.StartsWith(Name + "=", StringComparison.Ordinal) && Replaces(value.Substring(Name.Length + 1)))
            {
                report.Report(Rules.SearchPathReplaced, word.Range, null, value, value.TrimEnd(':') + ":$PATH");
            }
        }
    }

    private static void CheckSteps(EquatableArray<IImageStep> steps, string path, FindingCollector findings)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i] is EnvStep env)
            {
                CheckVariables(env.Variables, ModelPath.Item(path, i) + "." + nameof(env.Variables), !env.IsLiteral, findings);
            }
        }
    }

    private static void CheckApp(AppImageConfig app, string path, FindingCollector findings)
    {
        ContainerConfig? config = app switch
        {
            JupyterLabAppImageConfig lab => lab.ContainerConfig,
            CodeEditorAppImageConfig editor => editor.ContainerConfig,
            _ => null,
        };
        if (config is not null)
        {
            string at = path + "." + nameof(JupyterLabAppImageConfig.ContainerConfig);
            CheckVariables(
                config.ContainerEnvironmentVariables, at + "." + nameof(config.ContainerEnvironmentVariables), false, findings);
        }
    }

    private static void CheckVariables(EquatableArray<EnvironmentVariable> variables, string path, bool expands, FindingCollector findings)
    {
        for (int i = 0; i < variables.Count; i++)
        {
            EnvironmentVariable variable = variables[i];
            if (variable.Name == Name && Replaces(variable.Value))
            {
                string right = variable.Value.TrimEnd(':') + (expands ? ":$PATH" : ":/usr/local/bin:/usr/bin:/bin");
                findings.ReportFixable(
                    Rules.SearchPathReplaced,
                    ModelPath.Item(path, i) + "." + nameof(variable.Value),
                    null,
                    expands ? SuggestedFix.Value(right) : null,
                    variable.Value,
                    right);
            }
        }
    }

    // A reference may bring them, and who names a folder of the system means the whole.
    private static bool Replaces(string value) => value.IndexOfAny(['$', '`']) < 0
        && !Array.Exists(value.Split(':'), folder => folder.TrimEnd('/') is "/bin" or "/usr/bin");
}
