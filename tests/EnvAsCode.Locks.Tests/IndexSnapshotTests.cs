using System;
using System.Collections.Generic;
using CsCheck;
using EnvAsCode.Locks.Snapshots;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Locks.Tests;

public class IndexSnapshotTests
{
    private static readonly IndexSnapshot Sample = new(
        [
            new PythonProject("b", [new PythonRelease(Pep440Version.Parse("1.10"), [new PythonFile("b-1.10.tar.gz")])]),
            new PythonProject(
                "a",
                [
                    new PythonRelease(
                        Pep440Version.Parse("2.0"),
                        [
                            new PythonFile("a-2.0-py3-none-any.whl") { RequiresPython = ">=3.9" },
                            new PythonFile("a-2.0-cp38-cp38-win_amd64.whl")
                            {
                                RequiresPython = ">=3.8",
                                IsYanked = true,
                                YankedReason = "no good"
                            },
                            new PythonFile("a-2.0.tar.gz") { RequiresPython = ">=3.9" },
                        ]),
                    new PythonRelease(Pep440Version.Parse("1.0"), [new PythonFile("a-1.0-py3-none-any.whl") { IsYanked = true }]),
                ])
            {
                Index = "private",
            },
        ],
        new Dictionary<(string, string), PythonMetadata>
        {
            [("a", "2.0")] = new()
            {
                RequiresDist = ["b>=1 ; extra == 'x'"],
                ProvidesExtra = ["x"],
                License = "MIT",
                FileName = "a-2.0-py3-none-any.whl"
            },
            [("b", "1.10")] = new(),
        },
        [
            new CondaRecord(new CondaPackageRecord("n", "1", "py_0", 3)
            {
                Channel = "conda-forge",
                Subdir = "noarch",
                FileName = "n-1-py_0.conda",
                TrackFeatures = "x y",
                License = "MIT",
            })
            {
                Depends = ["python >=3.9,<4"],
                Constrains = ["m <2"],
                Noarch = NoarchKind.Python,
                Timestamp = 1578324546094,
            },
        ]);

    [Fact]
    public void A_snapshot_has_a_line_a_release() => Assert.EndsWith(
        "\nenvascode-index 1\npip a from=private\nrelease 1.0 yanked=\"\" file=a-1.0-py3-none-any.whl\n"
        + "release 2.0 python=>=3.8 yanked=\"no good\" file=a-2.0-cp38-cp38-win_amd64.whl license=MIT known=a-2.0-py3-none-any.whl extra=x "
        + "needs=\"b>=1 ; extra == 'x'\"\n"
        + "release 2.0 python=>=3.9 file=a-2.0-py3-none-any.whl file=a-2.0.tar.gz\npip b\nrelease 1.10 file=b-1.10.tar.gz known=\"\"\n"
        + "conda conda-forge noarch n-1-py_0.conda n 1 py_0 number=3 time=1578324546094 noarch=python features=\"x y\" license=MIT "
        + "needs=\"python >=3.9,<4\" limits=\"m <2\"\n",
        Sample.ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read()
    {
        IndexSnapshot read = IndexSnapshot.Parse(Sample.ToString());

        Assert.Equal(Sample.ToString(), read.ToString());
        IPythonIndex index = read.ToPythonIndex();
        PythonProject a = index.FindProject("a")!;
        Assert.True(index.IsInMemory);
        Assert.Equal(("private", 2, 3), (a.Index, a.Releases.Count, a.Releases[1].Files.Count));
        Assert.Equal(["b>=1 ; extra == 'x'"], index.FindMetadata(a, a.Releases[1], null)!.RequiresDist);
        Assert.Null(index.FindMetadata(a, a.Releases[0], null));
        Assert.Empty(index.FindMetadata(index.FindProject("b")!, index.FindProject("b")!.Releases[0], null)!.RequiresDist);
        Assert.Null(index.FindProject("c"));
        Assert.Single(read.ToCondaChannel("conda-forge").FindRecords("n"));
        Assert.Empty(read.ToCondaChannel("other").FindRecords("n"));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("envascode-index 2", "line 1: it is no snapshot")]
    [InlineData("envascode-index 1\nrelease 1.0", "line 2: it stands before any project")]
    [InlineData("envascode-index 1\npip a\nrelease x", "line 3: 'x' is no version")]
    [InlineData("envascode-index 1\nconda a", "line 2: a word is missing")]
    [InlineData("envascode-index 1\nnpm a", "line 2: 'npm' begins no line")]
    public void What_is_no_snapshot_is_said(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => IndexSnapshot.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_broken_snapshot_is_read_or_refused()
    {
        string good = Sample.ToString();
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Char).SampleRepeatably((place, c) =>
        {
            try
            {
                IndexSnapshot.Parse(string.Concat(good.AsSpan(0, place), c.ToString(), good.AsSpan(place + 1))).ToString();
            }
            catch (FormatException)
            {
                // Refused.
            }
        });
    }
}
