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

        if (script.Tags.Count == 0 && script.Values.Count > 0)
        {
            WriteValues(writer, script);
        }
    }

    private static void Write(LineWriter writer, ScriptWriter script, ScriptHelper helper)
    {
        switch (helper)
        {
            case ScriptHelper.AsRoot:
                writer.Line(ShellText.Of("as-root.sh"));
                break;
            case ScriptHelper.Prefix:
                WritePrefix(writer, script);
                break;
            case ScriptHelper.CondaTool:
                writer.Line(ShellText.Of("conda-tool.sh"));
                break;
            case ScriptHelper.Offline:
                WriteOffline(writer, script);
                break;
            case ScriptHelper.Metadata:
                writer.Line(ShellText.Of("metadata.sh"));
                break;
            case ScriptHelper.ProfileTag:
                WriteValues(writer, script);
                WriteTags(writer, script);
                break;
            default:
                writer.Line(TextOf(helper));
                break;
        }
    }

    private static string TextOf(ScriptHelper helper) => ShellText.Of(helper switch
    {
        ScriptHelper.Edit => "edit.sh",
        ScriptHelper.Remember => "remember.sh",
        ScriptHelper.AppendLine => "append-line.sh",
        ScriptHelper.SetVariable => "set-variable.sh",
        ScriptHelper.TrustCertificates => "trust-certificates.sh",
        ScriptHelper.MergeJson => "merge-json.sh",
        ScriptHelper.Git => "git.sh",
        ScriptHelper.GitCredentials => "git-credentials.sh",
        ScriptHelper.GitClone => "git-clone.sh",
        ScriptHelper.Download => "download.sh",
        ScriptHelper.VerifySignature => "verify-signature.sh",
        ScriptHelper.Tee => "tee.sh",
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

    // An archive is unpacked, a folder is copied; both hold wheels/ and conda/.
    private static void WriteOffline(LineWriter writer, ScriptWriter script)
    {
        ScriptText location = script.Strategy.Offline!.Location;
        string source = script.Word(location);
        string end = location.Parts.IsEmpty ? "" : location.Parts[location.Parts.Count - 1].Text;
        writer.Line()
            .Line("# Packages from S3; no index and no channel is asked.")
            .Line("eac_step 'packages from S3' system")
            .Line("eac_offline=\"$eac_work/offline\"")
            .Line("mkdir -p \"$eac_offline\"");
        if (end.EndsWith(".tar.gz", System.StringComparison.Ordinal) || end.EndsWith(".tgz", System.StringComparison.Ordinal))
        {
            writer.Append("aws s3 cp --only-show-errors ").Append(source).Line(" \"$eac_work/offline.tar.gz\"");
            writer.Line("tar -xzf \"$eac_work/offline.tar.gz\" -C \"$eac_offline\" --no-same-owner");
        }
        else
        {
            writer.Append("aws s3 sync --only-show-errors ").Append(source).Line(" \"$eac_offline\"");
        }
    }

    private static void WriteValues(LineWriter writer, ScriptWriter script)
    {
        writer.Line();
        foreach (StudioValue value in script.Values)
        {
            writer.Line(StudioValues.Assignment(value));
        }
    }

    private static void WriteTags(LineWriter writer, ScriptWriter script)
    {
        writer.Line(ShellText.Of("profile-tag.sh"));
        for (int i = 0; i < script.Tags.Count; i++)
        {
            writer.Append("eac_tag_").Append(i + 1).Append("=\"$(eac_profile_tag ").Append(ShellQuote.Word(script.Tags[i])).Line(")\"");
        }
    }
}
