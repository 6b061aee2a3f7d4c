using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Packages from S3, fetched once before any are installed.</summary>
internal static class OfflineLines
{
    /// <summary>Writes what fetches them: an archive is unpacked, a folder is copied; both hold <c>wheels/</c> and <c>conda/</c>.</summary>
    public static void Write(ScriptWriter script)
    {
        LineWriter writer = script.Lines;
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
}
