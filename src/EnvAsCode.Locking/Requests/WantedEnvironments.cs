using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locks;

namespace EnvAsCode.Locking.Requests;

/// <summary>Reads what a build wrote for the environments of a project.</summary>
public static class WantedEnvironments
{
    private const string Manifest = "manifest.json";

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder of the generated environments.</param>
    /// <returns>The environments in ordinal order of their names.</returns>
    /// <exception cref="LockException">EAC6013: there are none, or a file is not what a build writes.</exception>
    public static IReadOnlyList<WantedEnvironment> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string[] manifests = Directory.Exists(folder)
            ? [.. Directory.GetDirectories(folder).Select(static each => Path.Join(each, Manifest)).Where(File.Exists)]
            : [];
        return manifests.Length > 0
            ? [.. manifests.Order(StringComparer.Ordinal).Select(ReadOne)]
            : throw new LockException(Rules.NothingToLock, folder, "it has no environments; build the project, or name the folder");
    }

    private static WantedEnvironment ReadOne(string file)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            JsonElement root = document.RootElement;
            string name = root.GetProperty("name").GetString() ?? "";
            string declaration = root.GetProperty("declaration").GetString() ?? "";
            if (!root.TryGetProperty("lock", out JsonElement locking))
            {
                return new WantedEnvironment(name, declaration, [], []);
            }

            string[] notLocked = locking.TryGetProperty("notLocked", out JsonElement reasons)
                ? [.. reasons.EnumerateArray().Select(static reason => Words(reason))]
                : [];
            IReadOnlyList<LockedPart> parts = locking.TryGetProperty("inputs", out JsonElement inputs)
                ? LockFile.Parse(File.ReadAllText(Path.Join(Path.GetDirectoryName(file), inputs.GetString()))).Parts
                : [];
            return new WantedEnvironment(name, declaration, parts, notLocked);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IOException)
        {
            throw new LockException(Rules.NothingToLock, e, file, e.Message.TrimEnd('.') + "; build the project again");
        }
    }

    private static string Words(JsonElement reason)
    {
        string target = reason.GetProperty("target").GetString() ?? "";
        string? environment = reason.TryGetProperty("environment", out JsonElement named) ? named.GetString() : null;
        return $"{target}{(environment is null ? "" : ", " + environment)}: {reason.GetProperty("reason").GetString()}";
    }
}
