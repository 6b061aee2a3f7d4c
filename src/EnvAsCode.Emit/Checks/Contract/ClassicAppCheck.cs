using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC5038: an environment for Studio Classic alone, which takes no new applications.</summary>
internal sealed class ClassicAppCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        (AppType App, string Path)? first = null;
        foreach ((AppType app, string path) in AppTypesOf(context.Spec))
        {
            if (app is not (AppType.KernelGateway or AppType.JupyterServer))
            {
                return;
            }

            first ??= (app, path);
        }

        if (first is { } classic)
        {
            context.Findings.Report(Rules.ClassicAppType, classic.Path, AppTypeText.ApiName(classic.App));
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
