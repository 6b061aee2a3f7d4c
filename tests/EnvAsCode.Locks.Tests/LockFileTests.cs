using System;
using System.Linq;
using CsCheck;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Locks.Tests;

public class LockFileTests
{
    [Fact]
    public void A_lock_is_written_for_review()
    {
        string text = SampleLock.File.ToString();

        Assert.StartsWith("# What the environments", text, StringComparison.Ordinal);
        Assert.Contains(
            "\npip xgboost 2.0.3 extra=a extra=b from=pypi url=https://files.example/xgboost-2.0.3-py3-none-manylinux2014_x86_64.whl "
            + $"sha256={SampleLock.Sha} size=12 license=\"Apache-2.0 OR \\\"odd\\\"\" python=>=3.8 yanked=\"\" by=* needs=scipy "
            + "needs=\"numpy>=1 ; python_version < '4'\"\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains(
            "\nwant conda numpy numpy==1.26.4\nwant pip xgboost xgboost==2.0.3\nconstrain pip urllib3 urllib3<2\n",
            text,
            StringComparison.Ordinal);
        Assert.Equal(
            ["libblas", "numpy", "python", "scipy", "xgboost"],
            text.Split('\n').Where(static line =>
                line.StartsWith("conda ", StringComparison.Ordinal) || line.StartsWith("pip ", StringComparison.Ordinal))
                .Select(static line => line.Split(' ')[1]));
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void What_is_written_is_read()
    {
        string text = SampleLock.File.ToString();

        LockFile read = LockFile.Parse(text);

        Assert.Equal(text, read.ToString());
        LockedPackage scipy = read.Find(SampleLock.Part.Key)!.Packages.Single(static package => package.Name == "scipy");
        Assert.Equal(("1.10+local.1", "broken\nbadly", "private", false), (scipy.Version, scipy.Yanked, scipy.Source, scipy.IsInstalled));
        Assert.NotNull(read.Find(new LockPartKey("churn", "image", "linux-64", "gpu env")));
        Assert.Null(read.Find(new LockPartKey("churn", "image", "osx-64")));
        Assert.Equal(text, LockFile.Parse("\ufeff" + text.Replace("\n", "\r\n", StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void The_order_in_which_a_lock_is_made_leaves_no_trace()
    {
        LockedPart part = SampleLock.Part;
        LockedPart other = part with
        {
            Packages = [.. part.Packages.Reverse()],
            Inputs = part.Inputs with
            {
                Requests = [.. part.Inputs.Requests.Reverse()],
                VirtualPackages = [.. part.Inputs.VirtualPackages.Reverse()]
            },
        };

        Assert.Equal(new LockFile([part]).ToString(), new LockFile([other]).ToString());
        Assert.Equal(part.Inputs.ToDigest(), other.Inputs.ToDigest());
    }

    [Theory]
    [InlineData("", "the lock is empty")]
    [InlineData("hello\n", "line 1: ")]
    [InlineData("envascode-lock 2\n", "line 1: the lock is in format 2, and this version reads format 1")]
    [InlineData("envascode-lock 1\nconda a 1\n", "line 2: it stands before any part")]
    [InlineData("envascode-lock 1\npart a b\n", "line 2: a word is missing")]
    [InlineData("envascode-lock 1\npart a b c\n", "line 2: what this part was made for was edited")]
    [InlineData("<<<<<<< HEAD\nenvascode-lock 1\n", "line 1: it has a mark of a merge conflict")]
    public void What_is_no_lock_is_said_with_its_line(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => LockFile.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("want conda numpy numpy==1.26.4\n", "want conda numpy numpy==1.26.5\n", "what this part was made for was edited")]
    [InlineData("want conda numpy", "want npm numpy", "'npm' is neither conda nor pip")]
    [InlineData("pip scipy ", "pip xgboost ", "'xgboost' is in this part twice, as after a merge")]
    [InlineData("pip scipy ", "apt scipy ", "'apt' begins no line of a lock")]
    [InlineData(" size=3456", " size=-1", "'size' is no number")]
    [InlineData("conda libblas", "=======\nconda libblas", "it has a mark of a merge conflict")]
    [InlineData(" yanked=\"\"", " yanked=\"", "a quote is not closed")]
    [InlineData("broken\\nbadly", "broken\\xbadly", "a backslash stands before a character")]
    [InlineData(" name=\"gpu env\"", "", "this part is in the lock twice")]
    public void What_a_merge_or_an_edit_broke_is_said(string old, string now, string message)
    {
        string text = SampleLock.File.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);

        FormatException e = Assert.Throws<FormatException>(() => LockFile.Parse(text.Replace(old, now, StringComparison.Ordinal)));

        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Matches("^line [0-9]+: ", e.Message);
    }

    [Fact]
    public void Fields_that_a_later_version_adds_are_passed_over()
    {
        string text = SampleLock.File.ToString();

        Assert.Equal(text, LockFile.Parse(text.Replace(" size=3456", " size=3456 later=x", StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void Whatever_stands_in_a_lock_is_read_as_it_was_written() =>
        Gen.Select(Gen.String, Gen.String, Gen.String.Array[0, 3], Gen.ULong).SampleRepeatably(
            static values =>
            {
                (string name, string text, string[] list, ulong number) = values;
                LockInputs inputs = new()
                {
                    Python = text,
                    VirtualPackages = list,
                    Sources = [new(LockKind.Pip, name, text)],
                    Requests = [new(LockKind.Conda, name, text)],
                };
                LockedPackage package = new(LockKind.Conda, name, text)
                {
                    Build = text,
                    BuildNumber = number,
                    License = name,
                    Depends = list,
                    By = [.. list.Order(StringComparer.Ordinal)],
                    Url = name,
                };
                LockFile file = new([new LockedPart(new LockPartKey(name, text, name, text), inputs, [package])]);

                LockedPart part = Assert.Single(LockFile.Parse(file.ToString()).Parts);

                Assert.Equal(file.Parts[0].Key, part.Key);
                Assert.Empty(inputs.CompareTo(part.Inputs));
                LockedPackage read = Assert.Single(part.Packages);
                Assert.Equal(
                    (name, text, text, number, name, name),
                    (read.Name, read.Version, read.Build, read.BuildNumber, read.License, read.Url));
                Assert.Equal(list, read.Depends);
            });

    [Fact]
    public void A_broken_lock_is_read_or_refused_with_a_line()
    {
        string good = SampleLock.File.ToString();
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Char, Gen.Int[0, good.Length]).SampleRepeatably((place, c, end) =>
        {
            string broken = string.Concat(good.AsSpan(0, place), c.ToString(), good.AsSpan(place + 1))[..Math.Max(end, good.Length / 2)];
            try
            {
                LockFile.Parse(broken).ToString();
            }
            catch (FormatException e)
            {
                Assert.Matches("^line [0-9]+: |^the lock is empty", e.Message);
            }
        });
    }
}
