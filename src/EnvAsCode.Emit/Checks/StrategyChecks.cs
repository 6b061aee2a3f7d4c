using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.PackageKinds;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5004, EAC5005 and EAC2004: the strategies as a set, and the packages that one of them does not install.</summary>
internal sealed class StrategyChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        if (context.Spec.Strategies.IsEmpty)
        {
            context.Findings.Report(Rules.EnvironmentWithoutStrategy, nameof(context.Spec.Strategies), context.Spec.Name);
            return;
        }

        Dictionary<Type, string> paths = [];
        for (int i = 0; i < context.Spec.Strategies.Count; i++)
        {
            Type kind = context.Spec.Strategies[i].GetType();
            string path = ModelPath.Item(nameof(context.Spec.Strategies), i);
            if (kind == typeof(LifecycleConfiguration) || !paths.TryGetValue(kind, out string? first))
            {
                paths[kind] = path;
            }
            else
            {
                context.Findings.ReportDuplicate(Rules.DuplicateStrategy, path, first, kind.Name);
            }
        }

        // What installs no packages misses none. An environment on the volume has the system packages of the image that it is made for.
        if (context.Spec.Strategies.OfType<LifecycleConfiguration>().All(lifecycle => lifecycle.WithoutPackages))
        {
            paths.Remove(typeof(LifecycleConfiguration));
        }

        bool isThin = context.Spec.Strategies.Any(strategy => strategy is CustomImage { Target: CondaTarget.PersistedEnvironment });
        CheckPackages(context.Spec, paths, isThin, context.Findings);
    }

    private static void CheckPackages(
        EnvironmentSpec environment, Dictionary<Type, string> declared, bool isThin, FindingCollector findings)
    {
        for (int i = 0; i < environment.Packages.Count; i++)
        {
            Package package = environment.Packages[i];
            PackageKind kind = PackageKinds.PackageKinds.Of(package);
            string strategies = Names(
                declared, kind.NotInstalledBy.Where(type => !(isThin && type == typeof(PersistentCondaEnvironment))));
            if (strategies.Length > 0)
            {
                Report(kind.Noun, package.Name, strategies, ModelPath.Item(nameof(environment.Packages), i));
            }
        }

        string noFurther = Names(declared, [typeof(LifecycleConfiguration), typeof(PersistentCondaEnvironment), typeof(PipInstall)]);
        for (int i = 0; i < environment.CondaEnvironments.Count && noFurther.Length > 0; i++)
        {
            Report(
                "conda environment",
                environment.CondaEnvironments[i].Name,
                noFurther,
                ModelPath.Item(nameof(environment.CondaEnvironments), i));
        }

        void Report(string kind, string name, string strategies, string path) =>
            findings.Report(Rules.NotInstalledByStrategy, path, kind, name, strategies);
    }

    private static string Names(Dictionary<Type, string> declared, IEnumerable<Type> kinds)
    {
        string names = "";
        foreach (Type kind in kinds)
        {
            if (declared.ContainsKey(kind))
            {
                names += (names.Length == 0 ? "" : ", ") + kind.Name;
            }
        }

        return names;
    }
}
