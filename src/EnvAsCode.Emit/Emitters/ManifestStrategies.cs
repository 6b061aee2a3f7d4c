using System.Collections.Generic;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Writes the part of the manifest that says how the environment reaches its users.</summary>
internal static class ManifestStrategies
{
    /// <summary>Writes the custom image, if there is one.</summary>
    public static void WriteImage(JsonWriter json, ResolvedEnvironment environment)
    {
        if (environment.Image is not { } image)
        {
            return;
        }

        json.BeginObject("customImage")
            .String("imageName", environment.Spec.Name)
            .String("baseImage", image.Base.Reference)
            .Strings("sourceImages", ImageStages.Sources(image.Strategy).ToEquatableArray())
            .String("platform", DockerfileEmitter.PlatformOf(image.Strategy.Platform))
            .String("dockerfile", DockerfileEmitter.FileName);
        json.BeginObject("user")
            .String("name", image.User.Name)
            .Number("uid", image.User.Uid)
            .Number("gid", image.User.Gid)
            .String("home", image.User.Home)
            .EndObject();
        WriteVersion(json, environment.Spec, image.Strategy);
        WriteEnvironments(json, image);
        WriteFurtherKernels(json, image);
        WriteAppImageConfigs(json, environment.Spec, image);
        json.EndObject();
    }

    /// <summary>Writes the lifecycle configurations, if there are any.</summary>
    public static void WriteLifecycles(JsonWriter json, IReadOnlyList<LifecycleScript> lifecycles)
    {
        if (lifecycles.Count == 0)
        {
            return;
        }

        json.BeginArray("lifecycleConfigurations");
        foreach (LifecycleScript lifecycle in lifecycles)
        {
            json.BeginObject()
                .String("appType", AppTypeText.ApiName(lifecycle.AppType))
                .String("name", lifecycle.Name)
                .String("file", lifecycle.FileName)
                .Number("base64Length", lifecycle.Base64Length)
                .Number("base64Headroom", LifecycleScript.MaximumBase64Length - lifecycle.Base64Length)
                .String("attachment", lifecycle.Attachment.ToString());
            if (lifecycle.Body is { } body)
            {
                json.BeginObject("body").String("file", body.FileName).String("location", body.Location).EndObject();
            }

            json.EndObject();
        }

        json.EndArray();
    }

    /// <summary>Writes the persisted conda environment, if there is one.</summary>
    public static void WritePersistent(JsonWriter json, ResolvedEnvironment environment)
    {
        if (environment is not { Persistent: { } location, PersistentStrategy: { } strategy })
        {
            return;
        }

        json.BeginObject("persistentCondaEnvironment")
            .String("appType", AppTypeText.ApiName(strategy.AppType))
            .String("home", location.Home)
            .String("prefix", location.Environment.Prefix)
            .String("specification", CondaEnvironmentEmitter.FileName)
            .String("setup", PersistentCondaEnvironmentEmitter.SetupFileName)
            .String("teardown", PersistentCondaEnvironmentEmitter.TeardownFileName);
        WriteKernel(json, location.Environment.Kernel!, file: null);
        json.EndObject();
    }

    /// <summary>Writes what the environment needs of a domain, if it is declared.</summary>
    public static void WriteStudioSettings(JsonWriter json, ResolvedEnvironment environment)
    {
        if (environment.StudioSettings is not { } settings)
        {
            return;
        }

        json.BeginObject("studioSettings");
        if (settings.Idle is { } idle)
        {
            json.BeginObject("idle")
                .Number("idleTimeoutInMinutes", idle.IdleTimeoutInMinutes)
                .Number("minIdleTimeoutInMinutes", idle.MinIdleTimeoutInMinutes)
                .Number("maxIdleTimeoutInMinutes", idle.MaxIdleTimeoutInMinutes)
                .EndObject();
        }

        if (settings.Docker is { } docker)
        {
            json.BeginObject("docker")
                .Boolean("rootless", docker.Rootless)
                .Strings("vpcOnlyTrustedAccounts", docker.VpcOnlyTrustedAccounts)
                .EndObject();
        }

        json.EndObject();
    }

    /// <summary>Writes the pip strategy, if it is declared.</summary>
    public static void WritePipInstall(JsonWriter json, ResolvedEnvironment environment)
    {
        if (environment.PipInstall is not null)
        {
            json.BeginObject("pipInstall")
                .String("requirements", RequirementsEmitter.FileName)
                .String("cell", NotebookCellEmitter.FileName)
                .EndObject();
        }
    }

    // What CreateImageVersion is told; docs/manifest.md.
    private static void WriteVersion(JsonWriter json, EnvironmentSpec environment, CustomImage image)
    {
        ImageVersion version = image.Version;
        json.String("roleArn", image.RoleArn)
            .BeginObject("version")
            .Strings("aliases", version.Aliases)
            .String("vendorGuidance", version.VendorGuidance is { } guidance ? ImageVersionText.ApiName(guidance) : null)
            .String("jobType", ImageVersionText.ApiName(version.JobType))
            .String("mlFramework", version.MLFramework)
            .String("programmingLang", ImageVersionText.ProgrammingLang(environment, image))
            .String("processor", version.Processor is { } processor ? ImageVersionText.ApiName(processor) : null)
            .Boolean("horovod", version.Horovod)
            .String("releaseNotes", version.ReleaseNotes)
            .EndObject();
    }

    private static void WriteEnvironments(JsonWriter json, ResolvedImage image)
    {
        json.BeginArray("environments");
        foreach (PythonEnvironment environment in image.Environments)
        {
            json.BeginObject()
                .String("name", environment.Name)
                .String("prefix", environment.Prefix)
                .String("interpreter", environment.Interpreter)
                .String("specification", environment.File);
            if (environment.Kernel is not null)
            {
                WriteKernel(json, environment.Kernel, KernelSpecEmitter.FileName(environment.Kernel));
            }

            json.EndObject();
        }

        json.EndArray();
    }

    // Those of steps and packages. Only Studio looks for kernels.
    private static void WriteFurtherKernels(JsonWriter json, ResolvedImage image)
    {
        if (image.FurtherKernels.Count == 0 || !image.IsForStudio)
        {
            return;
        }

        json.BeginArray("kernels");
        foreach (KernelSpec kernel in image.FurtherKernels)
        {
            json.BeginObject().String("name", kernel.Name).String("displayName", kernel.DisplayName).EndObject();
        }

        json.EndArray();
    }

    private static void WriteKernel(JsonWriter json, ResolvedKernel kernel, string? file) => json
        .BeginObject("kernel")
        .String("name", kernel.Name)
        .String("displayName", kernel.DisplayName)
        .String("file", file)
        .EndObject();

    private static void WriteAppImageConfigs(JsonWriter json, EnvironmentSpec environment, ResolvedImage image)
    {
        json.BeginArray("appImageConfigs");
        foreach (AppImageConfig config in image.Strategy.Apps.AsSpan())
        {
            json.BeginObject()
                .String("appType", AppTypeText.ApiName(config.AppType))
                .String("name", ResourceNames.AppImageConfig(environment.Name, config))
                .String("file", AppImageConfigEmitter.FileName(config.AppType))
                .EndObject();
        }

        json.EndArray();
    }
}
