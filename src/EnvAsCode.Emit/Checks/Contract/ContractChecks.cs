using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3030 to EAC3059 and EAC5030 to EAC5059: the limits and habits of SageMaker Studio.</summary>
internal static class ContractChecks
{
    /// <summary>Checks an environment.</summary>
    /// <param name="environment">The environment, worked out.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(ResolvedEnvironment environment, FindingCollector findings)
    {
        TextLimits.Check(environment.Spec, findings);
        ClassicAppCheck.Check(environment.Spec, findings);
        CodeArtifactCheck.Check(environment.Spec, findings);
        RegionCheck.Check(
            environment.Spec.PipOptions?.IndexUrl, nameof(EnvironmentSpec.PipOptions) + "." + nameof(PipOptions.IndexUrl), findings);
        EquatableArray<Strategy> strategies = environment.Spec.Strategies;
        for (int i = 0; i < strategies.Count; i++)
        {
            string path = ModelPath.Item(nameof(EnvironmentSpec.Strategies), i);
            switch (strategies[i])
            {
                case CustomImage image:
                    Check(environment, image, path, findings);
                    break;
                case LifecycleConfiguration lifecycle:
                    LifecycleTimeCheck.Check(environment, lifecycle, path, findings);
                    break;
            }
        }
    }

    private static void Check(ResolvedEnvironment environment, CustomImage image, string path, FindingCollector findings)
    {
        ResolvedImage resolved = environment.Of(image);
        BaseImageContract.Check(image, path + "." + nameof(image.From), findings);
        foreach ((CustomImage built, string place) in ImageStages.All(image, path))
        {
            ImageWalk walk = ReferenceEquals(built, image) ? resolved.Walk : ImageWalk.Of(built, null);
            RegionCheck.Check(built.From.Reference, place + "." + nameof(image.From) + "." + nameof(BaseImage.Reference), findings);
            StepContract.Check(built, walk, resolved, place, findings);
        }

        UnifiedStudioContract.Check(image, path, findings);
        for (int i = 0; i < image.Apps.Count; i++)
        {
            string app = ModelPath.Item(path + "." + nameof(image.Apps), i);
            switch (image.Apps[i])
            {
                case JupyterLabAppImageConfig jupyterLab:
                    ServerContract.Check(image, AppType.JupyterLab, jupyterLab.ContainerConfig, app, findings);
                    break;
                case CodeEditorAppImageConfig codeEditor:
                    ServerContract.Check(image, AppType.CodeEditor, codeEditor.ContainerConfig, app, findings);
                    break;
                case KernelGatewayImageConfig kernelGateway:
                    FileSystemContract.Check(resolved, kernelGateway, app, findings);
                    break;
            }
        }
    }
}
