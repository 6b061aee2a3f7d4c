using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Sdk.Tests.Infrastructure;

/// <summary>
/// The SDK and its templates as packages in a feed of their own, with a packages folder and a home of its own: what users get, and nothing
/// that this machine has besides. Packed once for all tests, which run at the same time.
/// </summary>
public sealed class PackedSdk : IAsyncLifetime
{
    /// <summary>The version of the package.</summary>
    public const string Version = "0.1.0-test";

    // Shared by the test classes, and so outlives each of them.
    private static readonly Lazy<Task<TemporaryFolder>> Folder = new(PackAsync);

    private TemporaryFolder? folder;

    /// <summary>The folder that serves as the NuGet feed.</summary>
    public string Feed => this.folder!["feed"];

    /// <summary>NuGet's packages folder, which holds what the projects of the tests restored.</summary>
    public string Packages => this.folder!["packages"];

    /// <summary>The environment variables for every command.</summary>
    internal IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>
    {
        ["NUGET_PACKAGES"] = this.Packages,
        ["HOME"] = this.folder!["home"],
        ["DOTNET_CLI_HOME"] = this.folder["home"],
    };

    /// <inheritdoc/>
    public async Task InitializeAsync() => this.folder = await Folder.Value;

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<TemporaryFolder> PackAsync()
    {
        TemporaryFolder folder = new();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        Directory.CreateDirectory(folder["home"]);
        string configuration = typeof(PackedSdk).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        foreach (string project in new[] { "sdk/EnvAsCode.Sdk", "sdk/EnvAsCode.Templates" })
        {
            CommandOutput output = await DotNet.RunAsync(
                Repository.Root,
                [
                    "pack", Repository.PathOf(project), "--no-build", "--configuration", configuration,
                    "--output", folder["feed"], "-p:PackageVersion=" + Version,
                ],
                new Dictionary<string, string?>());
            output.Succeeded();
        }

        return folder;
    }
}
