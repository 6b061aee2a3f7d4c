using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Indexes.Python.Pages;

/// <summary>
/// A project's page as JSON (simple repository API specification: PEP 691, 700, 714, 792). Keys that are not known are passed over, and so
/// is a value of another type than it should have: one odd file does not hide the others.
/// </summary>
internal static class JsonPage
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <summary>Reads a page.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ProjectPage Read(IndexDocument document)
    {
        try
        {
            ReadOnlyMemory<byte> content = document.Content;
            content = content.Span.StartsWith("\ufeff"u8) ? content[3..] : content;
            using JsonDocument json = JsonDocument.Parse(content, Options);
            JsonElement root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Member(root, "files") is not { ValueKind: JsonValueKind.Array } files)
            {
                throw new FormatException("it is JSON but no project of the Simple API: \"files\" is missing");
            }

            PageReader.ThrowIfUnknownVersion(Member(root, "meta") is { } meta ? Text(meta, "api-version") : null);
            JsonElement? status = Member(root, "project-status");
            return new ProjectPage(ReadFiles(files, document.Url))
            {
                Name = Text(root, "name"),
                Status = Text(status, "status"),
                StatusReason = Text(status, "reason"),
            };
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is broken JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("it is broken JSON: a text in it is no Unicode", e);
        }
    }

    private static List<ListedFile> ReadFiles(JsonElement files, Uri page)
    {
        List<ListedFile> result = new(files.GetArrayLength());
        foreach (JsonElement file in files.EnumerateArray())
        {
            if (Text(file, "filename") is { Length: > 0 } name && Text(file, "url") is { } link && Uri.TryCreate(page, link, out Uri? url)
                && Links.CanBeFetched(url, page))
            {
                result.Add(ReadFile(file, name, url));
            }
        }

        return result;
    }

    private static ListedFile ReadFile(JsonElement file, string name, Uri url)
    {
        JsonElement? yanked = Member(file, "yanked");
        JsonElement? metadata = Member(file, "core-metadata") ?? Member(file, "dist-info-metadata");
        PythonFile result = new(name)
        {
            Url = SafeUrl.WithoutQuery(url).AbsoluteUri,
            Sha256 = Links.DigestOf(Text(Member(file, "hashes"), "sha256")) ?? Links.DigestOf(url),
            Size = Member(file, "size") is { ValueKind: JsonValueKind.Number } size && size.TryGetInt64(out long bytes) && bytes >= 0
                ? bytes
                : null,
            RequiresPython = Text(file, "requires-python") is { Length: > 0 } python ? python : null,

            // true, or the reason; an empty reason is a reason too (PEP 592).
            IsYanked = yanked is { ValueKind: JsonValueKind.True or JsonValueKind.String },
            YankedReason = yanked is { ValueKind: JsonValueKind.String } reason && reason.GetString() is { Length: > 0 } text ? text : null,
            UploadTime = DateTimeOffset.TryParse(
                Text(file, "upload-time"),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out DateTimeOffset time)
                ? time : null,
        };
        return new ListedFile(result, SafeUrl.WithoutCredentials(url))
        {
            HasMetadata = metadata is { ValueKind: JsonValueKind.True or JsonValueKind.Object },
            MetadataSha256 = metadata is { ValueKind: JsonValueKind.Object } ? Links.DigestOf(Text(metadata, "sha256")) : null,
        };
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out JsonElement member) ? member : null;

    private static string? Text(JsonElement? element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
}
