using System;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Conda.Repodata;
using EnvAsCode.Indexes.Conda.Shards;
using EnvAsCode.Indexes.Http;

namespace EnvAsCode.Indexes.Conda;

/// <summary>Finds the form in which a folder's records cost least: in shards, as one compressed file, as a plain one.</summary>
internal static class CondaFolders
{
    private const long MaximumLength = 2_000_000_000;

    private static readonly string[] Files = ["repodata.json.zst", "repodata.json", "current_repodata.json"];

    /// <summary>Opens a folder; none if it is not there.</summary>
    public static async Task<ICondaFolder?> FindAsync(
        IndexClient client, CondaChannelDefinition channel, string subdir, CancellationToken cancellationToken)
    {
        Uri folder = new(channel.Url, subdir + "/");
        string what = channel.Name + "/" + subdir;
        IndexRequest Request(string file) => new(new Uri(folder, file), what) { MaximumLength = MaximumLength };

        if (await client.FindAsync(
            Request("repodata_shards.msgpack.zst"), static document => ShardIndex.Read(document.Content, document.Url), cancellationToken)
                is { } shards)
        {
            return new ShardedFolder(client, channel.Name, subdir, shards, cancellationToken);
        }

        foreach (string file in Files)
        {
            RepodataFolder? found = await client.FindAsync(
                Request(file),
                document => RepodataFolder.Create(channel.Name, subdir, document.Url, file.EndsWith(".zst", StringComparison.Ordinal)
                    ? Zstd.Decompress(document.Content, MaximumLength)
                    : document.Content),
                cancellationToken);
            if (found is not null)
            {
                Warn(client, what, found, file);
                return found;
            }
        }

        return null;
    }

    private static void Warn(IndexClient client, string what, RepodataFolder folder, string file)
    {
        if (folder.Index.HasLaterFormat)
        {
            client.Options.Progress.Warning($"{what} also has packages in the format of repodata_version 3, which are passed over");
        }

        if (file.StartsWith("current", StringComparison.Ordinal))
        {
            client.Options.Progress.Warning(
                $"{what} has only current_repodata.json, which names the newest packages alone: older pins are not found");
        }
    }
}
