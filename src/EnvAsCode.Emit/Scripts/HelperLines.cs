using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the helpers that the steps of a script need, before the steps.</summary>
internal static class HelperLines
{
    /// <summary>Writes the helpers.</summary>
    /// <param name="script">The script, all steps of which are written.</param>
    public static void Write(LineWriter writer, ScriptWriter script)
    {
        foreach (ScriptHelper helper in script.Helpers)
        {
            Write(writer, script, helper);
        }
    }

    private static void Write(LineWriter writer, ScriptWriter script, ScriptHelper helper)
    {
        switch (helper)
        {
            case ScriptHelper.Prefix:
                WritePrefix(writer, script);
                break;
            case ScriptHelper.Offline:
                break;
            default:
                writer.Line(TextOf(helper));
                break;
        }
    }

    private static string TextOf(ScriptHelper helper) => ShellText.Of(helper switch
    {
        ScriptHelper.AsRoot => "as-root.sh",
        ScriptHelper.CondaTool => "conda-tool.sh",
        ScriptHelper.Metadata => "metadata.sh",
        ScriptHelper.ProfileTag => "profile-tag.sh",
        ScriptHelper.Distribution => "distribution.sh",
        ScriptHelper.InPath => "in-path.sh",
        ScriptHelper.JsonText => "json-text.sh",
        ScriptHelper.Edit => "edit.sh",
        ScriptHelper.Remember => "remember.sh",
        ScriptHelper.AppendLine => "append-line.sh",
        ScriptHelper.SetVariable => "set-variable.sh",
        ScriptHelper.TrustCertificates => "trust-certificates.sh",
        ScriptHelper.MergeJson => "merge-json.sh",
        ScriptHelper.CodeEditorSettings => "code-editor-settings.sh",
        ScriptHelper.CondaConfig => "conda-config.sh",
        ScriptHelper.Git => "git.sh",
        ScriptHelper.GitCredentials => "git-credentials.sh",
        ScriptHelper.GitClone => "git-clone.sh",
        ScriptHelper.Download => "download.sh",
        ScriptHelper.VerifySignature => "verify-signature.sh",
        ScriptHelper.Tee => "tee.sh",
        ScriptHelper.Optional => "optional.sh",
        _ => "cron-job.sh",
    });

    private static void WritePrefix(LineWriter writer, ScriptWriter script)
    {
        // The Jupyter server of Studio Classic runs in a conda environment of its own.
        string prefix = script.AppType == AppType.JupyterServer ? "/opt/conda/envs/studio" : "/opt/conda";
        writer.Line().Line("# The Python environment that the application runs in.");
        writer.Append("eac_prefix=").Line(prefix);
        writer.Line(
            """
            if [[ ! -x "$eac_prefix/bin/python3" ]]; then
              eac_prefix="$(python3 -c 'import sys; print(sys.prefix)')"
            fi
            """);
        if (script.Environment.Spec.Python is { } python && !script.Strategy.WithoutPackages)
        {
            writer.Append("eac_actual=\"$(\"$eac_prefix/bin/python3\" -c 'import sys; print(*sys.version_info[:")
                .Append(PythonVersions.PartCount(python)).Line("], sep=\".\")')\"");
            writer.Append("if [[ \"$eac_actual\" != ").Append(ShellQuote.Word(python)).Line(" ]]; then");
            writer.Append("  echo \"The application runs Python $eac_actual; Python ").Append(python)
                .Line(" is declared, and a lifecycle configuration cannot change it.\" >&2");
            writer.Line("fi");
        }
    }
}
