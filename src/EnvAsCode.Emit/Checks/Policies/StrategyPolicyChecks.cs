using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7009: Studio applications and strategies that a policy does not allow.</summary>
internal static class StrategyPolicyChecks
{
    /// <summary>Checks the strategies of an environment.</summary>
    public static void Check(PolicyReport report)
    {
        EquatableArray<Strategy> strategies = report.Environment.Strategies;
        for (int i = 0; i < strategies.Count; i++)
        {
            string path = ModelPath.Item(nameof(EnvironmentSpec.Strategies), i);
            if (StrategyKinds.Of(strategies[i]) is { } kind
                && !report.Policy.AllowedStrategies.IsEmpty
                && !report.Policy.AllowedStrategies.Contains(kind))
            {
                report.Breach(Rules.StrategyNotAllowed, path, kind.ToString(), string.Join(", ", report.Policy.AllowedStrategies));
            }

            CheckApps(strategies[i], path, report);
        }
    }

    private static void CheckApps(Strategy strategy, string path, PolicyReport report)
    {
        switch (strategy)
        {
            case CustomImage image:
                for (int i = 0; i < image.Apps.Count; i++)
                {
                    CheckApp(image.Apps[i].AppType, ModelPath.Item(path + "." + nameof(image.Apps), i), report);
                }

                break;
            case LifecycleConfiguration lifecycle:
                for (int i = 0; i < lifecycle.AppTypes.Count; i++)
                {
                    CheckApp(lifecycle.AppTypes[i], ModelPath.Item(path + "." + nameof(lifecycle.AppTypes), i), report);
                }

                break;
            case PersistentCondaEnvironment persistent:
                CheckApp(persistent.AppType, path, report);
                break;
        }
    }

    private static void CheckApp(AppType app, string path, PolicyReport report)
    {
        if (!report.Policy.AllowedApps.IsEmpty && !report.Policy.AllowedApps.Contains(app))
        {
            report.Breach(
                Rules.StrategyNotAllowed,
                path,
                AppTypeText.ApiName(app),
                string.Join(", ", report.Policy.AllowedApps.Select(AppTypeText.ApiName)));
        }
    }
}
