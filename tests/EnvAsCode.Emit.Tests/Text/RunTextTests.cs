using System;
using System.Linq;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>Shell code of several lines as one <c>RUN</c>.</summary>
public class RunTextTests
{
    /// <summary>Code, and whether it can be lines of the instruction.</summary>
    public static TheoryData<string, bool> Codes => new()
    {
        { "echo a\necho b", true },
        { "  echo a  \n\n# why\necho b # here\n# end", true },
        { "false\necho b", true },
        { "false || echo b\necho c", true },
        { "false && echo b\necho c", true },
        { "cd /\npwd", true },
        { "set +e\nfalse\necho on", true },
        { "set -eux\necho a", true },
        { "if true; then\n  echo yes\nelse\n  echo no\nfi", true },
        { "for x in a b\ndo\n  echo $x\ndone", true },
        { "for x in a b; do\n  echo $x\ndone", true },
        { "while read line; do\n  echo \"[$line]\"\ndone < /etc/hostname | wc -l", true },
        { "case \"$HOME\" in\n  /*)\n    echo absolute\n    ;;\n  *) echo other;;\nesac", true },
        { "say() {\n  echo \"$1\"\n}\nsay hi\nsay \"a b\"", true },
        { "(\n  cd /\n  pwd\n)\necho back", true },
        { "{\n  echo a\n  echo b\n} | wc -l", true },
        { "echo a &&\n  echo b\necho c |\n  cat", true },
        { "find / -maxdepth 1 -name etc -exec echo {} \\;\necho after", true },
        { "echo \\(\necho \\&\necho b", true },
        { "echo do\necho then\necho in\necho {\necho !", true },
        { "echo \"a;\"\necho 'b&'\necho c", true },
        { "x=$(echo a)\necho ${x:-b} $((1 + 2))", true },
        { "echo $'it\\'s'\necho next", true },
        { "sleep 0 &\nwait\necho b", true },
        { "! false\necho b", true },
        { "echo a \\\n  b \\\n  c\necho d", true },
        { "echo a 2>&1 | cat\necho b >&2", true },
        { "cat <<< word\necho b", true },
        { "[ -d / ]\necho b", true },
        { "[ \"x\" ]\necho b", true },
        { "echo 'two\nlines'\necho b", false },
        { "echo \"two\nlines\"", false },
        { "cat <<EOF\na\nEOF\necho b", false },
        { "x=$(\n  echo a\n)\necho $x", false },
        { "list=(\n  a\n  b\n)\necho ${list[1]}", false },
        { "[[ -d / &&\n  -d /etc ]]\necho b", false },
        { "echo a \\\n# b\necho c", false },
        { "echo a \\\n\necho c", false },
        { "case a\nin\na) echo a;;\nesac", false },
        { "echo $((1<<2))\necho b", false },
        { "echo unfinished (", false },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Line_ends_that_mean_something_are_kept_in_a_file(string code, bool isInline)
    {
        Assert.Equal(isInline, RunText.FileOf(code, isForBuildKit: false) is null);
        Assert.Null(RunText.FileOf(code, isForBuildKit: true));
        string text = Text(code, isForBuildKit: false);
        Assert.DoesNotContain("eval", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.StartsWith("RUN ", StringComparison.Ordinal));
        Assert.DoesNotContain(text.Split('\n')[..^1], line => line.Length == 0);
    }

    [Theory]
    [InlineData("apt-get update\napt-get install -y git", "RUN apt-get update \\\n && apt-get install -y git\n")]
    [InlineData("\n  echo a\n", "RUN echo a\n")]
    [InlineData("if x; then\n  y\nfi", "RUN set -e; \\\n    if x; then \\\n      y; \\\n    fi\n")]
    [InlineData("set -eux\nx || y\nz", "RUN set -eux; \\\n    x || y; \\\n    z\n")]
    [InlineData("# why\nx # that\ny", "# why\n# that\nRUN x \\\n && y\n")]
    [InlineData("# nothing", "# nothing\n")]
    public void Several_commands_are_one_instruction_that_is_read_easily(string code, string expected) =>
        Assert.Equal(expected, Text(code, isForBuildKit: false));

    [Fact]
    public void BuildKit_gets_a_here_document_where_lines_have_to_stay() => Assert.Equal(
        "RUN <<'EOF_2'\nset -e\ncat <<EOF\na\nEOF\nEOF_2\n", Text("cat <<EOF\na\nEOF", isForBuildKit: true));

    [WitnessFact("bash")]
    public void A_shell_does_the_same_with_the_instruction_as_with_the_code() => Assert.All(
        Codes.Where(row => (bool)row[1]).Select(row => (string)row[0]),
        code =>
        {
            ExternalProgram plain = ExternalProgram.Run("bash", ["-c", "set -e\n" + code]);
            ExternalProgram written = ExternalProgram.Run("bash", ["-c", AsDocker(Text(code, isForBuildKit: false))]);

            Assert.Equal((plain.ExitCode, plain.Output), (written.ExitCode, written.Output));
        });

    // What a builder hands to the shell: comments are dropped, and lines that end with a backslash go on.
    private static string AsDocker(string text) => string.Concat(
        text.Split('\n')
            .Where(line => !line.TrimStart().StartsWith('#'))
            .Select(line => line.EndsWith('\\') ? line[..^1] : line + "\n")).Trim()[4..];

    private static string Text(string code, bool isForBuildKit)
    {
        LineWriter writer = new();
        RunText.Write(writer, code, isForBuildKit);
        return writer.ToString();
    }
}
