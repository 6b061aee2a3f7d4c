using EnvAsCode.Emit.State;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>Settings of a Jupyter server or of JupyterLab.</summary>
internal sealed class JupyterSettingsStepKind : StepKind<JupyterSettingsStep>
{
    /// <inheritdoc/>
    public override bool IsForStage => false;

    /// <inheritdoc/>
    protected override void CheckInImage(JupyterSettingsStep step, ImageStepCheck check)
    {
        StepReport report = check.Report;
        report.Name(step.Name, nameof(step.Name), "-_", "the name of a settings file", "write letters, digits, '-' and '_'");
        report.Lines(step.Json, nameof(step.Json));
        if (!JsonSyntax.IsObject(step.Json, out int wrong))
        {
            report.Findings.ReportPart(
                Rules.NotJson, report.Path(nameof(step.Json)), wrong < step.Json.Length ? new TextRange(wrong, 1) : null);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Destination, string Text)> FilesOf(
        JupyterSettingsStep step, ResolvedImage image, ImageState state) =>
    [
        (
            step.Name is { } name
                ? "/etc/jupyter/jupyter_server_config.d/" + name + ".json"
                : (image.Conda?.Root ?? "/usr/local") + "/share/jupyter/lab/settings/overrides.json",
            step.Json + "\n"),
    ];

    /// <inheritdoc/>
    protected override void WriteInImage(JupyterSettingsStep step, ImageTarget image) => image.CopyCarried(step, owner: null);
}
