using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A package index on loopback: the simple repository API (PEP 503) over a folder of wheels and some made here.</summary>
internal sealed partial class PackageIndex : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Dictionary<string, Func<byte[]>> files = new(StringComparer.Ordinal);

    private PackageIndex(string folder, IEnumerable<Wheel> wheels)
    {
        foreach (string path in Directory.GetFiles(folder, "*.whl"))
        {
            this.files.Add(Path.GetFileName(path), () => File.ReadAllBytes(path));
        }

        foreach (Wheel wheel in wheels)
        {
            this.files.Add(wheel.FileName, wheel.ToBytes);
        }

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        this.application = builder.Build();
        this.application.MapGet("/simple/{project}/", this.Project);
        this.application.MapGet("/files/{file}", this.Download);
    }

    /// <summary>The address for pip's <c>--index-url</c>.</summary>
    public string Url => this.application.Urls.Single() + "/simple/";

    /// <summary>Starts an index on a free port.</summary>
    /// <param name="folder">The folder of wheels.</param>
    /// <param name="wheels">Wheels beside those of the folder.</param>
    public static async Task<PackageIndex> StartAsync(string folder, IEnumerable<Wheel> wheels)
    {
        PackageIndex index = new(folder, wheels);
        await index.application.StartAsync();
        return index;
    }

    /// <summary>A project's normal name (PEP 503), under which an index knows it.</summary>
    public static string NormalName(string name) => Separators().Replace(name, "-").ToLower(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => this.application.DisposeAsync();

    [GeneratedRegex("[-_.]+")]
    private static partial Regex Separators();

    private IResult Project(string project)
    {
        List<string> links =
        [
            .. this.files.Keys
                .Where(file => NormalName(file[..file.IndexOf('-', StringComparison.Ordinal)]) == project)
                .Select(file => $"<a href=\"/files/{Uri.EscapeDataString(file)}\">{file}</a>"),
        ];
        return links.Count == 0
            ? Results.NotFound()
            : Results.Content("<!DOCTYPE html><html><body>\n" + string.Join("\n", links) + "\n</body></html>\n", "text/html");
    }

    private IResult Download(string file) =>
        this.files.TryGetValue(file, out Func<byte[]>? content) ? Results.Bytes(content(), "application/octet-stream") : Results.NotFound();
}
