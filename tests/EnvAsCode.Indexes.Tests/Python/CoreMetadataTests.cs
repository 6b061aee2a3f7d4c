using System;
using System.Text;
using EnvAsCode.Indexes.Python.Metadata;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Resolution.Python;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Python;

public class CoreMetadataTests
{
    private const string Good = """
        Metadata-Version: 2.1
        name: Some.Project
        VERSION: 1.0
        Requires-Dist: a (>=1)
        Requires-Dist: b>=1,
                <2; python_version < "3.9"
        Requires-Python: >=3.8
        Provides-Extra: x
        Classifier: License :: OSI Approved :: MIT License
        Classifier: Topic :: X
        License: MIT
                A long text
        Unknown: y

        Requires-Dist: in-the-description
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Fields_are_read_up_to_the_description(string newLine)
    {
        CoreMetadata metadata =
            CoreMetadata.Parse(Encoding.UTF8.GetBytes("\ufeff" + Good.Replace("\n", newLine, StringComparison.Ordinal)));
        PythonMetadata result = metadata.ToPythonMetadata("file.whl");

        Assert.Equal(("Some.Project", "1.0"), (metadata.Name, metadata.Version));
        Assert.Equal(["a (>=1)", "b>=1, <2; python_version < \"3.9\""], result.RequiresDist);
        Assert.Equal((">=3.8", "MIT License", "file.whl"), (result.RequiresPython, result.License, result.FileName));
        Assert.Equal(["x"], result.ProvidesExtra);
    }

    [Theory]
    [InlineData("", "no name or no version")]
    [InlineData("Name: a", "no name or no version")]
    [InlineData("\nName: a\nVersion: 1", "no name or no version")]
    [InlineData("Metadata-Version: 3.0\nName: a\nVersion: 1", "version 3.0 of the format")]
    public void What_is_no_metadata_is_said(string text, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<FormatException>(() => CoreMetadata.Parse(Encoding.UTF8.GetBytes(text))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Whatever_comes_is_metadata_or_a_clear_error() => RepeatableBytes.Sample([Good], static content =>
    {
        try
        {
            CoreMetadata.Parse(content).ToPythonMetadata("x");
        }
        catch (FormatException e)
        {
            Assert.StartsWith("its metadata ", e.Message, StringComparison.Ordinal);
        }
    });
}
