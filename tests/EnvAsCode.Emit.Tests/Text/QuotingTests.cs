using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using CsCheck;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Testing;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Emit.Tests;

public class QuotingTests
{
    // What an argument can hold: any text but NUL, as whole characters.
    private static readonly Gen<string> Arguments = Generate.HostileText
        .Select(text =>
            string.Concat(text.EnumerateRunes().Where(rune => rune.Value is not (0 or 0xfffd)).Select(rune => rune.ToString())));

    [Theory]
    [InlineData("numpy==1.26.4", "'numpy==1.26.4'")]
    [InlineData("/opt/conda-1.0_x/bin", "/opt/conda-1.0_x/bin")]
    [InlineData("", "''")]
    [InlineData("two words", "'two words'")]
    [InlineData("say \"x\"", "'say \"x\"'")]
    [InlineData("it's $HOME \\ `id`", "\"it's \\$HOME \\\\ \\`id\\`\"")]
    public void A_shell_word_is_quoted_no_more_than_it_needs(string text, string expected) => Assert.Equal(expected, ShellQuote.Word(text));

    [WitnessFact("sh")]
    public void A_POSIX_shell_reads_a_word_as_the_text_that_it_was() => AssertShellReadsBack("sh");

    [WitnessFact("bash")]
    public void Bash_reads_a_word_as_the_text_that_it_was() => AssertShellReadsBack("bash");

    [Theory]
    [InlineData("numpy==1.26.4", "numpy==1.26.4")]
    [InlineData("conda-forge::scipy>=1.13,<2", "conda-forge::scipy>=1.13,<2")]
    [InlineData("7zip", "\"7zip\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("nvidia:", "\"nvidia:\"")]
    [InlineData("dvc[s3]", "\"dvc[s3]\"")]
    [InlineData("\u0085", "\"\\u0085\"")]
    public void A_YAML_scalar_is_plain_where_no_parser_reads_anything_else(string text, string expected) =>
        Assert.Equal(expected, YamlScalar.Of(text));

    [Fact]
    public void A_YAML_parser_reads_a_scalar_as_the_text_that_it_was() => Arguments.SampleRepeatably(text =>
    {
        YamlStream yaml = [];
        yaml.Load(new System.IO.StringReader("key:\n  - " + YamlScalar.Of(text) + "\n"));
        YamlSequenceNode items = (YamlSequenceNode)yaml.Documents[0].RootNode["key"];
        Assert.Equal(text, ((YamlScalarNode)items[0]).Value);
    });

    [Fact]
    public void A_JSON_parser_reads_a_string_as_the_text_that_it_was() => Arguments.SampleRepeatably(text =>
    {
        StringBuilder json = new();
        JsonText.AppendQuoted(json, text);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(json.ToString()));
    });

    private static void AssertShellReadsBack(string shell)
    {
        string[] texts = [.. Arguments.Array[500].Single().Where(text => text.Length > 0)];
        string script = "printf '%s\\0'" + string.Concat(texts.Select(text => " " + ShellQuote.Word(text))) + "\n";

        string[] read = ExternalProgram.Run(shell, ["-s"], script).AssertSuccess().Split('\0', StringSplitOptions.None);

        Assert.Equal(texts, read.SkipLast(1));
    }
}
