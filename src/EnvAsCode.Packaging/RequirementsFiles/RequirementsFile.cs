using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.RequirementsFiles;

/// <summary>
/// A requirements file as data: nothing is opened or expanded, so what it includes and the <c>${VARIABLES}</c> that it names are for the
/// caller. Source: pip's documentation, "Requirements File Format".
/// </summary>
public sealed class RequirementsFile
{
    private RequirementsFile(IReadOnlyList<RequirementsLine> lines) => this.Lines = lines;

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
        new([.. LogicalLine.Split(text ?? "").Select(line => new RequirementsLineParser(line).Parse())]);

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
            if (name.Length > 0 && name.All(c => Ascii.IsDigit(c) || c == '_' || (Ascii.IsLetter(c) && Ascii.ToLower(c) != c)))
            {
                yield return name;
            }
        }
    }
}
