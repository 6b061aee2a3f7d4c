using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Conda;
using EnvAsCode.Indexes.Credentials;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Http;

/// <summary>Credentials go to the host that they are for, and nowhere else.</summary>
public class SecretTests
{
    private const string Secret = "s3cret";

    [Fact]
    public async Task Credentials_of_an_address_are_sent_to_its_own_host_alone()
    {
        await using IndexServer other = await IndexServer.StartAsync();
        await using IndexServer server = await IndexServer.StartAsync();
        other.OnText("file", "content");
        server.OnRedirect("a", "/b");
        server.OnRedirect("b", other["file"].AbsoluteUri);
        Uri declared = WithUser(server["a"]);
        using IndexClient client = Clients.With(UrlCredentials.OfIndex(declared));

        Assert.Equal("content", await client.GetTextAsync(declared));

        Assert.All(server.Requests, static request =>
            Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("me:" + Secret)), request.Header("Authorization")));
        Assert.Equal(2, server.Requests.Count);
        Assert.Null(Assert.Single(other.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task Credentials_in_a_redirect_are_not_used()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("b", "content");
        server.OnRedirect("a", WithUser(server["b"]).AbsoluteUri);
        using IndexClient client = new(Clients.Options);

        Assert.Equal("content", await client.GetTextAsync(server["a"]));
        Assert.All(server.Requests, static request => Assert.Null(request.Header("Authorization")));
    }

    [Theory]
    [InlineData("/a", "in a circle")]
    [InlineData("ftp://host/file", "which is no HTTPS")]
    [InlineData("file:///etc/passwd", "which is no HTTPS")]
    public async Task A_redirect_without_end_or_out_of_the_web_is_not_followed(string location, string message)
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnRedirect("a", location);
        using IndexClient client = new(Clients.Options);

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => client.GetTextAsync(server["a"]));

        Assert.Equal(IndexFailure.UnsafeRedirect, e.Failure);
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "does not accept the credentials")]
    [InlineData(403, "refuses access")]
    [InlineData(404, "there is nothing")]
    [InlineData(429, "takes no more requests")]
    [InlineData(500, "failed again and again")]
    [InlineData(400, "answered 400")]
    public async Task No_secret_is_in_what_is_said_of_a_failure(int status, string message)
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnStatus("simple/a/", status);
        Uri declared = new(WithUser(server["simple/a/"]), "?X-Amz-Signature=" + Secret);
        using IndexClient client = Clients.With(UrlCredentials.OfIndex(declared));

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => client.GetTextAsync(declared));

        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, e.ToString() + e.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_is_in_the_cache()
    {
        using TemporaryFolder cache = new();
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("b", "content");
        server.OnRedirect("simple/a/", WithUser(server["b"]).AbsoluteUri + "?signature=" + Secret);
        Uri declared = WithUser(server["simple/a/"]);
        using IndexClient client = new(Clients.Options with { CacheFolder = cache.Path, Credentials = [UrlCredentials.OfIndex(declared)] });

        await client.GetTextAsync(declared);

        string file = Assert.Single(cache.Files(""));
        Assert.DoesNotContain(Secret, file + await File.ReadAllTextAsync(cache[file]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_a_conda_channel_is_in_the_path_of_requests_and_nowhere_else()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText(
            $"t/{Secret}/team/noarch/repodata.json",
            """{"packages":{"a-1-0.tar.bz2":{"name":"a","version":"1","build":"0","build_number":0}}}""");
        Uri declared = server[$"t/{Secret}/team"];
        CondaChannelDefinition channel = Assert.Single(CondaChannelDefinition.Resolve(declared.AbsoluteUri));
        using IndexClient client = Clients.With(UrlCredentials.OfChannel(declared));

        CondaChannelSource source = await CondaChannelSource.OpenAsync(client, channel, "linux-64");

        Assert.Equal(server["team/noarch/a-1-0.tar.bz2"].AbsoluteUri, Assert.Single(source.FindRecords("a")).Package.Url);
        Assert.DoesNotContain(Secret, channel.ToString(), StringComparison.Ordinal);
        Assert.All(server.Requests, static request => Assert.StartsWith("/t/" + Secret + "/team/", request.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://user:s3cret@host:8443/simple/?token=s3cret#s3cret", "https://host:8443/simple/")]
    [InlineData("https://host/t/s3cret/channel/linux-64", "https://host/channel/linux-64")]
    [InlineData("https://s3cret@host/", "https://host/")]
    public void An_address_is_shown_without_what_is_secret(string url, string shown) => Assert.Equal(shown, SafeUrl.Of(new Uri(url)));

    [Fact]
    public void A_credential_does_not_show_its_secret() =>
        Assert.All(
            (IndexCredential[])[IndexCredential.Basic("me", Secret), IndexCredential.Bearer(Secret), IndexCredential.CondaToken(Secret)],
            static credential => Assert.DoesNotContain(Secret, credential.ToString(), StringComparison.Ordinal));

    private static Uri WithUser(Uri url) => new UriBuilder(url) { UserName = "me", Password = Secret }.Uri;
}
