using System;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Json;

/// <summary>Reads and writes the versioned JSON documents that a build or a plan leaves on disk.</summary>
internal static class DocumentFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions WriteOptions = new(Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="schemaVersion">The version that is known here.</param>
    /// <exception cref="DeploymentException">EAC8020: there is no file. EAC8021: it is no such document. EAC8022: it is newer.</exception>
    public static T Read<T>(string path, int schemaVersion)
    {
        byte[] bytes = ReadBytes(path);
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);

            // The version comes first: of a newer document nothing else can be told.
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("schemaVersion", out JsonElement version)
                || !version.TryGetInt32(out int number))
            {
                throw new DeploymentException(Rules.InvalidDocument, path, "it has no schemaVersion");
            }

            return number == schemaVersion
                ? document.Deserialize<T>(Options)!
                : throw new DeploymentException(Rules.UnknownDocumentVersion, path, Number(number), Number(schemaVersion));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new DeploymentException(Rules.InvalidDocument, e, path, e.Message.TrimEnd('.'));
        }
    }

    /// <summary>The text of a document, as it is read: the same value gives the same bytes.</summary>
    public static string Write<T>(T document) => JsonSerializer.Serialize(document, WriteOptions) + "\n";

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DeploymentException(Rules.NothingBuilt, e, path);
        }
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
