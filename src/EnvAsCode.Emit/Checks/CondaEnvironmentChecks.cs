using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC2005, EAC2006 and EAC2007: the names of conda environments, and their Python versions.</summary>
internal sealed class CondaEnvironmentChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        CheckPython(context.Spec.Python, "", context.Findings);
        Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);
        if (OwnIsNamed(context.Resolved))
        {
            paths.Add(context.Spec.Name, nameof(context.Spec.Name));
            CheckReserved(context.Spec.Name, nameof(context.Spec.Name), context.Findings);
        }

        for (int i = 0; i < context.Spec.CondaEnvironments.Count; i++)
        {
            CondaEnvironment further = context.Spec.CondaEnvironments[i];
            string owner = ModelPath.Item(nameof(context.Spec.CondaEnvironments), i);
            string path = owner + "." + nameof(further.Name);
            CheckPython(further.Python, owner, context.Findings);
            CheckName(further.Name, path, context.Findings);
            if (paths.TryGetValue(further.Name, out string? first))
            {
                context.Findings.ReportPair(Rules.DuplicateCondaEnvironment, path, first, further.Name);
            }
            else
            {
                paths.Add(further.Name, path);
            }
        }
    }

    private static void CheckName(string name, string path, FindingCollector findings)
    {
        int refused = NameSyntax.FirstRefused(name, "-_.", allowsUpperCase: true);
        if (name.Length is 0 or > 64)
        {
            findings.Report(Rules.CondaEnvironmentName, path, name, "it has to have 1 to 64 characters");
        }
        else if (refused >= 0)
        {
            findings.ReportPart(
                Rules.CondaEnvironmentName,
                path,
                new TextRange(refused, 1),
                name,
                NameSyntax.Show(name[refused]) + " is no letter, digit, '-', '_' or '.'");
        }
        else if (!NameSyntax.IsLetterOrDigit(name[0]) || name[name.Length - 1] == '.')
        {
            findings.Report(Rules.CondaEnvironmentName, path, name, "it has to begin with a letter or digit and may not end with '.'");
        }
        else
        {
            CheckReserved(name, path, findings);
        }
    }

    private static void CheckReserved(string name, string path, FindingCollector findings)
    {
        if (name.ToLowerInvariant() is "base" or "root")
        {
            findings.Report(Rules.CondaEnvironmentName, path, name, "conda calls its own environment so");
        }
    }

    private static void CheckPython(string? version, string owner, FindingCollector findings)
    {
        if (version is not null && !IsPythonVersion(version))
        {
            findings.Report(Rules.PythonVersion, ModelPath.Member(owner, nameof(EnvironmentSpec.Python)), version);
        }
        else if (version is not null && PythonReleases.NearestTo(version) is { } nearest)
        {
            string path = ModelPath.Member(owner, nameof(EnvironmentSpec.Python));
            findings.ReportFixable(Rules.UnknownPython, path, null, SuggestedFix.Value(nearest), version, nearest);
        }
    }

    // One to three numbers with dots between them; the last may be a pre-release, as 3.15.0rc1.
    private static bool IsPythonVersion(string version)
    {
        string[] parts = version.Split('.');
        if (parts.Length > 3)
        {
            return false;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            int digits = CountDigits(parts[i], 0);
            int rest = digits;
            if (i == 2 && digits < parts[i].Length)
            {
                rest += parts[i].IndexOf("rc", digits, StringComparison.Ordinal) == digits ? 2 : parts[i][digits] is 'a' or 'b' ? 1 : 0;
                rest += CountDigits(parts[i], rest);
            }

            if (digits == 0 || rest < parts[i].Length || !char.IsDigit(parts[i][parts[i].Length - 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountDigits(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end - start;
    }

    // Whether the declaration's own packages go to a conda environment of its name.
    private static bool OwnIsNamed(ResolvedEnvironment resolved) =>
        resolved.Persistent is not null
        || (resolved.Image?.Environments.Exists(environment => environment.File == CondaEnvironmentEmitter.FileName) ?? false);
}
