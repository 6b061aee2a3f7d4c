using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary><c>docs/vocabulary-images.md</c> names words that there are, and <c>docs/vocabulary-reference.md</c> all of them.</summary>
public partial class VocabularyTests
{
    private static readonly Type[] Types = [.. typeof(EnvironmentSpec).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == nameof(EnvAsCode) && !type.IsNested)
        .OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static readonly HashSet<string> Words =
    [
        .. Types.Select(type => type.Name),
        .. Types.SelectMany(type => type.GetMembers()).Select(member => member.Name),
    ];

    [Fact]
    public void Every_word_of_the_tables_is_one_of_the_vocabulary()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/vocabulary-images.md"));
        IEnumerable<string> code = Cell()
            .Matches(page)
            .Select(match => match.Groups[1].Value)
            .SelectMany(cell => InlineCode().Matches(cell))
            .Select(match => match.Groups[1].Value);

        IEnumerable<string> unknown = code.Select(text => Quoted().Replace(text, ""))
            .SelectMany(text => Word().Matches(text))
            .Select(match => match.Value)
            .Where(word => !Words.Contains(word));

        Assert.Empty(unknown.Distinct());
    }

    [Fact]
    public void The_reference_lists_every_type()
    {
        XElement comments =
            XDocument.Load(Path.ChangeExtension(typeof(EnvironmentSpec).Assembly.Location, ".xml")).Root!.Element("members")!;
        StringBuilder list = new(
            "# The types of the vocabulary\n\nMade from the library by a test; with `ENVASCODE_UPDATE_GOLDEN=1` the test writes it. "
            + "[vocabulary.md](vocabulary.md) and [vocabulary-images.md](vocabulary-images.md) say what to write for what.\n\n"
            + "| type | what it is |\n| --- | --- |\n");
        foreach (Type type in Types)
        {
            XElement? comment =
                comments.Elements("member").FirstOrDefault(member => (string?)member.Attribute("name") == "T:" + type.FullName);
            string summary = Blanks().Replace(Text(comment?.Element("summary")), " ").Trim();
            int end = summary.IndexOf(". ", StringComparison.Ordinal);
            list.Append(
                CultureInfo.InvariantCulture,
                $"| `{type.Name.Split('`')[0]}` | "
                + $"{(end < 0 ? summary : summary[..(end + 1)]).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        GoldenFile.Equal("docs/vocabulary-reference.md", list.ToString());
    }

    private static string Text(XElement? summary) => string.Concat((summary?.Nodes() ?? []).Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => "`" + code.Value + "`",
        XElement reference =>
            "`" + ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? "").Split('.')[^1] + "`",
        _ => "",
    }));

    // The last cell of a row.
    [GeneratedRegex(@"^\|.*(?<!\\)\| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Cell();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    // What begins with a capital letter and is not part of a lower-case word.
    [GeneratedRegex(@"(?<![\w./-])[A-Z][A-Za-z]+\b(?![\w./-])")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
