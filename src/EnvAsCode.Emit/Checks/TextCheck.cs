using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5003: free text, as a description, that a file would carry as other text than is declared.</summary>
internal sealed class TextCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        CheckText(context.Spec.Description, "", nameof(context.Spec.Description), context.Findings);
        CheckText(context.Spec.DisplayName, "", nameof(context.Spec.DisplayName), context.Findings);
        CheckText(context.Spec.Kernel?.DisplayName, nameof(context.Spec.Kernel), nameof(KernelSpec.DisplayName), context.Findings);
        for (int i = 0; i < context.Spec.CondaEnvironments.Count; i++)
        {
            if (context.Spec.CondaEnvironments[i].Kernel?.DisplayName is { } displayName)
            {
                string kernel = ModelPath.Item(nameof(context.Spec.CondaEnvironments), i) + "." + nameof(CondaEnvironment.Kernel);
                CheckText(displayName, kernel, nameof(KernelSpec.DisplayName), context.Findings);
            }
        }

        foreach (CheckedImage image in context.Images)
        {
            CheckImage(image.Strategy, image.Path, context.Findings);
        }
    }

    private static void CheckImage(CustomImage image, string path, FindingCollector findings)
    {
        string from = path + "." + nameof(image.From);
        CheckText(image.RoleArn, path, nameof(image.RoleArn), findings);
        CheckVersion(image.Version, path + "." + nameof(image.Version), findings);
        CheckText(image.From.Home, from, nameof(BaseImage.Home), findings);
        CheckText(image.From.Python, from, nameof(BaseImage.Python), findings);
        CheckText(image.From.JupyterLabEntrypoint, from, nameof(BaseImage.JupyterLabEntrypoint), findings);
        CheckText(image.From.CodeEditorEntrypoint, from, nameof(BaseImage.CodeEditorEntrypoint), findings);
        for (int i = 0; i < image.Apps.Count; i++)
        {
            string app = ModelPath.Item(path + "." + nameof(image.Apps), i);
            switch (image.Apps[i])
            {
                case JupyterLabAppImageConfig { ContainerConfig: { } container }:
                    CheckContainer(container, app + "." + nameof(JupyterLabAppImageConfig.ContainerConfig), findings);
                    break;
                case CodeEditorAppImageConfig { ContainerConfig: { } container }:
                    CheckContainer(container, app + "." + nameof(CodeEditorAppImageConfig.ContainerConfig), findings);
                    break;
                case KernelGatewayImageConfig kernelGateway:
                    CheckKernelGateway(kernelGateway, app, findings);
                    break;
            }
        }
    }

    private static void CheckVersion(ImageVersion version, string path, FindingCollector findings)
    {
        CheckText(version.ReleaseNotes, path, nameof(version.ReleaseNotes), findings);
        CheckText(version.MLFramework, path, nameof(version.MLFramework), findings);
        CheckText(version.ProgrammingLang, path, nameof(version.ProgrammingLang), findings);
        CheckTexts(version.Aliases, path + "." + nameof(version.Aliases), findings);
    }

    private static void CheckContainer(ContainerConfig container, string path, FindingCollector findings)
    {
        CheckTexts(container.ContainerEntrypoint, path + "." + nameof(container.ContainerEntrypoint), findings);
        CheckTexts(container.ContainerArguments, path + "." + nameof(container.ContainerArguments), findings);
        string variables = path + "." + nameof(container.ContainerEnvironmentVariables);
        for (int i = 0; i < container.ContainerEnvironmentVariables.Count; i++)
        {
            string variable = ModelPath.Item(variables, i);
            CheckText(container.ContainerEnvironmentVariables[i].Name, variable, nameof(EnvironmentVariable.Name), findings);
            CheckText(container.ContainerEnvironmentVariables[i].Value, variable, nameof(EnvironmentVariable.Value), findings);
        }
    }

    private static void CheckKernelGateway(KernelGatewayImageConfig config, string path, FindingCollector findings)
    {
        CheckText(
            config.FileSystemConfig?.MountPath, path + "." + nameof(config.FileSystemConfig), nameof(FileSystemConfig.MountPath), findings);
        for (int i = 0; i < config.KernelSpecs.Count; i++)
        {
            string kernel = ModelPath.Item(path + "." + nameof(config.KernelSpecs), i);
            CheckText(config.KernelSpecs[i].DisplayName, kernel, nameof(KernelSpec.DisplayName), findings);
        }
    }

    private static void CheckTexts(EquatableArray<string> texts, string path, FindingCollector findings)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            CheckText(texts[i], ModelPath.Item(path, i), "", findings);
        }
    }

    /// <summary>Checks a text of one line.</summary>
    /// <param name="owner">The path of what has it.</param>
    /// <param name="member">The member that holds it.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckText(string? text, string owner, string member, FindingCollector findings) =>
        CheckText(text, owner, member, allowsLines: false, findings);

    /// <summary>Checks a text of one line or several.</summary>
    /// <param name="owner">The path of what has it.</param>
    /// <param name="member">The member that holds it.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckLines(string? text, string owner, string member, FindingCollector findings) =>
        CheckText(text, owner, member, allowsLines: true, findings);

    private static void CheckText(string? text, string owner, string member, bool allowsLines, FindingCollector findings)
    {
        if (text is null)
        {
            return;
        }

        int refused = CarriedText.FirstRefused(text, allowsLines, allowsSeparators: false);
        if (refused >= 0)
        {
            string path = member.Length == 0 ? owner : ModelPath.Member(owner, member);
            findings.ReportFixable(
                Rules.UncarriableText,
                path,
                new TextRange(refused, 1),
                CarriedText.FixOf(text[refused], allowsLines),
                NameSyntax.Show(text[refused]));
        }
    }
}
