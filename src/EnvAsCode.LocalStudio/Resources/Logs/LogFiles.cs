using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;

namespace EnvAsCode.LocalStudio.Resources.Logs;

/// <summary>
/// The events of log streams, a file of JSON lines for each: they are many, and the state is written whole at each change.
/// </summary>
/// <param name="stateFolder">The state folder.</param>
internal sealed class LogFiles(string stateFolder)
{
    private readonly Lock writing = new();
    private readonly string folder = Path.Combine(stateFolder, "logs");

    /// <summary>Adds an event.</summary>
    /// <param name="time">The time, in milliseconds since 1970.</param>
    public void Append(string group, string stream, long time, string message)
    {
        JsonObject line = new() { ["timestamp"] = time, ["message"] = message, ["ingestionTime"] = time };
        lock (this.writing)
        {
            Directory.CreateDirectory(this.folder);
            File.AppendAllText(this.PathOf(group, stream), line.ToJsonString() + "\n");
        }
    }

    /// <summary>The events of a stream, oldest first.</summary>
    public IReadOnlyList<JsonObject> Read(string group, string stream)
    {
        string path = this.PathOf(group, stream);
        if (!File.Exists(path))
        {
            return [];
        }

        lock (this.writing)
        {
            // The last line may be one that another process is writing.
            string text = File.ReadAllText(path);
            return [.. text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => (JsonObject)JsonNode.Parse(line)!)];
        }
    }

    /// <summary>Deletes a stream's events.</summary>
    public void Delete(string group, string stream) => File.Delete(this.PathOf(group, stream));

    private string PathOf(string group, string stream) =>
        Path.Combine(this.folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(group + ":" + stream)))[..32] + ".jsonl");
}
