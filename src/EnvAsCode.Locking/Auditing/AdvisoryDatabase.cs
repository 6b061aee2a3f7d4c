using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Locks.Advisories;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Locking.Auditing;

/// <summary>
/// Reads vulnerabilities in OSV's format: a file with one or a list of them, a folder of such files, or a zip archive; as JSON, as osv.dev
/// has them, or as YAML, as PyPA's advisory database has them.
/// </summary>
public static class AdvisoryDatabase
{
    private static readonly string[] Endings = [".json", ".yaml", ".yml"];

    /// <summary>Reads vulnerabilities.</summary>
    /// <param name="path">The file or folder.</param>
    /// <exception cref="LockException">EAC6020: it cannot be read, or is not in the format.</exception>
    public static IReadOnlyList<Advisory> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            if (Directory.Exists(path))
            {
                string[] files =
                    [.. Directory.GetFiles(path, "*", SearchOption.AllDirectories).Where(IsRead).Order(StringComparer.Ordinal)];
                return files.Length > 0 ? [.. files.SelectMany(static file => Parse(File.ReadAllBytes(file), file))]
                    : throw new LockException(Rules.AdvisoriesNotReadable, path, "the folder has no JSON or YAML file");
            }

            return path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
                ? ReadZip(File.OpenRead(path), path)
                : Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new LockException(Rules.AdvisoriesNotReadable, e, path, e.Message.TrimEnd('.'));
        }
    }

    /// <summary>Reads vulnerabilities that were fetched.</summary>
    /// <param name="content">The zip archive, or the file.</param>
    /// <param name="place">Where it comes from, for a message.</param>
    internal static IReadOnlyList<Advisory> Read(byte[] content, string place)
    {
        try
        {
            return content.AsSpan().StartsWith("PK"u8) ? ReadZip(new MemoryStream(content), place) : Parse(content, place);
        }
        catch (InvalidDataException e)
        {
            throw new LockException(Rules.AdvisoriesNotReadable, e, place, e.Message.TrimEnd('.'));
        }
    }

    private static List<Advisory> ReadZip(Stream file, string place)
    {
        using ZipArchive archive = new(file, ZipArchiveMode.Read);
        List<Advisory> advisories = [];
        foreach (ZipArchiveEntry entry in archive.Entries
            .Where(static entry => IsRead(entry.Name))
            .OrderBy(static entry => entry.FullName, StringComparer.Ordinal))
        {
            using MemoryStream content = new();
            using Stream stream = entry.Open();
            stream.CopyTo(content);
            advisories.AddRange(Parse(content.ToArray(), place + ": " + entry.FullName));
        }

        return advisories;
    }

    private static bool IsRead(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<Advisory> Parse(byte[] content, string place)
    {
        try
        {
            string text = Encoding.UTF8.GetString(content).TrimStart('\ufeff');
            JsonNode? root = text.TrimStart() is ['{' or '[', ..]
                ? JsonNode.Parse(text)
                : NodeOf(YamlText.Load(text).Documents[0].RootNode);
            return OsvReader.Read(root ?? throw new FormatException());
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or YamlException
            or ArgumentOutOfRangeException)
        {
            throw new LockException(Rules.AdvisoriesNotReadable, e, place, "it is not in OSV's format");
        }
    }

    // Every value that is read is a text, so that YAML's other kinds need not be told apart.
    private static JsonNode? NodeOf(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(static child =>
            KeyValuePair.Create(child.Key is YamlScalarNode { Value: { } key } ? key : throw new FormatException(), NodeOf(child.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(NodeOf)]),
        _ => JsonValue.Create((node as YamlScalarNode)?.Value),
    };
}
