using System.Linq;
using EnvAsCode.Packaging.RequirementsFiles;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class RequirementsFileTests
{
    private const string Sha = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Fact]
    public void A_file_is_taken_apart()
    {
        RequirementsFile file = RequirementsFile.Parse(
            "\uFEFF# a comment\n" +
            "--index-url https://example.com/simple --extra-index-url=https://example.com/other\r\n" +
            "\n" +
            "numpy==1.26.4 # why\n" +
            "dvc[s3]>=3,<4 ; python_version >= '3.9'\n" +
            "-r other.txt\n" +
            "-cconstraints.txt\n" +
            "-e git+https://example.com/a.git@v1#egg=a\n" +
            "./local/pkg-1.0.whl\n" +
            "git+https://example.com/b.git\n" +
            "--pre\n");

        Assert.Equal(
            [
                (2, RequirementsLineKind.Options, "--index-url https://example.com/simple --extra-index-url=https://example.com/other"),
                (4, RequirementsLineKind.Requirement, "numpy==1.26.4"),
                (5, RequirementsLineKind.Requirement, "dvc[s3]>=3,<4 ; python_version >= '3.9'"),
                (6, RequirementsLineKind.Include, "-r other.txt"),
                (7, RequirementsLineKind.Constraint, "-cconstraints.txt"),
                (8, RequirementsLineKind.Editable, "-e git+https://example.com/a.git@v1#egg=a"),
                (9, RequirementsLineKind.Location, "./local/pkg-1.0.whl"),
                (10, RequirementsLineKind.Location, "git+https://example.com/b.git"),
                (11, RequirementsLineKind.Options, "--pre"),
            ],
            file.Lines.Select(line => (line.LineNumber, line.Kind, line.Text)));
        Assert.Equal(["--index-url", "--extra-index-url"], file.Lines[0].Options.Select(option => option.Name));
        Assert.Equal(["other.txt", "constraints.txt"], file.Lines.Skip(3).Take(2).Select(line => line.Location));
    }

    [Fact]
    public void A_backslash_joins_lines_and_spans_point_into_the_file()
    {
        string text = "numpy==1.26.4 \\\n    --hash=" + Sha + " \\\n    --hash " + Sha + "\nscipy\\\n==1.x # end\n";
        RequirementsFile file = RequirementsFile.Parse(text);

        Assert.Equal(["numpy==1.26.4     --hash=" + Sha + "     --hash " + Sha, "scipy==1.x"], file.Lines.Select(line => line.Text));
        Assert.Equal([Sha, Sha], file.Lines[0].Hashes);
        Assert.Equal((4, ParseErrorCode.VersionUnexpectedText), (file.Lines[1].LineNumber, file.Lines[1].Error!.Code));
        Assert.Equal(".x", text.Substring(file.Lines[1].Error!.Span.Start, file.Lines[1].Error!.Span.Length));
    }

    [Theory]
    [InlineData("numpy=1.0", ParseErrorCode.SpecifierOperatorUnknown)]
    [InlineData("--frobnicate", ParseErrorCode.RequirementsOptionUnknown)]
    [InlineData("--pre=yes", ParseErrorCode.RequirementsOptionUnknown)]
    [InlineData("--index-url", ParseErrorCode.RequirementsOptionValueMissing)]
    [InlineData("numpy --index-url https://example.com", ParseErrorCode.RequirementsOptionAfterRequirement)]
    [InlineData("--hash=" + Sha, ParseErrorCode.RequirementsOptionAlone)]
    [InlineData("numpy --hash=md5:0123", ParseErrorCode.RequirementsHash)]
    [InlineData("numpy --hash=sha256:0123", ParseErrorCode.RequirementsHash)]
    [InlineData("-e git+https://example.com/a.git#egg=a ; python_version > '3.8'", ParseErrorCode.RequirementsMarkerOfEditable)]
    [InlineData("--editable=. ;os_name == 'posix'", ParseErrorCode.RequirementsMarkerOfEditable)]
    public void A_wrong_line_has_an_error(string line, ParseErrorCode code)
    {
        RequirementsLine parsed = RequirementsFile.Parse("ok\n" + line + "\nok").Lines[1];

        Assert.Equal((RequirementsLineKind.Invalid, code), (parsed.Kind, parsed.Error!.Code));
        Assert.InRange(parsed.Error.Span.Start, 3, 3 + line.Length);
    }

    [Fact]
    public void One_hash_asks_for_all()
    {
        RequirementsFile file = RequirementsFile.Parse($"a==1 --hash={Sha}\nb==1\nc>=1 --hash={Sha}\n-e ./d\n--pre\n");

        Assert.True(file.ChecksHashes);
        Assert.Equal(["b==1", "c>=1 --hash=" + Sha, "-e ./d"], file.Unhashed().Select(line => line.Text));
        Assert.Empty(RequirementsFile.Parse("a\nb").Unhashed());
        Assert.Single(RequirementsFile.Parse("--require-hashes\na==1").Unhashed());
    }

    [Fact]
    public void Variables_are_named() =>
        Assert.Equal(
            ["TOKEN", "HOST_1"], RequirementsFile.Parse("--index-url https://${TOKEN}@${HOST_1}/${lower}/${TOKEN}/${").Variables());

    [Fact]
    public void Nothing_is_an_empty_file() => Assert.Empty(RequirementsFile.Parse(null).Lines);
}
