using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EnvAsCode.Indexes.Conda;
using EnvAsCode.Indexes.Conda.Repodata;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Resolution.Conda;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Conda;

public class RepodataTests
{
    internal const string Good = """
        {
          "info": {"subdir": "linux-64", "base_url": null, "more": {"x": [1]}},
          "packages": {
            "a-1.0-0.tar.bz2": {"name": "a", "version": "1.0", "build": "0", "build_number": 0, "depends": ["b >=1"],
              "md5": "AB", "timestamp": 1578324546},
            "a-1.1-0.tar.bz2": {"name": "a", "version": "1.1", "build": "0", "build_number": 0, "depends": []},
            "gone-1-0.tar.bz2": {"name": "gone", "version": "1", "build": "0", "build_number": 0},
            "nameless-1-0.tar.bz2": {"version": "1"}, "odd-1-0.tar.bz2": 5,
            "a-2-0.tar.bz2": {"name": "a"}, "text.txt": {"name": "a", "version": "9"}
          },
          "packages.conda": {
            "a-1.1-0.conda": {
              "depends": ["b >=1", 7, "__glibc >=2.17,<3.0.a0"], "constrains": ["c <2"],
              "name": "a", "version": "1.1", "build": "0", "build_number": 3,
              "license": "MIT", "license_family": "mit", "sha256": "CD", "size": 12,
              "timestamp": 1578324546094, "track_features": ["x", "y"],
              "features": "f", "noarch": "python", "subdir": "noarch", "unknown": {"name": "z"}},
            "\u0062-1-0.conda": {"name": "\u0062", "version": "1", "build": "0", "build_number": 0, "noarch": true, "track_features": ""}
          },
          "removed": ["gone-1-0.tar.bz2"],
          "repodata_version": 1
        }
        """;

    [Fact]
    public void Records_are_found_by_name()
    {
        CondaRecord[] records = Read(Good, "a");

        Assert.Equal(["a-1.0-0.tar.bz2", "a-1.1-0.conda"], records.Select(static record => record.Package.FileName));
        CondaRecord old = records[0];
        Assert.Equal(("ab", 1578324546000, "linux-64", NoarchKind.None), (old.Package.Md5, old.Timestamp, old.Package.Subdir, old.Noarch));
        CondaRecord record = records[1];
        Assert.Equal(["b >=1", "__glibc >=2.17,<3.0.a0"], record.Depends);
        Assert.Equal(["c <2"], record.Constrains);
        Assert.Equal((3UL, "MIT", "cd", 12L, 1578324546094, "x y"), (
            record.Package.BuildNumber,
            record.Package.License,
            record.Package.Sha256,
            record.Size,
            record.Timestamp,
            record.Package.TrackFeatures));
        Assert.Equal((NoarchKind.Python, "noarch", "team"), (record.Noarch, record.Package.Subdir, record.Package.Channel));
        Assert.Equal("https://host/team/linux-64/a-1.1-0.conda", record.Package.Url);
        Assert.Equal((NoarchKind.Generic, false), (Assert.Single(Read(Good, "b")).Noarch, Assert.Single(Read(Good, "b")).HasTrackFeatures));
        Assert.Empty(Read(Good, "gone"));
        Assert.Empty(Read(Good, "missing"));
    }

    [Theory]
    [InlineData("https://files.example/x", "https://files.example/x/a-1-0.conda")]
    [InlineData("../files/", "https://host/team/files/a-1-0.conda")]
    [InlineData("file:///etc/", "https://host/team/linux-64/a-1-0.conda")]
    public void Files_may_be_elsewhere(string baseUrl, string url)
    {
        string json =
            $$$"""{"info":{"base_url":"{{{baseUrl}}}"},"packages.conda":{"a-1-0.conda":{"name":"a","version":"1"} } }""";

        Assert.Equal(url, Assert.Single(Read(json, "a")).Package.Url);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{}")]
    [InlineData("""{"packages":{},"packages.conda":[],"removed":{},"info":[]}""")]
    public void An_empty_file_is_valid(string json) => Assert.Empty(Read(json, "a"));

    [Fact]
    public void A_later_format_is_passed_over_and_said()
    {
        RepodataIndex index =
            Index("""{"packages":{},"v3":{"conda":{"a-1-0":{"name":"a","version":"1","build":"0"}}},"repodata_version":3}""");

        Assert.True(index.HasLaterFormat);
        Assert.Equal(0, index.Count);
    }

    [Theory]
    [InlineData("[]", "it is JSON but no repodata")]
    [InlineData("<html>", "broken JSON (line 1, byte 1)")]
    [InlineData("{\"packages\":{\"a-1-0.conda\":{\"name\":\"a\"", "broken JSON")]
    [InlineData("{} {}", "broken JSON")]
    public void What_is_no_repodata_is_said(string json, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Index(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused() => Assert.Throws<FormatException>(() => Index("{\"x\":" + new string('[', 100_000)));

    [Fact]
    public void Whatever_comes_is_repodata_or_a_clear_error() => RepeatableBytes.Sample([Good], static content =>
    {
        try
        {
            RepodataIndex index = RepodataIndex.Create(content);
            Assert.All(
                index.Names.ToArray(), name => Assert.All(RecordsOf(index, name), static record => Assert.NotNull(record.Package.Url)));
        }
        catch (FormatException e)
        {
            Assert.StartsWith("it is ", e.Message, StringComparison.Ordinal);
        }
    });

    [Theory]
    [InlineData("conda-forge", "conda-forge=https://conda.anaconda.org/conda-forge/")]
    [InlineData("conda-forge/linux-64", "conda-forge=https://conda.anaconda.org/conda-forge/")]
    [InlineData("https://conda.anaconda.org/conda-forge", "conda-forge=https://conda.anaconda.org/conda-forge/")]
    [InlineData("https://me:pw@host/team/noarch/", "https://host/team=https://host/team/")]
    [InlineData("https://host/t/tok/team?x=y", "https://host/team=https://host/team/")]
    [InlineData("/srv/channel", "file:///srv/channel=file:///srv/channel/")]
    [InlineData("defaults", "pkgs/main=https://repo.anaconda.com/pkgs/main/ pkgs/r=https://repo.anaconda.com/pkgs/r/")]
    [InlineData("pkgs/main", "pkgs/main=https://conda.anaconda.org/pkgs/main/")]
    public void A_declared_channel_has_a_name_and_an_address(string declared, string expected) => Assert.Equal(
        expected,
        string.Join(' ', CondaChannelDefinition.Resolve(declared).Select(static channel => channel.Name + "=" + channel.Url.AbsoluteUri)));

    [Theory]
    [InlineData("")]
    [InlineData("ftp://host/channel")]
    [InlineData("http://")]
    [InlineData("conda-*")]
    public void What_is_no_channel_is_said(string declared) =>
        Assert.Throws<FormatException>(() => CondaChannelDefinition.Resolve(declared));

    private static RepodataIndex Index(string json) => RepodataIndex.Create(Encoding.UTF8.GetBytes(json));

    private static CondaRecord[] Read(string json, string name)
    {
        RepodataFolder folder =
            RepodataFolder.Create("team", "linux-64", new Uri("https://host/team/linux-64/repodata.json"), Encoding.UTF8.GetBytes(json));
        return [.. folder.FindAsync(name).Result];
    }

    private static IEnumerable<CondaRecord> RecordsOf(RepodataIndex index, string name) =>
        RecordReader.Read(index, name, "team", new Uri("https://host/"), "linux-64");
}
