using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A registry of npm packages on loopback: the packages of a <c>node_modules</c> folder, packed again.</summary>
internal sealed class NpmRegistry : IAsyncDisposable
{
    private const string Tarballs = "/-/tarballs/";

    private readonly string folder;
    private readonly WebApplication application;
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> packed = new(StringComparer.Ordinal);

    private NpmRegistry(string folder)
    {
        this.folder = folder;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        this.application = builder.Build();
        this.application.MapGet(Tarballs + "{**name}", (string name) =>
            this.Exists(Unescaped(name)) ? Results.Bytes(this.Tarball(Unescaped(name)), "application/octet-stream") : Results.NotFound());
        this.application.MapGet("/{**name}", (string name) =>
            this.Exists(Unescaped(name)) ? Results.Text(this.Packument(Unescaped(name)), "application/json") : Results.NotFound());
    }

    /// <summary>The address for npm's <c>registry</c>.</summary>
    public string Url => this.application.Urls.Single() + "/";

    /// <summary>Starts a registry on a free port.</summary>
    /// <param name="folder">The <c>node_modules</c> folder.</param>
    public static async Task<NpmRegistry> StartAsync(string folder)
    {
        NpmRegistry registry = new(folder);
        await registry.application.StartAsync();
        return registry;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => this.application.DisposeAsync();

    // npm asks for a scoped name as "@scope%2fname".
    private static string Unescaped(string name) => Uri.UnescapeDataString(name);

    private bool Exists(string name) =>
        !name.Contains("..", StringComparison.Ordinal) && File.Exists(Path.Join(this.folder, name, "package.json"));

    // Of each package there is the one version that the folder holds.
    private string Packument(string name)
    {
        JsonObject version = JsonNode.Parse(File.ReadAllText(Path.Join(this.folder, name, "package.json")))!.AsObject();
        string number = (string)version["version"]!;
        version["hasInstallScript"] = version["scripts"]?["install"] is not null;
        version["dist"] = new JsonObject
        {
            ["tarball"] = this.Url.TrimEnd('/') + Tarballs + name,
            ["integrity"] = "sha512-" + Convert.ToBase64String(SHA512.HashData(this.Tarball(name))),
        };
        return new JsonObject
        {
            ["name"] = name,
            ["dist-tags"] = new JsonObject { ["latest"] = number },
            ["versions"] = new JsonObject { [number] = version },
        }.ToJsonString();
    }

    private byte[] Tarball(string name) => this.packed.GetOrAdd(name, name => new(() => Pack(Path.Join(this.folder, name)))).Value;

    private static byte[] Pack(string package)
    {
        using MemoryStream packed = new();
        using (GZipStream compressed = new(packed, CompressionLevel.Fastest))
        using (TarWriter tar = new(compressed))
        {
            IEnumerable<string> files = Directory.EnumerateFiles(package, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(package, file))
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("node_modules"));
            foreach (string file in files)
            {
                tar.WriteEntry(Path.Join(package, file), "package/" + file);
            }
        }

        return packed.ToArray();
    }
}
