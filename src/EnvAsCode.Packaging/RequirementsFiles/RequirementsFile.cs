using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.RequirementsFiles;

/// <summary>
/// A requirements file as data: nothing is opened or expanded, so what it includes and the <c>${VARIABLES}</c> that it names are for the
/// caller. Source: pip's documentation, "Requirements File Format".
/// </summary>
public sealed class RequirementsFile
{
    private RequirementsFile(string text, IReadOnlyList<RequirementsLine> lines)
    {
        this.Text = text;
        this.Lines = lines;
    }

    /// <summary>The file's text.</summary>
    public string Text { get; }

    /// <summary>The entries, comments and empty lines left out.</summary>
    public IReadOnlyList<RequirementsLine> Lines { get; }

    /// <summary>
    /// Whether pip checks hashes for the whole file: <c>--require-hashes</c> is given, or any entry has one. Then every entry needs a hash
    /// and an exact pin.
    /// </summary>
    public bool ChecksHashes => this.Lines.Any(line => line.Options.Any(option => option.Name is "--hash" or "--require-hashes"));

    /// <summary>Takes a file apart. Never throws: what cannot be read becomes an entry with an error.</summary>
    /// <param name="text">The file's text.</param>
    public static RequirementsFile Parse(string? text) =>
        new(text ?? "", [.. LogicalLine.Split(text ?? "").Select(line => new RequirementsLineParser(line).Parse())]);

    /// <summary>
    /// The file with other versions of a package: each of its requirements is written anew, with its extras, its marker and its options;
    /// its hashes go, which are those of other files. Everything else stays as it is, comments and blanks among it.
    /// </summary>
    /// <param name="name">The package.</param>
    /// <param name="specifiers">The versions that will do.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public RequirementsFile WithSpecifiers(PackageName name, VersionSpecifierSet specifiers)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        _ = specifiers ?? throw new ArgumentNullException(nameof(specifiers));
        string text = this.Text;
        foreach (RequirementsLine line in this.Lines.Reverse().Where(line => line.Requirement?.Name.Equals(name) == true))
        {
            IEnumerable<string> options = line.Options
                .Where(option => option.Name != "--hash")
                .Select(option => option.Value is null ? option.Name : option.Name + "=" + option.Value);
            string written = string.Join(" ", [line.Requirement!.WithSpecifiers(specifiers).ToString(), .. options]);
            text = text.Substring(0, line.Span.Start) + written + text.Substring(line.Span.Start + line.Span.Length);
        }

        return Parse(text);
    }

    /// <summary>
    /// The names between <c>${</c> and <c>}</c> that pip would replace from the environment: upper-case letters, digits and underscores.
    /// </summary>
    public IEnumerable<string> Variables() => this.Lines.SelectMany(line => VariablesIn(line.Text)).Distinct();

    /// <summary>
    /// The entries that pip would refuse because hashes are checked: those without a hash, or without <c>==</c> or <c>===</c> and one
    /// version.
    /// </summary>
    public IEnumerable<RequirementsLine> Unhashed() => !this.ChecksHashes
        ? []
        : this.Lines.Where(line => line.Kind switch
        {
            RequirementsLineKind.Requirement =>
                !line.Hashes.Any() || (line.Requirement!.Url is null && line.Requirement.Specifiers.ExactVersion is null),
            RequirementsLineKind.Location => !line.Hashes.Any(),
            RequirementsLineKind.Editable => true,
            _ => false,
        });

    private static IEnumerable<string> VariablesIn(string text)
    {
        for (int start = text.IndexOf("${", StringComparison.Ordinal); start >= 0; start =
            text.IndexOf("${", start + 2, StringComparison.Ordinal))
        {
            int close = text.IndexOf('}', start);
            string name = close < 0 ? "" : text.Substring(start + 2, close - start - 2);
            if (name.Length > 0 && name.All(c => AsciiText.IsDigit(c) || c == '_' || (AsciiText.IsLetter(c) && AsciiText.ToLower(c) != c)))
            {
                yield return name;
            }
        }
    }
}
