using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>
/// EAC5039, EAC5040 and EAC5048: what starts JupyterLab or Code Editor in an image, and whether it answers where Studio asks: port 8888,
/// base URL <c>/jupyterlab/default</c> or <c>/CodeEditor/default</c>, no token (Studio's specifications of custom images).
/// </summary>
internal sealed class ServerContract : ImageCheck
{
    private const string Port = "8888";

    private static readonly string[] PortOptions = ["--port", "--ServerApp.port", "--NotebookApp.port", "--LabApp.port"];
    private static readonly string[] AddressOptions = ["--ip", "--ServerApp.ip", "--host"];
    private static readonly string[] SecretOptions =
        ["--ServerApp.token", "--ServerApp.password", "--NotebookApp.token", "--IdentityProvider.token", "--connection-token", "--token"];
    private static readonly string[] UrlOptions = ["--ServerApp.base_url", "--NotebookApp.base_url", "--LabApp.base_url"];

    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        for (int i = 0; i < image.Strategy.Apps.Count; i++)
        {
            string app = ModelPath.Item(image.Path + "." + nameof(CustomImage.Apps), i);
            switch (image.Strategy.Apps[i])
            {
                case JupyterLabAppImageConfig jupyterLab:
                    Check(image.Strategy, AppType.JupyterLab, jupyterLab.ContainerConfig, app, findings);
                    break;
                case CodeEditorAppImageConfig codeEditor:
                    Check(image.Strategy, AppType.CodeEditor, codeEditor.ContainerConfig, app, findings);
                    break;
            }
        }
    }

    private static void Check(CustomImage image, AppType appType, ContainerConfig? config, string app, FindingCollector findings)
    {
        bool isLab = appType == AppType.JupyterLab;
        string? entrypoint = isLab ? image.From.JupyterLabEntrypoint : image.From.CodeEditorEntrypoint;
        if (config is not null)
        {
            ContainerLimits.Check(config, app + "." + nameof(JupyterLabAppImageConfig.ContainerConfig), findings);
            CheckEntrypoint(
                image.From,
                config,
                isLab,
                app + "." + nameof(JupyterLabAppImageConfig.ContainerConfig) + "." + nameof(config.ContainerEntrypoint),
                findings);
            CheckArguments(
                config,
                isLab,
                app + "." + nameof(JupyterLabAppImageConfig.ContainerConfig) + "." + nameof(config.ContainerArguments),
                findings);
        }

        bool isStartedByImage = entrypoint is not null || image.Entrypoint is { IsEmpty: false } || image.Cmd is { IsEmpty: false };
        if (!isStartedByImage && config is null or { ContainerEntrypoint.IsEmpty: true })
        {
            findings.Report(
                Rules.NothingStartsApplication,
                app,
                AppTypeText.ApiName(appType),
                image.From.Reference,
                isLab ? "jupyter-lab" : "sagemaker-code-editor");
        }
    }

    private static void CheckEntrypoint(BaseImage image, ContainerConfig config, bool isLab, string path, FindingCollector findings)
    {
        (string? own, string? other) = isLab
            ? (image.JupyterLabEntrypoint, image.CodeEditorEntrypoint)
            : (image.CodeEditorEntrypoint, image.JupyterLabEntrypoint);
        if (config.ContainerEntrypoint is [{ } written] && own is not null && written == other && other != own)
        {
            findings.ReportFixable(
                Rules.OtherEntrypoint,
                ModelPath.Item(path, 0),
                range: null,
                SuggestedFix.Value(own),
                written,
                isLab ? "Code Editor" : "JupyterLab",
                own);
        }
    }

    private static void CheckArguments(ContainerConfig config, bool isLab, string path, FindingCollector findings)
    {
        string app = isLab ? "JupyterLab" : "Code Editor";
        for (int i = 0; i < config.ContainerArguments.Count; i++)
        {
            string argument = config.ContainerArguments[i];
            int sign = argument.IndexOf('=');
            string option = sign < 0 ? argument : argument.Substring(0, sign);
            bool isNext = sign < 0 && i + 1 < config.ContainerArguments.Count;
            string? value = sign >= 0 ? argument.Substring(sign + 1) : isNext ? config.ContainerArguments[i + 1] : null;
            if (value is not null && Wanted(option, value.Trim('"', '\''), isLab) is { } wanted)
            {
                string at = ModelPath.Item(path, isNext ? i + 1 : i);
                findings.ReportFixable(
                    Rules.ServerArgument,
                    at,
                    isNext ? null : new TextRange(sign + 1, value.Length),
                    sign >= 0 ? SuggestedFix.Value(option + "=" + wanted) : SuggestedFix.Value(wanted),
                    option + (sign < 0 ? " " : "=") + (Array.IndexOf(SecretOptions, option) >= 0 ? "…" : value),
                    app,
                    "'" + option + (sign < 0 ? " " : "=") + wanted + "'");
            }
        }
    }

    /// <summary>The value that an option has to have; <see langword="null"/> if the one that it has will do.</summary>
    private static string? Wanted(string option, string value, bool isLab)
    {
        if (Array.IndexOf(PortOptions, option) >= 0)
        {
            return value == Port ? null : Port;
        }

        if (Array.IndexOf(AddressOptions, option) >= 0)
        {
            return value is "127.0.0.1" or "localhost" ? "0.0.0.0" : null;
        }

        if (Array.IndexOf(SecretOptions, option) >= 0)
        {
            return value.Length == 0 ? null : "";
        }

        bool isOtherUrl = isLab && Array.IndexOf(UrlOptions, option) >= 0 && value.Trim('/') != "jupyterlab/default";
        return isOtherUrl ? "/jupyterlab/default" : null;
    }
}
