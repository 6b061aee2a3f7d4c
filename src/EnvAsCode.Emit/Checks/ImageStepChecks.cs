using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005 to EAC3018: the steps of an image.</summary>
internal static class ImageStepChecks
{
    private static readonly string[] Shells = ["sh", "bash", "dash", "ash", "ksh", "zsh"];

    /// <summary>Checks the steps of an image.</summary>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(CustomImage image, string path, FindingCollector findings)
    {
        for (int i = 0; i < image.Steps.Count; i++)
        {
            string step = ModelPath.Item(path + "." + nameof(image.Steps), i);
            LengthChecks.Check(image.Steps[i], new StepReport(step, findings));
            if (!SharedStepChecks.Check(image.Steps[i], step, findings))
            {
                CheckSetting(image.Steps[i], image, new StepReport(step, findings));
                ImageToolChecks.Check(image.Steps[i], step, image, findings);
            }
        }
    }

    private static void CheckSetting(IImageStep step, CustomImage image, StepReport report)
    {
        switch (step)
        {
            case ArgStep argument:
                report.Variable(argument.Name, nameof(argument.Name));
                report.Line(argument.DefaultValue, nameof(argument.DefaultValue));
                break;
            case EnvStep env:
                CheckEnv(env, report);
                break;
            case ShellStep shell:
                report.List(shell.Arguments, nameof(shell.Arguments), allowsLines: false, "a shell");
                CheckShell(shell, report);
                break;
            case LabelStep label:
                report.Name(label.Name, nameof(label.Name), ".-_/", "a label", "write letters, digits, '.', '-', '_' and '/'");
                report.Line(label.Value, nameof(label.Value));
                break;
            case ExposeStep { Port: < 1 or > 65535 } expose:
                report.Wrong(
                    new LineWriter().Append(expose.Port).ToString(), nameof(expose.Port), "a port", "write a number from 1 to 65535");
                break;
            case WorkdirStep workdir:
                report.ImagePath(workdir.Path, nameof(workdir.Path), allowsReferences: true, allowsRelative: true, allowsHome: false);
                break;
            case UserStep user:
                report.Name(
                    user.Name,
                    nameof(user.Name),
                    "-_.:${}",
                    "a user",
                    "write a name or number, with a group or without (\"1000:100\"), or a variable of the base (\"$NB_UID\")");
                break;
            case StudioUserStep user:
                report.Name(user.Name, nameof(user.Name), "-_", "a user's name", "write lower-case letters, digits, '-' and '_'");
                break;
            case CopyStep copy:
                CheckCopy(copy, report);
                ModeChecks.Check(copy, image, report);
                break;
        }
    }

    private static void CheckEnv(EnvStep env, StepReport report)
    {
        for (int i = 0; i < env.Variables.Count; i++)
        {
            string variable = ModelPath.Item(nameof(env.Variables), i) + ".";
            report.Variable(env.Variables[i].Name, variable + nameof(EnvironmentVariable.Name));
            report.Line(env.Variables[i].Value, variable + nameof(EnvironmentVariable.Value));
        }

        if (env.Variables.IsEmpty)
        {
            report.Wrong("", nameof(env.Variables), "the variables of an ENV", "name at least one variable");
        }
    }

    // What is generated is written for a POSIX shell, which the last argument has to make read code.
    private static void CheckShell(ShellStep shell, StepReport report)
    {
        bool isShell = false;
        foreach (string argument in shell.Arguments)
        {
            isShell |= Array.IndexOf(Shells, argument.Substring(argument.LastIndexOf('/') + 1)) >= 0;
        }

        string last = shell.Arguments.IsEmpty ? "" : shell.Arguments[shell.Arguments.Count - 1];
        if (!isShell || !last.StartsWith("-", StringComparison.Ordinal) || !last.EndsWith("c", StringComparison.Ordinal))
        {
            report.Findings.Report(Rules.NotAShell, report.Path(nameof(shell.Arguments)), string.Join(" ", shell.Arguments));
        }
    }

    private static void CheckCopy(CopyStep copy, StepReport report)
    {
        for (int i = 0; i < copy.Sources.Count; i++)
        {
            string source = ModelPath.Item(nameof(copy.Sources), i);
            if (copy.From is not null)
            {
                report.ImagePath(copy.Sources[i], source, allowsHome: false);
            }
            else
            {
                ProjectFileCheck.CheckPath(copy.Sources[i], report.Path(source), report.Findings);
            }
        }

        if (copy.Sources.IsEmpty)
        {
            report.Wrong("", nameof(copy.Sources), "the sources of a copy", "name at least one file or folder");
        }
        else if (copy.Sources.Count > 1 && !copy.Destination.EndsWith("/", StringComparison.Ordinal))
        {
            report.Wrong(copy.Destination, nameof(copy.Destination), "the folder that several sources go to", "end it with '/'");
        }

        report.ImagePath(copy.Destination, nameof(copy.Destination), allowsReferences: true, allowsRelative: true, allowsHome: false);
        report.Owner(copy.Owner, nameof(copy.Owner));
        report.Mode(copy.Mode, nameof(copy.Mode));
        report.Name(copy.From, nameof(copy.From), "-_./:@", "an image", "write [registry/]repository[:tag][@digest]");
    }
}
