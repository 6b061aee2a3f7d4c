using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Tests.Server;
using EnvAsCode.Locking.Requests;
using EnvAsCode.Locking.Storing;
using EnvAsCode.Testing;

namespace EnvAsCode.Locking.Tests;

/// <summary>A project with environments, and an index and a channel on loopback.</summary>
internal sealed class LockScene : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, List<string>> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, object> packages = new(StringComparer.Ordinal);

    private LockScene(IndexServer server) => this.Server = server;

    /// <summary>The index and the channel.</summary>
    public IndexServer Server { get; }

    /// <summary>How the project is locked.</summary>
    public LockOptions Options { get; set; } = new();

    /// <summary>The lock's text.</summary>
    public string LockText => File.ReadAllText(this.folder["envascode.lock"]);

    /// <summary>The snapshot's text.</summary>
    public string SnapshotText => File.ReadAllText(this.folder["envascode.lock.index"]);

    /// <summary>Whether there is a lock.</summary>
    public bool HasLock => File.Exists(this.folder["envascode.lock"]);

    /// <summary>The files of the project's folder.</summary>
    public IEnumerable<string> Files => Directory.GetFiles(this.folder["."]).Select(Path.GetFileName)!;

    public static async Task<LockScene> StartAsync()
    {
        LockScene scene = new(await IndexServer.StartAsync());
        scene.Options = new LockOptions
        {
            IndexUrl = scene.Server["simple/"],
            ChannelAlias = scene.Server["channels/"],
            Client = new IndexClientOptions
            {
                Retries = 1,
                RetryDelay = TimeSpan.FromMilliseconds(1),
                LongestRetryDelay = TimeSpan.FromMilliseconds(5),
                Timeout = TimeSpan.FromSeconds(5),
                CacheFolder = scene.folder["cache"],
            },
        };
        return scene;
    }

    /// <summary>Puts a wheel on an index.</summary>
    /// <param name="fields">Fields of its metadata, as <c>Requires-Dist: beta</c>.</param>
    public void Wheel(string name, string version, params string[] fields) =>
        this.WheelOn("simple", name, version, "py3-none-any", "", fields);

    /// <summary>Puts a wheel on an index.</summary>
    /// <param name="index">The index's folder.</param>
    /// <param name="attributes">Attributes of its link.</param>
    public void WheelOn(string index, string name, string version, string tags, string attributes, params string[] fields)
    {
        string file = $"{name}-{version}-{tags}.whl";
        byte[] content = TestWheel.Create(name, version, 10, fields);
        this.Server.OnBytes("files/" + file, content);
        string link = $"<a href='/files/{file}#sha256={Convert.ToHexStringLower(SHA256.HashData(content))}' {attributes}>{file}</a>";
        string path = $"{index}/{name}/";
        this.pages.TryAdd(path, []);
        this.pages[path].Add(link);
        this.Server.OnText(path, string.Concat(this.pages[path]));
    }

    /// <summary>Puts a conda package into the channel <c>conda-forge</c>.</summary>
    /// <param name="withSha256">Whether the channel says its SHA-256, and not its MD5 alone.</param>
    public void Conda(string name, string version, bool withSha256, params string[] depends)
    {
        string file = $"{name}-{version}-0.conda";
        byte[] content = Encoding.UTF8.GetBytes(file);
        this.Server.OnBytes("channels/conda-forge/linux-64/" + file, content);
        Dictionary<string, object> record = new()
        {
            ["name"] = name, ["version"] = version, ["build"] = "0", ["build_number"] = 0, ["depends"] = depends,
#pragma warning disable CA5351 // What channels still say beside SHA-256, and what explicit lists of older conda are checked by.
            ["md5"] = Convert.ToHexStringLower(MD5.HashData(content)), ["size"] = content.Length, ["license"] = "BSD-3-Clause",
#pragma warning restore CA5351
        };
        if (withSha256)
        {
            record["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content));
        }

        this.packages[file] = record;
        Dictionary<string, object> repodata = new() { ["packages.conda"] = this.packages, ["packages"] = new Dictionary<string, object>() };
        this.Server.OnText("channels/conda-forge/linux-64/repodata.json", JsonSerializer.Serialize(repodata), "application/json");
    }

    /// <summary>Writes environments as a build does, and locks them.</summary>
    public Task<LockResult> LockAsync(params EnvironmentSpec[] environments)
    {
        foreach (EnvironmentSpec environment in environments)
        {
            foreach (Artifact file in EnvironmentEmitter.Emit(environment, "Test." + environment.Name))
            {
                this.folder.Write($"environments/{environment.Name}/{file.Path}", file.Text);
            }
        }

        return new ProjectLocker(new LockStore(this.folder["envascode.lock"]), this.Options)
            .LockAsync(WantedEnvironments.Read(this.folder["environments"]));
    }

    /// <summary>A file of an environment as a build with the lock writes it.</summary>
    /// <param name="path">The file's path in the environment's folder.</param>
    public string Generated(EnvironmentSpec environment, string path)
    {
        ProjectFiles files = ProjectFiles.None with { Lock = new ProjectLock(this.LockText, this.SnapshotText) };
        return EnvironmentEmitter.Emit(environment, "Test." + environment.Name, files).Single(file => file.Path == path).Text;
    }

    /// <summary>Writes a file of the project.</summary>
    /// <returns>Its path.</returns>
    public string Write(string path, string text) => this.folder.Write(path, text);

    /// <summary>The path of a file or folder of the project.</summary>
    public string PathOf(string path) => this.folder[path];

    /// <summary>Writes the lock by hand.</summary>
    public void WriteLock(string text) => this.folder.Write("envascode.lock", text);

    /// <summary>An environment of pip packages in Python's own image.</summary>
    public static EnvironmentSpec Pip(params Package[] packages) => new("churn")
    {
        Python = "3.11",
        Packages = [.. packages],
        Strategies = [new CustomImage { From = PythonImage.Slim("3.11") }],
    };

    /// <summary>An environment of conda's.</summary>
    public static EnvironmentSpec OfConda(params Package[] packages) => new("churn")
    {
        Python = "3.11",
        Packages = [.. packages],
        Strategies = [new PersistentCondaEnvironment()],
    };

    /// <summary>The versions of a result's only part, by name.</summary>
    public static string Versions(LockResult result) => string.Join(", ", result.Lock.Parts.Single().Packages
        .Select(static package => string.Create(CultureInfo.InvariantCulture, $"{package.Name} {package.Version}")));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await this.Server.DisposeAsync();
        this.folder.Dispose();
    }
}
