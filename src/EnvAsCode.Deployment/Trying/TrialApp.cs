using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Trying;

/// <summary>How Studio runs an application: what its app image config says, and what it is where that says nothing.</summary>
internal sealed record TrialApp
{
    /// <summary>JupyterLab as the API spells it.</summary>
    public const string JupyterLab = "JupyterLab";

    /// <summary>Code Editor as the API spells it.</summary>
    public const string CodeEditor = "CodeEditor";

    // The volume of a space, which no app image config can move.
    private const string SpaceHome = "/home/sagemaker-user";
    private const int DefaultUid = 1000;
    private const int DefaultGid = 100;

    /// <summary>The application as the API spells it.</summary>
    public required string AppType { get; init; }

    /// <summary>The entry point; that of the image if empty.</summary>
    public IReadOnlyList<string> Entrypoint { get; init; } = [];

    /// <summary>The arguments; those of the image if empty and the entry point is the image's.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The variables that the app image config sets.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>Where the user's volume is.</summary>
    public string MountPath { get; init; } = SpaceHome;

    /// <summary>The owner of the volume.</summary>
    public int Uid { get; init; } = DefaultUid;

    /// <summary>The group of the volume.</summary>
    public int Gid { get; init; } = DefaultGid;

    /// <summary>The path that has to be answered; <see langword="null"/> for a kernel gateway, which is not the image's.</summary>
    public string? HealthPath => this.AppType switch
    {
        JupyterLab => "/jupyterlab/default/api/status",
        CodeEditor => "/CodeEditor/default/",
        _ => null,
    };

    /// <summary>The path to open in a browser.</summary>
    public string? Page => this.AppType switch
    {
        JupyterLab => "/jupyterlab/default/lab",
        CodeEditor => "/CodeEditor/default/",
        _ => null,
    };

    /// <summary>The applications that an environment is for, those of its image first.</summary>
    public static IReadOnlyList<string> AppTypesOf(EnvironmentManifest manifest) =>
    [
        .. (manifest.CustomImage?.AppImageConfigs ?? []).Select(static config => config.AppType)
            .Concat(manifest.LifecycleConfigurations.Select(static lifecycle => lifecycle.AppType))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>One of those applications; the first unless one is named, and <see langword="null"/> if there is none.</summary>
    /// <param name="named">Its name as users speak it: the API's are told apart by their letters alone.</param>
    public static string? Find(IReadOnlyList<string> appTypes, string? named) => appTypes.FirstOrDefault(type =>
        named is null || string.Equals(type, named.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads how an application is run.</summary>
    public static TrialApp Of(EnvironmentManifest manifest, string appType)
    {
        AppImageConfigManifest? config = manifest.CustomImage?.AppImageConfigs.FirstOrDefault(config => config.AppType == appType);
        if (config is null)
        {
            return new TrialApp { AppType = appType };
        }

        using JsonDocument document = JsonDocument.Parse(ManifestReader.ReadFile(manifest, config.File));
        JsonElement settings = document.RootElement.EnumerateObject()
            .FirstOrDefault(static member => member.Value.ValueKind == JsonValueKind.Object).Value;
        JsonElement? files = Member(settings, "FileSystemConfig");
        JsonElement? container = Member(settings, "ContainerConfig");
        return new TrialApp
        {
            AppType = appType,
            MountPath = Member(files, "MountPath")?.GetString() ?? SpaceHome,
            Uid = Member(files, "DefaultUid")?.GetInt32() ?? manifest.CustomImage!.User.Uid,
            Gid = Member(files, "DefaultGid")?.GetInt32() ?? manifest.CustomImage!.User.Gid,
            Entrypoint = Texts(Member(container, "ContainerEntrypoint")),
            Arguments = Texts(Member(container, "ContainerArguments")),
            Variables = Members(Member(container, "ContainerEnvironmentVariables"))
                .ToDictionary(static member => member.Name, static member => member.Value.GetString()!, StringComparer.Ordinal),
        };
    }

    private static JsonElement? Member(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static IReadOnlyList<string> Texts(JsonElement? list) =>
        list is { } items ? [.. items.EnumerateArray().Select(static item => item.GetString()!)] : [];

    private static IEnumerable<JsonProperty> Members(JsonElement? parent) => parent is { } element ? element.EnumerateObject() : [];
}
