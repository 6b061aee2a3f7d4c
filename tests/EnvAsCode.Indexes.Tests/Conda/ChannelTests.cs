using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Conda;
using EnvAsCode.Indexes.Conda.Shards;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Testing;
using Nerdbank.MessagePack;
using Xunit;

namespace EnvAsCode.Indexes.Tests.Conda;

public class ChannelTests
{
    private const string Noarch = """{"packages.conda":{"n-1-0.conda":{"name":"n","version":"1","build":"0","build_number":0}}}""";

    [Theory]
    [InlineData("repodata.json", false)]
    [InlineData("repodata.json.zst", true)]
    [InlineData("current_repodata.json", false)]
    public async Task A_channel_is_read_in_any_of_its_forms(string file, bool isCompressed)
    {
        await using IndexServer server = await IndexServer.StartAsync();
        byte[] json = Encoding.UTF8.GetBytes(RepodataTests.Good);
        server.OnBytes("team/linux-64/" + file, isCompressed ? Compress(json) : json);
        server.OnText("team/noarch/repodata.json", Noarch);
        RecordedProgress progress = new();
        using IndexClient client = new(Clients.Options with { Progress = progress });

        CondaChannelSource channel = await OpenAsync(client, server);

        Assert.Equal(["1.0", "1.1"], channel.FindRecords("a").Select(static record => record.Package.Version));
        Assert.Equal("n", Assert.Single(channel.FindRecords("n")).Package.Name);
        Assert.Equal(
            file.StartsWith("current", StringComparison.Ordinal),
            progress.Told.Any(static told => told.StartsWith("warning", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_channel_without_the_platform_has_what_is_for_all()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        server.OnText("team/noarch/repodata.json", Noarch);
        using IndexClient client = new(Clients.Options);

        Assert.Single((await OpenAsync(client, server)).FindRecords("n"));
    }

    [Fact]
    public async Task What_is_no_channel_is_said()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        using IndexClient client = new(Clients.Options);

        IndexException e = await Assert.ThrowsAsync<IndexException>(() => OpenAsync(client, server));

        Assert.Equal(IndexFailure.NotFound, e.Failure);
        Assert.Contains("is no conda channel for linux-64", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_compression_is_an_error()
    {
        await using IndexServer server = await IndexServer.StartAsync();
        byte[] whole = Compress(Encoding.UTF8.GetBytes(RepodataTests.Good));
        using IndexClient client = new(Clients.Options);
        foreach (byte[] broken in (byte[][])["no zstd"u8.ToArray(), whole[..(whole.Length / 2)]])
        {
            server.OnBytes("team/noarch/repodata.json.zst", broken);

            IndexException e = await Assert.ThrowsAsync<IndexException>(() => OpenAsync(client, server));
            Assert.Equal(IndexFailure.Malformed, e.Failure);
        }
    }

    [Fact]
    public async Task Shards_are_fetched_for_the_names_that_are_asked_for()
    {
        using TemporaryFolder cache = new();
        await using IndexServer server = await IndexServer.StartAsync();
        string a = OnShard(server, "a-1-0.conda", "a", "b >=1");
        string b = OnShard(server, "b-1-0.conda", "b");
        string c = OnShard(server, "c-1-0.conda", "c");
        server.OnBytes("team/noarch/repodata_shards.msgpack.zst", Shards(("a", a), ("b", b), ("c", c)));
        using IndexClient client = new(Clients.Options with { CacheFolder = cache.Path });

        for (int run = 0; run < 2; run++)
        {
            CondaChannelSource channel = await OpenAsync(client, server);
            CondaRecord record = Assert.Single(channel.FindRecords("a"));
            Assert.Equal(new string('a', 64), record.Package.Sha256);
            Assert.Equal(server["team/files/a-1-0.conda"].AbsoluteUri, record.Package.Url);
            Assert.Equal((-1L, 300L), (record.Size ?? -1, record.Timestamp / 1000));
            Assert.Single(channel.FindRecords("b"));
            Assert.Empty(channel.FindRecords("missing"));
        }

        Assert.Equal(1, server.CountOf($"team/noarch/shards/{a}.msgpack.zst"));
        Assert.Equal(1, server.CountOf($"team/noarch/shards/{b}.msgpack.zst"));
        Assert.Equal(0, server.CountOf($"team/noarch/shards/{c}.msgpack.zst"));
    }

    [Fact]
    public void Whatever_comes_as_shards_is_read_or_a_clear_error()
    {
        byte[] good = Shards(("a", new string('0', 64)));
        RepeatableBytes.Sample([new ZstdSharp.Decompressor().Unwrap(good).ToArray()], static content =>
        {
            try
            {
                ShardIndex.Read(Compress(content), new Uri("https://host/team/linux-64/repodata_shards.msgpack.zst"));
            }
            catch (FormatException e)
            {
                Assert.NotEmpty(e.Message);
            }
        });
    }

    [Fact]
    public void Shards_that_are_nested_without_end_are_refused() => Assert.Throws<FormatException>(
        () => ShardIndex.Read(Compress([.. Enumerable.Repeat((byte)0x91, 100_000)]), new Uri("https://host/x")));

    [Fact]
    public async Task A_channel_may_be_a_folder()
    {
        using TemporaryFolder folder = new();
        folder.Write("noarch/repodata.json", Noarch);
        using IndexClient client = new(Clients.Options with { IsOffline = true });

        CondaChannelSource channel = await CondaChannelSource.OpenAsync(client, CondaChannelDefinition.Resolve(folder.Path)[0], "linux-64");

        Assert.Equal(new Uri(folder["noarch/n-1-0.conda"]).AbsoluteUri, Assert.Single(channel.FindRecords("n")).Package.Url);
    }

    private static Task<CondaChannelSource> OpenAsync(IndexClient client, IndexServer server) =>
        CondaChannelSource.OpenAsync(client, new CondaChannelDefinition("team", server["team/"]), "linux-64");

    private static byte[] Compress(byte[] content)
    {
        using ZstdSharp.Compressor compressor = new();
        return compressor.Wrap(content).ToArray();
    }

    private static byte[] Shards(params (string Name, string Digest)[] shards)
    {
        System.Buffers.ArrayBufferWriter<byte> buffer = new();
        MessagePackWriter writer = new(buffer);
        writer.WriteMapHeader(3);
        writer.Write("version");
        writer.Write(1);
        writer.Write("info");
        writer.WriteMapHeader(3);
        writer.Write("base_url");
        writer.Write("../files");
        writer.Write("shards_base_url");
        writer.Write("./shards/");
        writer.Write("created_at");
        writer.WriteNil();
        writer.Write("shards");
        writer.WriteMapHeader(shards.Length);
        foreach ((string name, string digest) in shards)
        {
            writer.Write(name);
            writer.Write(Convert.FromHexString(digest));
        }

        writer.Flush();
        return Compress(buffer.WrittenSpan.ToArray());
    }

    private static string OnShard(IndexServer server, string fileName, string name, params string[] depends)
    {
        System.Buffers.ArrayBufferWriter<byte> buffer = new();
        MessagePackWriter writer = new(buffer);
        writer.WriteMapHeader(1);
        writer.Write("packages.conda");
        writer.WriteMapHeader(1);
        writer.Write(fileName);
        writer.WriteMapHeader(8);
        foreach ((string key, string value) in ((string, string)[])[("name", name), ("version", "1"), ("build", "0")])
        {
            writer.Write(key);
            writer.Write(value);
        }

        writer.Write("build_number");
        writer.Write(0);
        writer.Write("size");
        writer.Write(-5);
        writer.Write("timestamp");
        writer.Write(300_000.0 / 1000);
        writer.Write("sha256");
        writer.Write(Convert.FromHexString(new string('a', 64)));
        writer.Write("depends");
        writer.WriteArrayHeader(depends.Length);
        foreach (string spec in depends)
        {
            writer.Write(spec);
        }

        writer.Flush();
        byte[] shard = Compress(buffer.WrittenSpan.ToArray());
        string digest = Convert.ToHexStringLower(SHA256.HashData(shard));
        server.OnBytes($"team/noarch/shards/{digest}.msgpack.zst", shard);
        return digest;
    }
}
