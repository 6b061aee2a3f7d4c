using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Emits app image configs: the input of SageMaker's <c>CreateAppImageConfig</c>, as <c>aws --cli-input-json</c> takes it.
/// </summary>
internal static class AppImageConfigEmitter
{
    /// <summary>The file of an app type's configuration.</summary>
    public static string FileName(AppType appType) => "app-image-config/" + AppTypeText.FileName(appType) + ".json";

    /// <summary>Emits a configuration.</summary>
    public static string Emit(EnvironmentSpec environment, ResolvedImage image, AppImageConfig config)
    {
        JsonWriter json = new();
        json.BeginObject().String("AppImageConfigName", ResourceNames.AppImageConfig(environment.Name, config));
        switch (config)
        {
            case JupyterLabAppImageConfig jupyterLab:
                json.BeginObject("JupyterLabAppImageConfig");
                WriteContainer(json, jupyterLab.ContainerConfig, image.Base.JupyterLabEntrypoint);
                break;
            case CodeEditorAppImageConfig codeEditor:
                json.BeginObject("CodeEditorAppImageConfig");
                WriteContainer(json, codeEditor.ContainerConfig, image.Base.CodeEditorEntrypoint);
                break;
            case KernelGatewayImageConfig kernelGateway:
                json.BeginObject("KernelGatewayImageConfig");
                WriteKernels(json, image, kernelGateway);
                WriteFileSystem(json, kernelGateway.FileSystemConfig ?? DerivedFileSystem(image.User));
                break;
        }

        return json.EndObject().EndObject().ToString();
    }

    /// <summary>The mount that fits a base image's user; <see langword="null"/> if Studio Classic accepts none such.</summary>
    public static FileSystemConfig? DerivedFileSystem(ImageUser image) => (image.Uid, image.Gid) switch
    {
        (0, 0) => FileSystemConfig.Root,
        (1000, 100) => FileSystemConfig.SageMakerUser,
        _ => null,
    };

    private static void WriteContainer(JsonWriter json, ContainerConfig? config, string? entrypoint)
    {
        if (config is null && entrypoint is null)
        {
            return;
        }

        json.BeginObject("ContainerConfig");
        json.Strings("ContainerEntrypoint", config is null ? [entrypoint!] : config.ContainerEntrypoint);
        if (config is not null)
        {
            json.Strings("ContainerArguments", config.ContainerArguments);
            WriteVariables(json, config.ContainerEnvironmentVariables);
        }

        json.EndObject();
    }

    private static void WriteVariables(JsonWriter json, EquatableArray<EnvironmentVariable> variables)
    {
        if (variables.IsEmpty)
        {
            return;
        }

        json.BeginObject("ContainerEnvironmentVariables");
        foreach (EnvironmentVariable variable in variables.AsSpan())
        {
            json.String(variable.Name, variable.Value);
        }

        json.EndObject();
    }

    // Without KernelSpecs Studio shows a "python3", whether or not the image has it: they are always written.
    private static void WriteKernels(JsonWriter json, ResolvedImage image, KernelGatewayImageConfig config)
    {
        json.BeginArray("KernelSpecs");
        if (config.KernelSpecs.IsEmpty)
        {
            foreach (KernelSpec kernel in image.OfferedKernels)
            {
                WriteKernel(json, kernel.Name, kernel.DisplayName);
            }
        }

        foreach (KernelSpec kernel in config.KernelSpecs.AsSpan())
        {
            WriteKernel(json, kernel.Name, kernel.DisplayName ?? image.DisplayNameOf(kernel.Name));
        }

        json.EndArray();
    }

    private static void WriteKernel(JsonWriter json, string name, string? displayName) =>
        json.BeginObject().String("Name", name).String("DisplayName", displayName).EndObject();

    // All three members: the documentation disagrees with itself about what the defaults are.
    private static void WriteFileSystem(JsonWriter json, FileSystemConfig? config)
    {
        if (config is not null)
        {
            json.BeginObject("FileSystemConfig")
                .String("MountPath", config.MountPath)
                .Number("DefaultUid", config.Uid)
                .Number("DefaultGid", config.Gid)
                .EndObject();
        }
    }
}
