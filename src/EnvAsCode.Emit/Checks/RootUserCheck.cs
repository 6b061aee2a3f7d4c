using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>
/// EAC3054: an image for JupyterLab or Code Editor whose last user is root. Jupyter's server ends at once as root, unless it is told
/// <c>--allow-root</c> (jupyter_server, <c>ServerApp.allow_root</c>), and Studio's volume is that of 1000:100.
/// </summary>
internal sealed class RootUserCheck : ImageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        if (image.Resolved.User.Uid != 0 || AppOf(image.Strategy) is not { } app)
        {
            return;
        }

        for (int i = image.Strategy.Steps.Count - 1; i >= 0; i--)
        {
            if (image.Strategy.Steps[i] is UserStep user)
            {
                string step = ModelPath.Item(image.Path + "." + nameof(image.Strategy.Steps), i);
                findings.Report(
                    Rules.ApplicationAsRoot, step + "." + nameof(user.Name), user.Name, app,
                    image.Resolved.Base.Uid == 0 ? "StudioUser()" : "User(\"" + image.Resolved.Base.User + "\")");
                return;
            }
        }
    }

    private static string? AppOf(CustomImage image)
    {
        foreach (AppImageConfig app in image.Apps)
        {
            ContainerConfig? config = app switch
            {
                JupyterLabAppImageConfig lab => lab.ContainerConfig,
                CodeEditorAppImageConfig editor => editor.ContainerConfig,
                _ => null,
            };
            bool isSpace = app.AppType is AppType.JupyterLab or AppType.CodeEditor;
            if (isSpace && !AllowsRoot(config))
            {
                return AppTypeText.ApiName(app.AppType);
            }
        }

        return null;
    }

    private static bool AllowsRoot(ContainerConfig? config)
    {
        foreach (string argument in config?.ContainerArguments ?? [])
        {
            if (argument.IndexOf("allow-root", StringComparison.Ordinal) >= 0
                || argument.IndexOf("allow_root=True", StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
