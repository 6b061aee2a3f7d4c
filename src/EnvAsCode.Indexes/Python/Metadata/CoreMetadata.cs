using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Indexes.Python.Metadata;

/// <summary>
/// A <c>METADATA</c> or <c>PKG-INFO</c> file: fields as in the header of a mail, then a description (core metadata specification). Fields
/// that are not known are passed over.
/// </summary>
internal sealed class CoreMetadata
{
    private readonly List<(string Name, string Value)> fields;

    private CoreMetadata(List<(string Name, string Value)> fields) => this.fields = fields;

    /// <summary>Whether every dependency is written here: only then may a source distribution be believed (PEP 643).</summary>
    public bool HasStaticDependencies =>
        this.First("Metadata-Version") is { } version && IsAtLeast(version, 2, 2)
        && !this.All("Dynamic").Any(static name => name.Equals("Requires-Dist", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Provides-Extra", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Requires-Python", StringComparison.OrdinalIgnoreCase));

    /// <summary>The project's name as written.</summary>
    public string Name => this.First("Name")!;

    /// <summary>The version as written.</summary>
    public string Version => this.First("Version")!;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It has no name, no version, or is in a later major version of the format.</exception>
    public static CoreMetadata Parse(ReadOnlySpan<byte> content)
    {
        CoreMetadata metadata = new(Fields(Encoding.UTF8.GetString(content).TrimStart('\ufeff')));
        if (metadata.First("Name") is not { Length: > 0 } || metadata.First("Version") is not { Length: > 0 })
        {
            throw new FormatException("its metadata has no name or no version");
        }

        return metadata.First("Metadata-Version") is { } version && IsAtLeast(version, 3, 0)
            ? throw new FormatException($"its metadata is in version {version} of the format, and only versions 1 and 2 are understood")
            : metadata;
    }

    /// <summary>What a resolver needs.</summary>
    /// <param name="fileName">The file that it was read from.</param>
    public PythonMetadata ToPythonMetadata(string fileName) => new()
    {
        RequiresDist = [.. this.All("Requires-Dist")],
        ProvidesExtra = [.. this.All("Provides-Extra")],
        RequiresPython = this.First("Requires-Python"),
        License = this.License(),
        FileName = fileName,
    };

    // The expression, then the classifiers, then a short text: many projects put a licence's whole text into the old field.
    private string? License() =>
        this.First("License-Expression")
        ?? (this.All("Classifier").Where(static text => text.StartsWith("License :: ", StringComparison.Ordinal))
            .Select(static text => text[(text.LastIndexOf(" :: ", StringComparison.Ordinal) + 4)..]).ToList() is { Count: > 0 } names
            ? string.Join(", ", names)
            : this.First("License") is { Length: > 0 and <= 100 } text
                && !text.Contains('\n', StringComparison.Ordinal)
                && text != "UNKNOWN"
                ? text
                : null);

    private string? First(string name) => this.All(name).FirstOrDefault();

    private IEnumerable<string> All(string name) =>
        this.fields.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static field => field.Value);

    private static List<(string Name, string Value)> Fields(string text)
    {
        List<(string Name, string Value)> fields = [];
        foreach (string line in text.Split('\n').Select(static line => line.TrimEnd('\r')).TakeWhile(static line => line.Length > 0))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t')
            {
                if (fields.Count > 0)
                {
                    fields[^1] = (fields[^1].Name, fields[^1].Value + "\n" + line.Trim());
                }
            }
            else if (colon > 0)
            {
                fields.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
            }
        }

        // A long requirement may go on in the next line; only the text of a licence keeps its lines.
        return [.. fields.Select(static field => field.Name.Equals("License", StringComparison.OrdinalIgnoreCase)
            ? field
            : (field.Name, field.Value.Replace('\n', ' ')))];
    }

    private static bool IsAtLeast(string version, int major, int minor) =>
        System.Version.TryParse(version, out Version? parsed) && parsed >= new Version(major, minor);
}
