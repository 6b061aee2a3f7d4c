using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Sdk.Tests.Infrastructure;

/// <summary>
/// A user's folder outside this repository, with one project or several, that gets the SDK from the feed and nothing from elsewhere.
/// </summary>
internal sealed class UserFolder : IDisposable
{
    /// <summary>The project file that most users write.</summary>
    public const string ProjectFile = $"<Project Sdk=\"EnvAsCode.Sdk/{PackedSdk.Version}\" />";

    private readonly PackedSdk sdk;
    private readonly TemporaryFolder temporary = new();
    private readonly string name;

    /// <summary>An empty folder.</summary>
    public UserFolder(PackedSdk sdk, string name = "user")
    {
        this.sdk = sdk;
        this.name = name;
        this.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{sdk.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder's absolute path.</summary>
    public string Path => this.temporary[this.name];

    /// <summary>The absolute path of a file or folder.</summary>
    /// <param name="relative">The path, with <c>/</c>.</param>
    public string this[string relative] => this.temporary[this.name + "/" + relative];

    /// <summary>A folder with the project <c>Churn</c>, which declares environments.</summary>
    /// <param name="declarations">The members of the class.</param>
    public static UserFolder WithProject(PackedSdk sdk, params string[] declarations)
    {
        UserFolder folder = new(sdk);
        folder.Write("Churn.csproj", ProjectFile);
        folder.Declare(declarations);
        return folder;
    }

    /// <summary>A project file with something in it.</summary>
    /// <param name="properties">Elements of a property group.</param>
    /// <param name="reference">The path of a project that it references.</param>
    public static string ProjectFileWith(string properties = "", string? reference = null) => $"""
        <Project Sdk="EnvAsCode.Sdk/{PackedSdk.Version}">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>{(reference is null ? "" : $"<ProjectReference Include=\"{reference}\" />")}</ItemGroup>
        </Project>
        """;

    /// <summary>The source of a class with declarations.</summary>
    /// <param name="declarations">The members of the class.</param>
    public static string Source(IEnumerable<string> declarations, string type = "Churn") => $$"""
        using EnvAsCode;
        using static EnvAsCode.Packages;

        public static class {{type}}
        {
        {{string.Join("\n", declarations)}}
        }
        """;

    /// <summary>The declaration of an environment with a requirements file.</summary>
    /// <param name="version">The version of its one package.</param>
    public static string Environment(string name, string version = "2.0.3") =>
        EnvironmentOf(name, "[Pip(\"xgboost\", \"" + version + "\")]");

    /// <summary>The declaration of an environment with a requirements file, as a member of the same name.</summary>
    /// <param name="packages">The expression for its packages.</param>
    public static string EnvironmentOf(string name, string packages) => $$"""
        [StudioEnvironment]
        public static EnvironmentSpec {{name}} => new("{{name}}") { Packages = {{packages}}, Strategies = [new PipInstall()] };
        """;

    /// <summary>Writes the declarations of the project.</summary>
    /// <param name="declarations">The members of the class.</param>
    public void Declare(params string[] declarations) => this.Write("Churn.cs", Source(declarations));

    /// <summary>Writes a file.</summary>
    /// <param name="relative">The path, with <c>/</c>.</param>
    public void Write(string relative, string text) => this.temporary.Write(this.name + "/" + relative, text);

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public Task<CommandOutput> DotNetAsync(params string[] arguments) => this.DotNetAsync(arguments, new Dictionary<string, string?>());

    /// <summary>Runs <c>dotnet</c> in the folder with environment variables.</summary>
    public Task<CommandOutput> DotNetAsync(string[] arguments, IReadOnlyDictionary<string, string?> environment) =>
        DotNet.RunAsync(
            this.Path,
            arguments,
            this.sdk.Environment.Where(variable => !environment.ContainsKey(variable.Key)).Concat(environment).ToDictionary());

    /// <summary>The files below a folder, as paths from that folder.</summary>
    public string[] Files(string relative) => this.temporary.Files(this.name + "/" + relative);

    /// <summary>Asserts that the only requirement in an environment's <c>requirements.txt</c> is this one.</summary>
    /// <param name="requirement">The requirement, as <c>xgboost==2.0.3</c>.</param>
    public void AssertRequirement(string environment, string requirement) => Assert.Equal(
        requirement,
        Assert.Single(File.ReadAllLines(this[environment + "/requirements.txt"]), line => !line.StartsWith('#')));

    /// <summary>When each file below a folder was written.</summary>
    public Dictionary<string, DateTime> Times(string relative) =>
        this.Files(relative).ToDictionary(file => file, file => File.GetLastWriteTimeUtc(this[relative + "/" + file]));

    /// <summary>The bytes of each file below a folder, as hexadecimal text.</summary>
    public Dictionary<string, string> Contents(string relative) =>
        this.Files(relative).ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(this[relative + "/" + file])));

    /// <summary>Asserts that two folders hold the same files with the same bytes.</summary>
    public void AssertSame(string expected, string actual) => Assert.Equal(this.Contents(expected), this.Contents(actual));

    /// <inheritdoc/>
    public void Dispose() => this.temporary.Dispose();
}
