using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>EAC4004 and EAC4007: the parameters at the top of a script.</summary>
internal static class ParameterChecks
{
    /// <summary>Checks parameters.</summary>
    /// <param name="path">The path of their list.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(EquatableArray<ScriptParameter> parameters, string path, FindingCollector findings)
    {
        Dictionary<string, string> paths = new(StringComparer.Ordinal);
        for (int i = 0; i < parameters.Count; i++)
        {
            ScriptParameter parameter = parameters[i];
            string at = ModelPath.Item(path, i);
            string name = at + "." + nameof(parameter.Name);
            if (ProblemOf(parameter.Name) is { } problem)
            {
                findings.Report(Rules.ScriptParameter, name, parameter.Name, problem);
            }
            else if (paths.TryGetValue(parameter.Name, out string? first))
            {
                findings.ReportPair(Rules.ScriptParameter, name, first, parameter.Name, "another one has this name; leave one out");
            }
            else
            {
                paths.Add(parameter.Name, name);
            }

            CheckValue(parameter, at + "." + nameof(TextParameter.Value), findings);
        }
    }

    private static string? ProblemOf(string name)
    {
        bool isName = name.Length is > 0 and <= 64 && name[0] is not (>= '0' and <= '9')
            && Array.TrueForAll(name.ToCharArray(), c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
        if (!isName)
        {
            return "write upper-case letters, digits and '_', with a letter in front, as \"TIMEOUT_IN_MINUTES\"";
        }

        return ReservedVariables.Contains(name)
            ? "the shell, Studio or a program that the script runs reads this variable; write another name, as \"TEAM_"
                + name.TrimStart('_')
                + "\""
            : null;
    }

    private static void CheckValue(ScriptParameter parameter, string path, FindingCollector findings)
    {
        switch (parameter)
        {
            case TextParameter text when CarriedText.FirstRefused(text.Value, allowsLines: false) is int refused and >= 0:
                findings.ReportPart(Rules.UncarriableScriptText, path, new TextRange(refused, 1), NameSyntax.Show(text.Value[refused]));
                break;
            case IntegerParameter { Minimum: { } minimum } integer when integer.Value < minimum:
                findings.Report(
                    Rules.ScriptParameter, path, integer.Name, "its value is below its minimum, and the script would end at once");
                break;
            case IntegerParameter { Maximum: { } maximum } integer when integer.Value > maximum:
                findings.Report(
                    Rules.ScriptParameter, path, integer.Name, "its value is above its maximum, and the script would end at once");
                break;
        }
    }
}
