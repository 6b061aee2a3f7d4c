using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Steps.Applications;

/// <summary>An extension of the Jupyter server, on or off.</summary>
internal sealed class JupyterServerExtensionStepKind : StepKind<JupyterServerExtensionStep>
{
    /// <inheritdoc/>
    protected override void CheckInScript(JupyterServerExtensionStep step, ScriptStepCheck check) => check.Context.Form(
        StepForms.IsModule(ScriptTexts.Form(step.Module)),
        ScriptTexts.Form(step.Module),
        check.Member(nameof(step.Module)),
        "a Python module",
        "its name as Python imports it, as \"jupyter_resource_usage\"");

    /// <inheritdoc/>
    protected override (string What, string Instead)? RefusalOf(JupyterServerExtensionStep step, AppType appType) =>
        appType is AppType.CodeEditor or AppType.KernelGateway
            ? (
                "JupyterServerExtension",
                "it has no Jupyter server of its own: declare the step for AppType.JupyterLab or AppType.JupyterServer")
            : null;

    /// <inheritdoc/>
    protected override void WriteInScript(JupyterServerExtensionStep step, ScriptWriter script)
    {
        script.Need(ScriptHelper.Prefix);
        script.Lines.Line().Append("\"$eac_prefix/bin/python3\" -m jupyter server extension ").Append(step.Disabled ? "disable" : "enable")
            .Append(" --sys-prefix ").Line(script.Word(step.Module));
    }
}
