using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Conda;
using EnvAsCode.Indexes.Credentials;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Python;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Witnesses;

/// <summary>
/// An index and a channel as files behind nginx: its ranges, ETags, compression and authentication, and pip as another reader.
/// </summary>
public sealed class NginxWitnessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private Process? nginx;
    private Uri url = null!;

    [WitnessFact("nginx")]
    public async Task Ranges_ETags_and_compression_of_nginx_are_used()
    {
        await this.StartAsync();
        this.WriteIndex("simple");
        using TemporaryFolder cache = new();
        for (int run = 0; run < 2; run++)
        {
            using IndexClient client = new(new IndexClientOptions { CacheFolder = cache.Path });
            PythonIndexSet indexes = new(client, [new PythonIndexDefinition("nginx", new Uri(this.url, "simple/"))]);
            PythonProject project = (await indexes.FindProjectAsync("demo-project"))!;
            PythonRelease release = project.Releases[^1];

            Assert.Equal(["1.9", "1.10"], project.Releases.Select(static each => each.Version.ToString()));
            Assert.Equal(["b"], (await indexes.FindMetadataAsync(project, release, release.Files[0]))!.RequiresDist);
            Assert.Null(await indexes.FindProjectAsync("missing"));
        }

        string[] log = await this.LogAsync();
        Assert.Equal(["200 gzip", "304 -"], log.Where(static line => line.StartsWith("/simple/demo-project/ ", StringComparison.Ordinal))
            .Select(static line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
        Assert.All(log.Where(static line => line.Contains(".whl ", StringComparison.Ordinal)), static line =>
            Assert.EndsWith("206 -", line, StringComparison.Ordinal));
    }

    [WitnessFact("nginx")]
    public async Task Authentication_of_nginx_is_answered()
    {
        await this.StartAsync();
        this.WriteIndex("private");
        PythonIndexDefinition index = new("private", new Uri(this.url, "private/"));
        using IndexClient anonymous = new(new IndexClientOptions());
        using IndexClient wrong = new(
            new IndexClientOptions { Credentials = [NetrcFile.Parse("machine 127.0.0.1 login me password bad")] });
        using IndexClient right = new(
            new IndexClientOptions { Credentials = [NetrcFile.Parse("machine 127.0.0.1 login me password s3cret")] });

        Assert.NotNull(await new PythonIndexSet(right, [index]).FindProjectAsync("demo-project"));
        foreach ((IndexClient client, string message) in ((IndexClient, string)[])[(anonymous, "asks for credentials"), (
            wrong, "does not accept the credentials")])
        {
            IndexException e =
                await Assert.ThrowsAsync<IndexException>(() => new PythonIndexSet(client, [index]).FindProjectAsync("demo-project"));
            Assert.Equal(IndexFailure.CredentialsNeeded, e.Failure);
            Assert.Contains(message, e.Message, StringComparison.Ordinal);
        }
    }

    [WitnessFact("nginx")]
    public async Task A_channel_behind_nginx_is_read()
    {
        await this.StartAsync();
        this.folder.Write(
            "www/channel/noarch/repodata.json",
            """{"packages.conda":{"n-1-0.conda":{"name":"n","version":"1","build":"0","build_number":0}}}""");
        using IndexClient client = new(new IndexClientOptions());

        CondaChannelSource channel = await CondaChannelSource.OpenAsync(
            client, new CondaChannelDefinition("channel", new Uri(this.url, "channel/")), "linux-64");

        Assert.Single(channel.FindRecords("n"));
        Assert.Contains("/channel/noarch/repodata.json 200 gzip", await this.LogAsync());
    }

    [WitnessFact("nginx", "python3", PythonModule = "pip")]
    public async Task Pip_finds_the_same_release()
    {
        await this.StartAsync();
        this.WriteIndex("simple");
        using IndexClient client = new(new IndexClientOptions());
        PythonProject project = (await new PythonIndexSet(client, [new PythonIndexDefinition("nginx", new Uri(this.url, "simple/"))])
            .FindProjectAsync("demo-project"))!;

        ExternalProgram.Run(
            "python3",
            [
                "-m", "pip", "download", "--isolated", "--disable-pip-version-check", "--no-cache-dir", "--no-deps", "--dest",
                this.folder["pip"], "--index-url", new Uri(this.url, "simple/").AbsoluteUri, "Demo_Project",
            ]).AssertSuccess();

        Assert.Equal([project.Releases[^1].Files[0].FileName], this.folder.Files("pip"));
    }

    public void Dispose()
    {
        this.nginx?.Kill(entireProcessTree: true);
        this.nginx?.WaitForExit();
        this.nginx?.Dispose();
        this.folder.Dispose();
    }

    private void WriteIndex(string path)
    {
        string[] files = ["demo_project-1.9-py3-none-any.whl", "demo_project-1.10-py3-none-any.whl"];
        string page = this.folder.Write(
            $"www/{path}/demo-project/index.html", string.Concat(files.Select(static file => $"<a href='{file}'>{file}</a>\n")));
        foreach (string file in files)
        {
            byte[] wheel = TestWheel.Create("demo-project", file.Split('-')[1], 200_000, "Requires-Dist: b");
            File.WriteAllBytes(Path.Join(Path.GetDirectoryName(page), file), wheel);
        }
    }

    private async Task<string[]> LogAsync()
    {
        // One process does one thing after the other: when this is answered, what came before has been written.
        using HttpClient client = new();
        using HttpResponseMessage response = await client.GetAsync(new Uri(this.url, "marker"));
        return await File.ReadAllLinesAsync(this.folder["log"]);
    }

    private async Task StartAsync()
    {
        int port = FreePort();
        this.url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        string root = this.folder.Path;
        Directory.CreateDirectory(this.folder["www"]);
        this.folder.Write("users", "me:{PLAIN}s3cret\n");
        string configuration = this.folder.Write("nginx.conf", $$"""
            daemon off;
            master_process off;
            pid {{root}}/pid;
            error_log {{root}}/error info;
            events {}
            http {
              log_format short '$request_uri $status $sent_http_content_encoding';
              access_log {{root}}/log short;
              client_body_temp_path {{root}}/t1; proxy_temp_path {{root}}/t2;
              fastcgi_temp_path {{root}}/t3;
              uwsgi_temp_path {{root}}/t4; scgi_temp_path {{root}}/t5;
              types { text/html html; application/json json; }
              default_type application/octet-stream;
              gzip on; gzip_min_length 1; gzip_types application/json;
              server {
                listen 127.0.0.1:{{port}};
                root {{root}}/www;
                location /private/ { auth_basic index; auth_basic_user_file {{root}}/users; }
              }
            }
            """);
        this.nginx = Process.Start(new ProcessStartInfo("nginx", ["-c", configuration, "-p", root]) { RedirectStandardError = true })!;
        while (!await AnswersAsync(port))
        {
            Assert.False(this.nginx.HasExited, this.nginx.HasExited ? await this.nginx.StandardError.ReadToEndAsync() : "");
            await Task.Delay(20);
        }
    }

    private static async Task<bool> AnswersAsync(int port)
    {
        try
        {
            using TcpClient client = new();
            await client.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
