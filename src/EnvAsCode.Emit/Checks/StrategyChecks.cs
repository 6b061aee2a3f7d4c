using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5004, EAC5005 and EAC2004: the strategies as a set, and the packages that one of them does not install.</summary>
internal static class StrategyChecks
{
    /// <summary>Checks the strategies.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, FindingCollector findings)
    {
        if (environment.Strategies.IsEmpty)
        {
            findings.Report(Rules.EnvironmentWithoutStrategy, nameof(environment.Strategies), environment.Name);
            return;
        }

        Dictionary<Type, string> paths = [];
        for (int i = 0; i < environment.Strategies.Count; i++)
        {
            Type kind = environment.Strategies[i].GetType();
            string path = ModelPath.Item(nameof(environment.Strategies), i);
            if (kind == typeof(LifecycleConfiguration) || !paths.TryGetValue(kind, out string? first))
            {
                paths[kind] = path;
            }
            else
            {
                findings.ReportDuplicate(Rules.DuplicateStrategy, path, first, kind.Name);
            }
        }

        // What installs no packages misses none. An environment on the volume has the system packages of the image that it is made for.
        if (environment.Strategies.OfType<LifecycleConfiguration>().All(lifecycle => lifecycle.WithoutPackages))
        {
            paths.Remove(typeof(LifecycleConfiguration));
        }

        bool isThin = environment.Strategies.Any(strategy => strategy is CustomImage { Target: CondaTarget.PersistedEnvironment });
        CheckPackages(environment, paths, isThin, findings);
    }

    private static void CheckPackages(
        EnvironmentSpec environment, Dictionary<Type, string> declared, bool isThin, FindingCollector findings)
    {
        string noConda = Names(declared, typeof(PipInstall));
        Type[] ofVolume = isThin ? [] : [typeof(PersistentCondaEnvironment)];
        string noApt = Names(declared, [.. ofVolume, typeof(PipInstall)]);
        string noImage = Names(declared, [typeof(LifecycleConfiguration), .. ofVolume, typeof(PipInstall)]);
        string noFurther = Names(declared, typeof(LifecycleConfiguration), typeof(PersistentCondaEnvironment), typeof(PipInstall));
        for (int i = 0; i < environment.Packages.Count; i++)
        {
            Package package = environment.Packages[i];
            if (package is CondaPackage && noConda.Length > 0)
            {
                Report("conda package", package.Name, noConda, ModelPath.Item(nameof(environment.Packages), i));
            }
            else if (package is NpmPackage or JuliaPackage && noImage.Length > 0)
            {
                Report(
                    package is NpmPackage ? "npm package" : "Julia package",
                    package.Name,
                    noImage,
                    ModelPath.Item(nameof(environment.Packages), i));
            }
            else if (package is YumPackage && noApt.Length > 0)
            {
                Report("yum package", package.Name, noApt, ModelPath.Item(nameof(environment.Packages), i));
            }
            else if (package is AptPackage && noApt.Length > 0)
            {
                Report("apt package", package.Name, noApt, ModelPath.Item(nameof(environment.Packages), i));
            }
        }

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

    private static string Names(Dictionary<Type, string> declared, params Type[] kinds)
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
