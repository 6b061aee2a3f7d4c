using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>
/// EAC4001, EAC4002 and EAC4003: lifecycle configurations; their scripts and the settings of a domain have checks of their own.
/// </summary>
internal sealed class LifecycleChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        Dictionary<AppType, string> paths = [];
        EquatableArray<Strategy> strategies = context.Spec.Strategies;
        for (int i = 0; i < strategies.Count; i++)
        {
            if (strategies[i] is LifecycleConfiguration lifecycle)
            {
                string path = ModelPath.Item(nameof(EnvironmentSpec.Strategies), i);
                if (lifecycle.AppTypes.IsEmpty)
                {
                    context.Findings.Report(Rules.LifecycleConfigurationWithoutAppType, path);
                }

                CheckAppTypes(lifecycle, path, paths, context.Findings);
                CheckSize(context.Resolved, lifecycle, path, context.Findings);
            }
        }
    }

    private static void CheckAppTypes(
        LifecycleConfiguration lifecycle, string path, Dictionary<AppType, string> paths, FindingCollector findings)
    {
        for (int i = 0; i < lifecycle.AppTypes.Count; i++)
        {
            AppType appType = lifecycle.AppTypes[i];
            string at = ModelPath.Item(path + "." + nameof(lifecycle.AppTypes), i);
            if (paths.TryGetValue(appType, out string? first))
            {
                findings.ReportDuplicate(Rules.DuplicateLifecycleConfiguration, at, first, AppTypeText.ApiName(appType));
            }
            else
            {
                paths.Add(appType, at);
            }
        }
    }

    // The scripts of one strategy differ in a line or two: one finding for the longest.
    private static void CheckSize(ResolvedEnvironment environment, LifecycleConfiguration lifecycle, string path, FindingCollector findings)
    {
        int longest = 0;
        foreach (AppType appType in lifecycle.AppTypes.AsSpan())
        {
            longest = System.Math.Max(longest, environment.ScriptOf(lifecycle, appType).Base64Length);
        }

        if (longest > LifecycleScript.MaximumBase64Length)
        {
            findings.Report(
                Rules.LifecycleConfigurationTooLarge,
                path,
                new LineWriter().Append(longest).ToString(),
                new LineWriter().Append(longest - LifecycleScript.MaximumBase64Length).ToString());
        }
    }
}
