using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the steps of the Jupyter server, of Code Editor and of apt.</summary>
internal static class ApplicationLines
{
    // Where Studio starts Code Editor with its extensions from (SageMaker Distribution, start-code-editor).
    private const string ExtensionsFolder = "/opt/amazon/sagemaker/sagemaker-code-editor-server-data/extensions";

    // In the background: the script has ended when the server goes down. Studio's images have the command, and supervisor under it.
    private const string Restart =
        """

        # The server reads its settings and extensions anew.
        if command -v restart-jupyter-server > /dev/null; then
          nohup restart-jupyter-server > /dev/null 2>&1 < /dev/null &
        else
          nohup supervisorctl -c /etc/supervisor/conf.d/supervisord.conf restart jupyterlabserver > /dev/null 2>&1 < /dev/null &
        fi
        """;

    /// <summary>Writes a step.</summary>
    public static void Write(ScriptWriter script, IScriptStep step)
    {
        switch (step)
        {
            case JupyterServerExtensionStep extension:
                script.Need(ScriptHelper.Prefix);
                script.Lines.Line().Append("\"$prefix/bin/python3\" -m jupyter server extension ").Append(
                    extension.Disabled ? "disable" : "enable")
                    .Append(" --sys-prefix ").Line(ShellQuote.Word(extension.Module));
                break;
            case CodeEditorExtensionStep extension:
                WriteExtension(script, extension);
                break;
            case AptSourceStep source:
                WriteSource(script, source);
                break;
            case DebInstallStep deb:
                script.Lines.Line();
                FileLines.WriteFetch(script, deb.Url, deb.Checksum, "\"$work/package.deb\"");
                PackageLines.WriteAptInstall(script, ["\"$work/package.deb\""]);
                break;
            case RestartJupyterServerStep:
                script.Lines.Line(Restart);
                break;
        }
    }

    private static void WriteExtension(ScriptWriter script, CodeEditorExtensionStep extension)
    {
        script.Lines.Line();
        string file = ShellQuote.Word(extension.Extension);
        if (extension.Extension.StartsWith("https://", System.StringComparison.Ordinal))
        {
            file = "\"$work/extension.vsix\"";
            FileLines.WriteFetch(script, extension.Extension, extension.Checksum, file);
        }

        script.Lines.Append("sagemaker-code-editor --install-extension ").Append(file).Append(" --extensions-dir ").Line(ExtensionsFolder);
    }

    private static void WriteSource(ScriptWriter script, AptSourceStep source)
    {
        script.Need(ScriptHelper.AsRoot);
        script.Lines.Line();
        if (source.Key is not null)
        {
            FileLines.WriteFetch(script, source.Key, source.KeyChecksum, "\"$work/key\"");
            script.Lines.Line("as_root mkdir -p /etc/apt/keyrings");
            script.Lines.Append("as_root install -m 644 \"$work/key\" ").Line(StepFiles.KeyPath(source));
        }

        Heredoc.Write(
            script.Lines, "as_root tee /etc/apt/sources.list.d/" + source.Name + ".sources > /dev/null", StepFiles.SourceText(source));
    }
}
