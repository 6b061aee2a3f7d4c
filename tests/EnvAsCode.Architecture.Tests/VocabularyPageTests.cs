using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>docs/vocabulary.md says what there is: every word in its C# column exists, and every word of a script stands in it.</summary>
public partial class VocabularyPageTests
{
    private static string Sources => string.Concat(
        Directory.GetFiles(Repository.PathOf("src/EnvAsCode"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText));

    private static IEnumerable<string> Code => File.ReadLines(Repository.PathOf("docs/vocabulary.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line[line.LastIndexOf(" | ", line.Length - 3, StringComparison.Ordinal)..])
        .SelectMany(cell => CodeSpan().Matches(cell))
        .Select(match => StringLiteral().Replace(match.Groups[1].Value, "\"\""));

    [Fact]
    public void Every_word_of_the_page_is_one_of_the_library()
    {
        HashSet<string> declared = [.. DeclaredName().Matches(Sources).Select(match => match.Groups[1].Value)];
        string[] used = [.. Code.SelectMany(code => UsedName().Matches(code)).Select(match => match.Groups[1].Value).Distinct()];

        Assert.True(used.Length > 80);
        Assert.Empty(used.Except(declared));
    }

    [Fact]
    public void Every_word_of_a_script_stands_on_the_page()
    {
        string page = string.Concat(Code);
        string[] words = [.. ScriptWord().Matches(Sources).Select(match => match.Groups[1].Value).Distinct()];

        Assert.True(words.Length > 15);
        Assert.DoesNotContain(words, word => !page.Contains(word + "(", StringComparison.Ordinal));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"")]
    private static partial Regex StringLiteral();

    // A type, a method, a property, a member of an enum.
    [GeneratedRegex(
        @"(?:\b(?:record|class|enum|struct) |^    public [^\n(=;]*?\b|^    )([A-Z]\w*)(?=\b *(?:[({,;:=\n]|=>))", RegexOptions.Multiline)]
    private static partial Regex DeclaredName();

    // What is called, made, set, or behind a dot. A name of an example's own, as Bucket, is none of these.
    [GeneratedRegex(@"(?:\bnew |\.)?\b([A-Z]\w*)(?=\(| = |\.| \{)")]
    private static partial Regex UsedName();

    // The factories in Steps whose step only a script has.
    [GeneratedRegex(
        "public static (?:GitConfig|GitCredentials|Proxy|Variables|TrustCertificates|S3Copy|S3Sync|AppendLine|CronJob|IdleShutdown|"
        + "Background|Once|MergeJson|JupyterServerExtension|RestartJupyterServer|Run|Exec|GitClone|WriteFile|Download|Install)"
        + @"Step (\w+)\(")]
    private static partial Regex ScriptWord();
}
