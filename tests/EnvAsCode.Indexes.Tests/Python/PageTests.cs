using System;
using System.Linq;
using System.Text;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Python.Pages;
using EnvAsCode.Indexes.Tests.Server;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Python;

public class PageTests
{
    private const string Sha = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF";

    private const string Json = $$"""
        {
          "meta": {"api-version": "1.4", "tracks": ["https://x/"], "_last-serial": 5},
          "name": "Some.Project",
          "project-status": {"status": "archived", "reason": "no time"},
          "versions": ["1.0", "1.1"],
          "unknown": [[[{}]]],
          "files": [
            {"filename": "some_project-1.0-py3-none-any.whl", "url": "../../f/some_project-1.0-py3-none-any.whl",
             "hashes": {"sha256": "{{Sha}}", "md5": "x"},
             "requires-python": ">=3.9,<4", "size": 123, "upload-time": "2024-05-06T07:08:09.123456Z",
             "core-metadata": {"sha256": "{{Sha}}"}, "yanked": false},
            {"filename": "some_project-1.0.tar.gz",
             "url": "https://user:pw@files.example/some_project-1.0.tar.gz?signature=x#sha256={{Sha}}",
             "hashes": {},
             "yanked": "broken", "dist-info-metadata": true, "requires-python": null},
            {"filename": "some_project-1.1-py3-none-any.whl", "url": "a.whl", "hashes": {}, "yanked": true, "core-metadata": false},
            {"filename": "odd.whl", "url": 5}, {"url": "x"}, "text", {"filename": "local.whl", "url": "file:///etc/passwd"},
            {"filename": "types.whl", "url": "types.whl", "size": "12", "hashes": [], "upload-time": 7, "yanked": {}, "core-metadata": "x"}
          ]
        }
        """;

    private const string Html = $"""
        <!DOCTYPE html>
        <html><head><meta name="pypi:repository-version" content="1.3"><meta name="pypi:project-status" content="archived">
        <meta name="pypi:project-status-reason" content="no time"><title>Links for x</title></head>
        <body><h1>Links for x</h1>
        <a href="../../f/some_project-1.0-py3-none-any.whl#sha256={Sha}" data-requires-python="&gt;=3.9,&lt;4"
           data-core-metadata="sha256={Sha}">one</a><br/>
        <a href="https://user:pw@files.example/some_project-1.0.tar.gz?signature=x#sha256={Sha}"
           data-yanked="broken" data-dist-info-metadata="true">two</a>
        <A HREF='a.whl' data-yanked>three</A>
        <a href="mailto:me@x">mail</a><a>none</a><a href="file:///etc/passwd">local.whl</a>
        <a href="types.whl" data-core-metadata="false" data-yanked="" data-requires-python="">types.whl</a>
        """;

    [Theory]
    [InlineData("application/vnd.pypi.simple.v1+json")]
    [InlineData("application/json")]
    [InlineData("")]
    public void A_page_in_JSON_is_read(string mediaType)
    {
        ProjectPage page = Read(Json, mediaType);

        Assert.Equal("Some.Project", page.Name);
        AssertFiles(page);
        Assert.Equal(123, page.Files[0].File.Size);
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero).AddTicks(1234560), page.Files[0].File.UploadTime);
        Assert.Equal((null, null, false), (page.Files[3].File.Size, page.Files[3].File.UploadTime, page.Files[3].File.IsYanked));
    }

    [Theory]
    [InlineData("application/vnd.pypi.simple.v1+html")]
    [InlineData("text/html")]
    [InlineData("application/octet-stream")]
    public void A_page_in_HTML_is_read(string mediaType)
    {
        ProjectPage page = Read(Html, mediaType);

        Assert.Null(page.Name);
        AssertFiles(page);
    }

    [Fact]
    public void Links_are_meant_from_the_base_of_the_page()
    {
        ProjectPage page = Read("<base href='https://files.example/a/'><a href='x-1.whl'>x</a>", "text/html");

        Assert.Equal("https://files.example/a/x-1.whl", Assert.Single(page.Files).Url.AbsoluteUri);
    }

    [Theory]
    [InlineData("application/vnd.pypi.simple.v2+json", "{}", "in the format application/vnd.pypi.simple.v2+json")]
    [InlineData("application/json", """{"meta":{"api-version":"2.0"},"files":[]}""", "version 2.0 of the Simple API")]
    [InlineData("text/html", "<meta name='pypi:repository-version' content='2.0'><a href='x'>x</a>", "version 2.0 of the Simple API")]
    [InlineData("application/json", "[]", "\"files\" is missing")]
    [InlineData("application/json", "{", "broken JSON (line 1, byte 2)")]
    [InlineData("application/json", "", "broken JSON")]
    [InlineData("application/json", "<html></html>", "broken JSON")]
    [InlineData("text/html", "<form><input type=password></form>", "a page to sign in on")]
    [InlineData("text/html", "", "neither JSON nor a page of links")]
    [InlineData("text/plain", "hello", "neither JSON nor a page of links")]
    public void What_is_no_page_is_said(string mediaType, string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Read(text, mediaType)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_project_without_files_is_one()
    {
        Assert.Empty(Read("""{"meta":{"api-version":"1.0"},"name":"x","files":[]}""", "application/json").Files);
        Assert.Empty(Read("<html><head><title>Links for x</title></head><body><h1>Links for x</h1></body></html>", "text/html").Files);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("<div>", "</div>")]
    [InlineData("<table><td>", "")]
    public void Deep_nesting_is_refused_and_brings_nothing_down(string open, string close)
    {
        string text = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        try
        {
            Read(text, "");
        }
        catch (FormatException)
        {
            // Refused.
        }
    }

    [Fact]
    public void Whatever_comes_is_a_page_or_a_clear_error() => RepeatableBytes.Sample([Json, Html], static content =>
    {
        foreach (string mediaType in (string[])["application/json", "text/html", ""])
        {
            try
            {
                PageReader.Read(new IndexDocument(content, new Uri("https://index.example/simple/x/"), mediaType));
            }
            catch (FormatException e)
            {
                Assert.StartsWith("it is ", e.Message, StringComparison.Ordinal);
            }
        }
    });

    private static ProjectPage Read(string text, string mediaType) =>
        PageReader.Read(new IndexDocument(Encoding.UTF8.GetBytes(text), new Uri("https://index.example/simple/some-project/"), mediaType));

    private static void AssertFiles(ProjectPage page)
    {
        Assert.Equal(("archived", "no time"), (page.Status, page.StatusReason));
        Assert.Equal(4, page.Files.Count);
        (ListedFile wheel, ListedFile source, ListedFile yanked, ListedFile odd) =
            (page.Files[0], page.Files[1], page.Files[2], page.Files[3]);
        Assert.Equal("some_project-1.0-py3-none-any.whl", wheel.File.FileName);
        Assert.Equal("https://index.example/f/some_project-1.0-py3-none-any.whl", wheel.File.Url);
        Assert.Equal((Sha.ToLowerInvariant(), ">=3.9,<4", false), (wheel.File.Sha256, wheel.File.RequiresPython, wheel.File.IsYanked));
        Assert.Equal((true, Sha.ToLowerInvariant()), (wheel.HasMetadata, wheel.MetadataSha256));
        Assert.Equal("https://files.example/some_project-1.0.tar.gz", source.File.Url);
        Assert.Equal("https://files.example/some_project-1.0.tar.gz?signature=x", source.Url.AbsoluteUri);
        Assert.Equal((Sha.ToLowerInvariant(), true, "broken"), (source.File.Sha256, source.File.IsYanked, source.File.YankedReason));
        Assert.Equal((true, null), (source.HasMetadata, source.MetadataSha256));
        Assert.Equal((true, null, false), (yanked.File.IsYanked, yanked.File.YankedReason, yanked.HasMetadata));
        Assert.Equal((null, false), (odd.File.RequiresPython, odd.HasMetadata));
    }
}
