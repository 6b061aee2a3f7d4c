using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Resolution.Conda;

namespace EnvAsCode.Indexes.Conda.Repodata;

/// <summary>
/// Reads the records of a name (CEP 36). Keys that are not known are passed over; a record without a version is none. Where a package is
/// there as <c>.conda</c> and as <c>.tar.bz2</c>, the former is taken.
/// </summary>
internal static class RecordReader
{
    private const ulong LastSecond = 253_402_300_799;

    /// <summary>Reads a name's records.</summary>
    /// <param name="folder">The address of the platform's folder, or what the file says instead.</param>
    public static IEnumerable<CondaRecord> Read(RepodataIndex index, string name, string channel, Uri folder, string subdir)
    {
        List<CondaRecord> records = [];
        foreach (RepodataEntry entry in index.Find(name))
        {
            if (TryReadRecord(index, entry) is { } record)
            {
                records.Add(record with
                {
                    Package = record.Package with
                    {
                        Channel = channel,
                        Subdir = record.Package.Subdir ?? subdir,
                        Url = new Uri(folder, Uri.EscapeDataString(record.Package.FileName!)).AbsoluteUri,
                    },
                });
            }
        }

        HashSet<string> stems = [.. records.Select(static record => record.Package.FileName!).Where(IsConda).Select(StemOf)];
        return records.Where(record => IsConda(record.Package.FileName!) || !stems.Contains(StemOf(record.Package.FileName!)));
    }

    private static CondaRecord? TryReadRecord(RepodataIndex index, RepodataEntry entry)
    {
        try
        {
            string fileName = FileNameOf(index.Json[entry.Key..entry.Value]);
            return CondaPackageFile.IsPackageFile(fileName) && !index.IsRemoved(fileName)
                ? ReadRecord(index.Json[entry.Value..entry.End], fileName)
                : null;
        }
        catch (InvalidOperationException)
        {
            // A text in it is no Unicode: such a record is none, and hides no other.
            return null;
        }
    }

    private static bool IsConda(string fileName) => fileName.EndsWith(".conda", StringComparison.Ordinal);

    private static string StemOf(string fileName) =>
        IsConda(fileName) ? Path.GetFileNameWithoutExtension(fileName) : fileName[..^".tar.bz2".Length];

    private static string FileNameOf(ReadOnlySpan<byte> key)
    {
        Utf8JsonReader reader = new(key[..(key.LastIndexOf((byte)'"') + 1)]);
        reader.Read();
        return reader.GetString()!;
    }

    private static CondaRecord? ReadRecord(ReadOnlySpan<byte> json, string fileName)
    {
        Utf8JsonReader reader = new(json);
        JsonElement record = JsonElement.ParseValue(ref reader);
        string? version = Text(record, "version");
        string? name = Text(record, "name");
        if (version is null || name is null)
        {
            return null;
        }

        CondaPackageRecord package = new(name, version, Text(record, "build") ?? "", Number(record, "build_number") ?? 0)
        {
            Subdir = Text(record, "subdir"),
            FileName = fileName,
            Md5 = Text(record, "md5")?.ToLowerInvariant(),
            Sha256 = Text(record, "sha256")?.ToLowerInvariant(),
            License = Text(record, "license"),
            LicenseFamily = Text(record, "license_family"),
            TrackFeatures = Features(record, "track_features"),
            Features = Features(record, "features"),
        };
        return new CondaRecord(package)
        {
            Depends = Texts(record, "depends"),
            Constrains = Texts(record, "constrains"),
            Noarch = NoarchOf(record),
            Timestamp = TimestampOf(Number(record, "timestamp") ?? 0),
            Size = Number(record, "size") is { } size and <= long.MaxValue ? (long)size : null,
        };
    }

    // In milliseconds, but old packages have seconds; conda tells them apart by the last second of the year 9999.
    private static long TimestampOf(ulong number) =>
        number <= LastSecond ? (long)number * 1000 : number <= LastSecond * 1000 ? (long)number : 0;

    // Packages of the first years say true.
    private static NoarchKind NoarchOf(JsonElement record) => !record.TryGetProperty("noarch"u8, out JsonElement noarch) ? NoarchKind.None
        : noarch.ValueKind == JsonValueKind.True ? NoarchKind.Generic
        : noarch.ValueKind != JsonValueKind.String ? NoarchKind.None
        : noarch.GetString() switch { "python" => NoarchKind.Python, "generic" => NoarchKind.Generic, _ => NoarchKind.None };

    private static string? Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ulong? Number(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number
            ? value.TryGetUInt64(out ulong number) ? number
            : value.TryGetDouble(out double real) && real is >= 0 and < long.MaxValue ? (ulong)real : null
            : null;

    private static string[] Texts(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item =>
                item.GetString()!)]
            : [];

    // A text with blanks, or a list.
    private static string? Features(JsonElement record, string name) =>
        Text(record, name) is { Length: > 0 } text ? text : Texts(record, name) is { Length: > 0 } list ? string.Join(' ', list) : null;
}
