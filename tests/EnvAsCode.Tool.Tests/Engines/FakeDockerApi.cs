using System;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace EnvAsCode.Tool.Tests.Engines;

/// <summary>What the fake engine and its registry answer, and what they have.</summary>
internal sealed partial class FakeDockerApi
{
    private const string ManifestType = "application/vnd.docker.distribution.manifest.v2+json";

    private readonly ConcurrentDictionary<string, string> manifests = new(StringComparer.Ordinal);

    /// <summary>The containers that were made and not removed: their labels, and when each was made.</summary>
    public ConcurrentDictionary<string, (JsonNode Request, DateTimeOffset Created)> Containers { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// What goes wrong: the pull of the <c>base</c> image, the <c>build</c>, the <c>push</c>, the <c>kernel</c> or the <c>connection</c>;
    /// and what is said of it.
    /// </summary>
    public (string What, string Message) Trouble { get; set; }

    /// <summary>The path of a request, without the version of the API.</summary>
    public static string PathOf(HttpRequest request) => ApiVersion().Replace(request.Path.Value!, "");

    /// <summary>Answers as the engine.</summary>
    public async Task AnswerAsync(HttpContext context, string path)
    {
        HttpResponse response = context.Response;
        string[] parts = path.Trim('/').Split('/');
        switch (context.Request.Method, parts)
        {
            case ("GET" or "HEAD", ["_ping"]):
                response.Headers["Api-Version"] = "1.44";
                await response.WriteAsync("OK");
                break;
            case ("GET", ["version"]):
                await WriteJsonAsync(response, new { ApiVersion = "1.44", MinAPIVersion = "1.24", Version = "25.0.0" });
                break;
            case ("POST", ["build"]):
                await context.Request.Body.CopyToAsync(Stream.Null);
                await this.BuildAsync(context);
                break;
            case ("GET", ["images", .., "json"]):
                await WriteJsonAsync(
                    response,
                    new
                    {
                        Id = parts[1],
                        Os = "linux",
                        Architecture = "amd64",
                        RootFS = new { Type = "layers", Layers = new[] { DigestOf("layer") } }
                    });
                break;
            case ("GET", ["images", .., "get"]):
                // An archive without entries: two blocks of zeros.
                await response.Body.WriteAsync(new byte[1024]);
                break;
            case ("POST", ["images", .., "tag"]):
                response.StatusCode = 201;
                break;
            case ("POST", ["images", .. string[] name, "push"]):
                await this.PushAsync(response, string.Join('/', name.Skip(1)), context.Request.Query["tag"]!);
                break;
            case (_, ["containers", .. string[] rest]):
                await this.AnswerContainersAsync(context, rest);
                break;
            default:
                response.StatusCode = 404;
                await WriteJsonAsync(response, new { message = "page not found: " + path });
                break;
        }
    }

    /// <summary>Answers as the registry.</summary>
    public async Task AnswerAsRegistryAsync(HttpContext context)
    {
        string[] parts = context.Request.Path.Value!.Trim('/').Split('/');
        if (parts is [.., "tags", "list"])
        {
            string repository = string.Join('/', parts[1..^2]);
            string[] tags =
            [
                .. this.manifests.Keys
                    .Where(key => key.StartsWith(repository + ":", StringComparison.Ordinal))
                    .Select(key => key[(repository.Length + 1)..])
            ];
            await WriteJsonAsync(context.Response, new { name = repository, tags });
        }
        else if (parts is [.., "manifests", string reference] && this.Find(string.Join('/', parts[1..^2]), reference) is { } manifest)
        {
            context.Response.ContentType = ManifestType;
            context.Response.Headers["Docker-Content-Digest"] = DigestOf(manifest);
            await context.Response.WriteAsync(context.Request.Method == "HEAD" ? "" : manifest);
        }
        else
        {
            context.Response.StatusCode = 404;
        }
    }

    private string? Find(string repository, string reference) => reference.StartsWith("sha256:", StringComparison.Ordinal)
        ? this.manifests.Values.FirstOrDefault(manifest => DigestOf(manifest) == reference)
        : this.manifests.GetValueOrDefault(repository + ":" + reference);

    private async Task BuildAsync(HttpContext context)
    {
        switch (this.Trouble.What)
        {
            case "connection":
                context.Abort();
                break;
            case "base":
                await WriteLinesAsync(context.Response, new { stream = "Step 1/2 : FROM base\n" }, ErrorOf(this.Trouble.Message));
                break;
            case "build":
                await WriteLinesAsync(
                    context.Response,
                    new { stream = "Step 1/2 : FROM base\n" },
                    new { stream = "Step 2/2 : RUN pip install\n" },
                    ErrorOf(this.Trouble.Message));
                break;
            default:
                await WriteLinesAsync(
                    context.Response,
                    new { stream = "Step 1/1 : FROM base\n" },
                    new { aux = new { ID = DigestOf("image of " + context.Request.Query["t"]) } });
                break;
        }
    }

    private static object ErrorOf(string message) => new { errorDetail = new { message }, error = message };

    private async Task PushAsync(HttpResponse response, string repository, string tag)
    {
        string manifest = JsonSerializer.Serialize(new
        {
            schemaVersion = 2,
            mediaType = ManifestType,
            config = new { mediaType = "application/vnd.docker.container.image.v1+json", size = 7, digest = DigestOf(tag) },
            layers = Array.Empty<object>(),
        });
        if (this.Trouble.What == "push")
        {
            await WriteLinesAsync(response, new { status = "The push refers to repository" }, ErrorOf(this.Trouble.Message));
            return;
        }

        this.manifests[repository + ":" + tag] = manifest;
        await WriteLinesAsync(
            response,
            new { status = "The push refers to repository" },
            new { aux = new { Tag = tag, Digest = DigestOf(manifest), Size = 7 } });
    }

    private async Task AnswerContainersAsync(HttpContext context, string[] path)
    {
        HttpResponse response = context.Response;
        switch (context.Request.Method, path)
        {
            case ("GET", ["json"]):
                await WriteJsonAsync(
                    response,
                    this.Containers.Where(container => IsWanted(container.Value.Request, context.Request.Query["filters"]))
                        .Select(container => new
                        {
                            Id = container.Key,
                            Created = container.Value.Created.ToUnixTimeSeconds(),
                            Labels = container.Value.Request["Labels"],
                        }));
                break;
            case ("POST", ["create"]):
                string id = DigestOf(Guid.NewGuid().ToString())["sha256:".Length..];
                this.Containers[id] = ((await JsonNode.ParseAsync(context.Request.Body))!, DateTimeOffset.UtcNow);
                response.StatusCode = 201;
                await WriteJsonAsync(response, new { Id = id, Warnings = Array.Empty<string>() });
                break;
            case ("POST", [_, "start"]):
                response.StatusCode = 204;
                break;
            case ("POST", [_, "wait"]):
                await WriteJsonAsync(response, new { StatusCode = 0 });
                break;
            case ("GET", [string container, "json"]):
                await WriteJsonAsync(
                    response, new { Id = container, Config = new { Tty = false }, State = new { Running = false, ExitCode = 0 } });
                break;
            case ("GET", [string container, "logs"]):
                await WriteFrameAsync(response, this.AnswerOfProbe(this.Containers[container].Request));
                break;
            case ("DELETE", [string container]):
                response.StatusCode = this.Containers.TryRemove(container, out _) ? 204 : 404;
                break;
            default:
                response.StatusCode = 404;
                await WriteJsonAsync(response, new { message = $"page not found: {context.Request.Method} {context.Request.Path}" });
                break;
        }
    }

    // Docker Engine API, ContainerList: {"label": ["name", …]}, or with true for each name.
    private static bool IsWanted(JsonNode container, string? filters) => filters is null || JsonNode.Parse(filters)!["label"] switch
    {
        JsonObject names => names.All(name => container["Labels"]?[name.Key] is not null),
        JsonArray names => names.All(name => container["Labels"]?[name!.GetValue<string>()] is not null),
        _ => true,
    };

    // All that was asked for is there; the kernel has the environment's name.
    private string AnswerOfProbe(JsonNode container)
    {
        JsonNode asked = JsonNode.Parse(container["Cmd"]!.AsArray()[^1]!.GetValue<string>())!;
        return JsonSerializer.Serialize(new
        {
            uid = 1000,
            gid = 100,
            kernels = this.Trouble.What == "kernel" ? [] : new Dictionary<string, object>
            {
                ["churn"] = new { interpreter = "/bin/python", exists = true },
                ["python3"] = new { interpreter = "/bin/python", exists = true }
            },
            packages = asked["packages"]!.AsArray().Select(package => new { name = package!["name"], installed = true, errors = new { } }),
        }) + "\n";
    }

    // Docker Engine API, "Stream format": the number of the stream, three zeros, the length, the text.
    private static async Task WriteFrameAsync(HttpResponse response, string text)
    {
        byte[] payload = Encoding.UTF8.GetBytes(text);
        byte[] header = [1, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), payload.Length);
        response.ContentType = "application/vnd.docker.multiplexed-stream";
        await response.Body.WriteAsync((byte[])[.. header, .. payload]);
    }

    private static async Task WriteLinesAsync(HttpResponse response, params object[] lines)
    {
        response.ContentType = "application/json";
        foreach (object line in lines)
        {
            await response.WriteAsync(JsonSerializer.Serialize(line) + "\r\n");
        }
    }

    // Members as they are written here: the framework's own way would begin them in lower case.
    private static Task WriteJsonAsync(HttpResponse response, object answer)
    {
        response.ContentType = "application/json";
        return response.WriteAsync(JsonSerializer.Serialize(answer));
    }

    private static string DigestOf(string text) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex(@"^/v1\.\d+")]
    private static partial Regex ApiVersion();
}
