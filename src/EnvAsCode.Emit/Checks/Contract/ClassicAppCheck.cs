using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC5038: an environment for Studio Classic alone, which takes no new applications.</summary>
internal static class ClassicAppCheck
{
    /// <summary>
    /// Checks the app types of an environment. It is said once an environment, and not of one that serves the new Studio too: who declares
    /// both is on the way from one to the other.
    /// </summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, FindingCollector findings)
    {
        (AppType App, string Path)? first = null;
        foreach ((AppType app, string path) in AppTypesOf(environment))
        {
            if (app is not (AppType.KernelGateway or AppType.JupyterServer))
            {
                return;
            }

            first ??= (app, path);
        }

        if (first is { } classic)
        {
            findings.Report(Rules.ClassicAppType, classic.Path, AppTypeText.ApiName(classic.App));
        }
    }

    private static IEnumerable<(AppType App, string Path)> AppTypesOf(EnvironmentSpec environment)
    {
        for (int i = 0; i < environment.Strategies.Count; i++)
        {
            string path = ModelPath.Item(nameof(environment.Strategies), i);
            switch (environment.Strategies[i])
            {
                case CustomImage image:
                    for (int app = 0; app < image.Apps.Count; app++)
                    {
                        yield return (image.Apps[app].AppType, ModelPath.Item(path + "." + nameof(image.Apps), app));
                    }

                    break;
                case LifecycleConfiguration lifecycle:
                    for (int app = 0; app < lifecycle.AppTypes.Count; app++)
                    {
                        yield return (lifecycle.AppTypes[app], ModelPath.Item(path + "." + nameof(lifecycle.AppTypes), app));
                    }

                    break;
                case PersistentCondaEnvironment persistent:
                    yield return (persistent.AppType, path + "." + nameof(persistent.AppType));
                    break;
            }
        }
    }
}
