using System.Linq;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of each rule of TOML 1.0, valid and invalid.</summary>
[Capability(16)]
public class TomlReaderTests
{
    [Theory]
    [InlineData("a = \"tab\\t quote\\\" \\u00e9 \\U0001F600\"", "tab\t quote\" é \U0001F600")]
    [InlineData("a = 'C:\\new'", "C:\\new")]
    [InlineData("a = \"\"\"\nfirst\r\nsecond\\\n   \n  third\"\"\"\"\"", "first\nsecondthird\"\"")]
    [InlineData("a = '''\n'one' ''two'''''", "'one' ''two''")]
    [InlineData("\uFEFF# byte order mark\na = \"x\"", "x")]
    [InlineData("\"a\" = 'x' # comment", "x")]
    public void Strings_are_read(string text, string expected) =>
        Assert.Equal(expected, Assert.IsType<TomlString>(TomlReader.Read(text)["a"]).Text);

    [Theory]
    [InlineData("1_000")]
    [InlineData("0xDEAD_beef")]
    [InlineData("0o755")]
    [InlineData("0b1101")]
    [InlineData("+0.0")]
    [InlineData("-1e-0_5")]
    [InlineData("6.626e-34")]
    [InlineData("-inf")]
    [InlineData("nan")]
    [InlineData("true")]
    [InlineData("1979-05-27T07:32:00.999-07:00")]
    [InlineData("1979-05-27 07:32:00Z")]
    [InlineData("2024-02-29")]
    [InlineData("23:59:60.5")]
    public void Numbers_and_dates_are_read(string value) =>
        Assert.Equal(value, Assert.IsType<TomlScalar>(TomlReader.Read("a = " + value + " # x\nb = [" + value + ", ]")["a"]).Text);

    [Fact]
    public void Tables_of_all_kinds_are_one_tree()
    {
        TomlTable root = TomlReader.Read("""
            top.dotted . "key.with.dots" = 1
            [a.b]
            c = { d.e = 'x', f = [ 1, { g = "y" } ] }
            [a]
            h.i = 2
            [a.h.j]
            [[list]]
            k = 1
            [list.under]
            [[list]]
            [[list.inner]]
            """);

        Assert.NotNull(root.Table("top", "dotted")?["key.with.dots"]);
        Assert.Equal("x", Assert.IsType<TomlString>(root.Table("a", "b", "c", "d")?["e"]).Text);
        Assert.NotNull(root.Table("a", "h", "j"));
        TomlArray list = Assert.IsType<TomlArray>(root["list"]);
        Assert.Equal(["k under", "inner"], list.Items.Select(item =>
            string.Join(" ", ((TomlTable)item).Members.Select(member => member.Key))));
    }

    [Theory]
    [InlineData("a", 1)]
    [InlineData("a = ", 4)]
    [InlineData("= 1", 0)]
    [InlineData("a = x", 4)]
    [InlineData("a = 1 b = 2", 6)]
    [InlineData("a = 01", 4)]
    [InlineData("a = 1__0", 4)]
    [InlineData("a = 1.", 4)]
    [InlineData("a = 2023-02-29", 4)]
    [InlineData("a = 1979-13-01", 4)]
    [InlineData("a = 24:00:00", 4)]
    [InlineData("a = \"x", 4)]
    [InlineData("a = \"x\ny\"", 4)]
    [InlineData("a = \"\\q\"", 5)]
    [InlineData("a = \"\\ud800\"", 5)]
    [InlineData("a = \"\u0001\"", 5)]
    [InlineData("# \u0000", 2)]
    [InlineData("a = 1\rb = 2", 5)]
    [InlineData("a = [1 2]", 7)]
    [InlineData("a = [1", 6)]
    [InlineData("a = { b = 1, }", 13)]
    [InlineData("a = { b = 1\n}", 11)]
    [InlineData("a = 1\na = 2", 6)]
    [InlineData("a.b = 1\na = 2", 8)]
    [InlineData("a = 1\na.b = 2", 6)]
    [InlineData("[a]\n[a]", 5)]
    [InlineData("[a.b]\n[a]\nb.c = 1", 10)]
    [InlineData("a = { b = 1 }\n[a.c]", 15)]
    [InlineData("a = { b = 1 }\na.c = 2", 14)]
    [InlineData("[a]\n[[a]]", 6)]
    [InlineData("a = []\n[[a]]", 9)]
    [InlineData("[[a]]\n[a]", 7)]
    [InlineData("[ [a]]", 2)]
    [InlineData("[a", 2)]
    [InlineData("[]", 1)]
    [InlineData("\"\"\"a\"\"\" = 1", 0)]
    [InlineData("a.b = 1\n[a]", 9)]
    public void What_is_no_TOML_is_refused_at_its_place(string text, int position) =>
        Assert.Equal(position, Assert.Throws<TomlSyntaxException>(() => TomlReader.Read(text)).Position);
}
