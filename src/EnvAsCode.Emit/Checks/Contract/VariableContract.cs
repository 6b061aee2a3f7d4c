using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3035 and EAC4032: variables of a Dockerfile that are empty where they name a user, or hold a secret.</summary>
internal static class VariableContract
{
    // Variables of the images that are built on most: SageMaker Distribution, micromamba, Jupyter Docker Stacks.
    private static readonly string[] OfBases = ["MAMBA_USER", "NB_USER", "NB_UID", "NB_GID", "USER", "HOME"];

    // What Studio sets in each application (SageMaker's developer guide, "Custom image specifications").
    private static readonly string[] OfStudio =
        ["AWS_ACCOUNT_ID", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"];

    /// <summary>Checks a step, and notes the variables that it sets.</summary>
    /// <param name="variables">The variables that earlier steps have set.</param>
    /// <param name="path">The path of the step.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(IImageStep step, HashSet<string> variables, string path, FindingCollector findings)
    {
        switch (step)
        {
            case ArgStep argument:
                variables.Add(argument.Name);
                break;
            case EnvStep env:
                CheckEnv(env, variables, path, findings);
                break;
            case UserStep user
                when VariableIn(user.Name) is { } used && !variables.Contains(used.Name) && Array.IndexOf(OfBases, used.Name) < 0:
                findings.ReportPart(Rules.UndefinedUser, path + "." + nameof(user.Name), used.Range, used.Name);
                break;
        }
    }

    private static void CheckEnv(EnvStep env, HashSet<string> variables, string path, FindingCollector findings)
    {
        for (int i = 0; i < env.Variables.Count; i++)
        {
            EnvironmentVariable variable = env.Variables[i];
            string at = ModelPath.Item(path + "." + nameof(env.Variables), i) + "." + nameof(variable.Value);

            // A layer keeps what any later one takes away, and a build has no role to read a parameter with: the image has to do without.
            SecretCheck.CheckValue(
                variable.Name,
                variable.Value,
                at,
                findings,
                SuggestedFix.Remove(variable.Name + " from the image; let a lifecycle configuration read it"));
            variables.Add(variable.Name);
        }
    }

    /// <summary>EAC5032: variables of an image that Studio sets over it in JupyterLab and Code Editor.</summary>
    /// <param name="path">The path of the step.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckOfStudio(EnvStep env, CustomImage image, string path, FindingCollector findings)
    {
        for (int i = 0; i < env.Variables.Count; i++)
        {
            string name = env.Variables[i].Name;
            bool isOfStudio = Array.IndexOf(OfStudio, name) >= 0 || name.StartsWith("SAGEMAKER_", StringComparison.Ordinal);
            if (isOfStudio && image.Apps.Any(app => app.AppType is AppType.JupyterLab or AppType.CodeEditor))
            {
                string at = ModelPath.Item(path + "." + nameof(env.Variables), i) + "." + nameof(EnvironmentVariable.Name);
                findings.Report(Rules.ReservedVariable, at, name);
            }
        }
    }

    /// <summary>The first <c>$NAME</c> or <c>${NAME…}</c> of a text.</summary>
    private static (string Name, TextRange Range)? VariableIn(string text)
    {
        for (int i = text.IndexOf('$'); i >= 0; i = text.IndexOf('$', i + 1))
        {
            int start = i + 1 < text.Length && text[i + 1] == '{' ? i + 2 : i + 1;
            int end = start;
            while (end < text.Length && (text[end] == '_' || NameSyntax.IsLetterOrDigit(text[end])))
            {
                end++;
            }

            if (end > start && (i == 0 || text[i - 1] != '\\'))
            {
                int close = start == i + 2 && end < text.Length && text[end] == '}' ? end + 1 : end;
                return (text.Substring(start, end - start), new TextRange(i, close - i));
            }
        }

        return null;
    }
}
