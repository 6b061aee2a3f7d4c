using System.Collections.Generic;

namespace EnvAsCode.Emit;

/// <summary>
/// Emits the part of SageMaker's <c>UpdateDomain</c> input that attaches an environment's image and lifecycle configurations to all
/// users of a domain. It is to be merged into what the domain has: <c>UpdateDomain</c> replaces whole lists.
/// </summary>
internal static class DomainSettingsEmitter
{
    /// <summary>The file.</summary>
    public const string FileName = "domain/update-domain.json";

    private static readonly AppType[] AppTypes = [AppType.JupyterLab, AppType.CodeEditor, AppType.KernelGateway, AppType.JupyterServer];

    /// <summary>Emits the settings.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="lifecycles">Its lifecycle configurations.</param>
    public static string Emit(ResolvedEnvironment environment, IReadOnlyList<LifecycleScript> lifecycles)
    {
        JsonWriter json = new();
        json.BeginObject().String("DomainId", Placeholders.DomainId).BeginObject("DefaultUserSettings");
        foreach (AppType appType in AppTypes)
        {
            AppImageConfig? config = ConfigOf(environment.Image, appType);
            LifecycleScript? lifecycle = LifecycleOf(lifecycles, appType);
            if (config is not null || lifecycle is not null)
            {
                json.BeginObject(AppTypeText.ApiName(appType) + "AppSettings");
                WriteLifecycle(json, lifecycle);
                WriteImage(json, environment.Spec, config);
                json.EndObject();
            }
        }

        return json.EndObject().EndObject().ToString();
    }

    // A default configuration has to be named twice: as the default, and among those that may be chosen.
    private static void WriteLifecycle(JsonWriter json, LifecycleScript? lifecycle)
    {
        if (lifecycle is null)
        {
            return;
        }

        string arn = Placeholders.LifecycleConfigurationArn(lifecycle.Name);
        json.BeginObject("DefaultResourceSpec").String("LifecycleConfigArn", arn).EndObject();
        json.BeginArray("LifecycleConfigArns").String(arn).EndArray();
    }

    private static void WriteImage(JsonWriter json, EnvironmentSpec environment, AppImageConfig? config)
    {
        if (config is not null)
        {
            json.BeginArray("CustomImages")
                .BeginObject()
                .String("ImageName", environment.Name)
                .String("AppImageConfigName", ResourceNames.AppImageConfig(environment.Name, config))
                .EndObject()
                .EndArray();
        }
    }

    private static AppImageConfig? ConfigOf(ResolvedImage? image, AppType appType)
    {
        foreach (AppImageConfig config in (image?.Strategy.Apps ?? []).AsSpan())
        {
            if (config.AppType == appType)
            {
                return config;
            }
        }

        return null;
    }

    private static LifecycleScript? LifecycleOf(IReadOnlyList<LifecycleScript> lifecycles, AppType appType)
    {
        foreach (LifecycleScript lifecycle in lifecycles)
        {
            if (lifecycle.AppType == appType)
            {
                return lifecycle;
            }
        }

        return null;
    }
}
