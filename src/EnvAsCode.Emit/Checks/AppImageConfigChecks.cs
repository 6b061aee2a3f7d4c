using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5006, EAC5010, EAC5011 and EAC5012: app image configs.</summary>
internal sealed class AppImageConfigChecks : ImageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        Dictionary<AppType, string> paths = [];
        for (int i = 0; i < image.Strategy.Apps.Count; i++)
        {
            AppImageConfig config = image.Strategy.Apps[i];
            string app = ModelPath.Item(image.Path + "." + nameof(image.Strategy.Apps), i);
            if (paths.TryGetValue(config.AppType, out string? first))
            {
                findings.ReportDuplicate(Rules.DuplicateAppImageConfig, app, first, AppTypeText.ApiName(config.AppType));
            }
            else
            {
                paths.Add(config.AppType, app);
            }

            CheckName(config.Name, app + "." + nameof(config.Name), findings);
            CheckVariables(config, app, findings);
            if (config is KernelGatewayImageConfig { FileSystemConfig: null }
                && AppImageConfigEmitter.DerivedFileSystem(image.Resolved.User) is null)
            {
                findings.Report(Rules.NoFileSystemConfig, app, image.Strategy.From.Reference, Ids(image.Resolved.User));
            }
        }
    }

    private static string Ids(ImageUser image) => new LineWriter().Append(image.Uid).Append(":").Append(image.Gid).ToString();

    // SageMaker's pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}.
    private static void CheckName(string? name, string path, FindingCollector findings)
    {
        if (name is null)
        {
            return;
        }

        int refused = NameSyntax.FirstRefused(name, "-", allowsUpperCase: true);
        if (refused >= 0)
        {
            findings.ReportFixable(
                Rules.AppImageConfigName, path, new TextRange(refused, 1), NameRepair.FixOf(name, keepsCase: true), name);
        }
        else if (name.Length is 0 or > ResourceNames.MaximumLength || name[0] == '-' || name[name.Length - 1] == '-')
        {
            findings.ReportFixable(Rules.AppImageConfigName, path, null, NameRepair.FixOf(name, keepsCase: true), name);
        }
    }

    private static void CheckVariables(AppImageConfig config, string app, FindingCollector findings)
    {
        ContainerConfig? container = config switch
        {
            JupyterLabAppImageConfig jupyterLab => jupyterLab.ContainerConfig,
            CodeEditorAppImageConfig codeEditor => codeEditor.ContainerConfig,
            _ => null,
        };
        string list =
            app + "." + nameof(JupyterLabAppImageConfig.ContainerConfig) + "." + nameof(ContainerConfig.ContainerEnvironmentVariables);
        Dictionary<string, string> paths = new(StringComparer.Ordinal);
        for (int i = 0; i < container?.ContainerEnvironmentVariables.Count; i++)
        {
            string name = container.ContainerEnvironmentVariables[i].Name;
            string path = ModelPath.Item(list, i) + "." + nameof(EnvironmentVariable.Name);
            if (paths.TryGetValue(name, out string? first))
            {
                findings.ReportPair(Rules.DuplicateEnvironmentVariable, path, first, name);
            }
            else
            {
                paths.Add(name, path);
            }
        }
    }
}
