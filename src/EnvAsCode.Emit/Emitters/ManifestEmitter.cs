using System.Collections.Generic;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Emits <c>manifest.json</c>, the contract between building and publishing (docs/manifest.md and docs/schema/manifest.schema.json): all
/// that a publisher has to know, so that it never reads C#.
/// </summary>
internal static class ManifestEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The version of the format. It rises when a reader of the old one would misread the new one.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Emits the file.</summary>
    /// <param name="context">The files that the image is built from.</param>
    /// <param name="files">All other files, in ordinal order of their paths.</param>
    public static string Emit(
        ResolvedEnvironment environment,
        IReadOnlyList<LifecycleScript> lifecycles,
        IReadOnlyList<string> context,
        IReadOnlyList<Artifact> files)
    {
        EnvironmentSpec spec = environment.Spec;
        JsonWriter json = new();
        json.BeginObject()
            .Number("schemaVersion", SchemaVersion)
            .String("generator", "EnvAsCode")
            .String("name", spec.Name)
            .String("displayName", spec.DisplayName ?? spec.Name)
            .String("description", spec.Description)
            .String("declaration", environment.Declaration);
        ManifestPackages.Write(json, environment);
        json.BeginObject("strategies");
        ManifestStrategies.WriteImage(json, environment, context);
        ManifestStrategies.WriteLifecycles(json, lifecycles);
        ManifestStrategies.WritePersistent(json, environment);
        ManifestStrategies.WritePipInstall(json, environment);
        ManifestStrategies.WriteStudioSettings(json, environment);
        json.EndObject();
        ManifestPolicies.Write(json, environment);
        ManifestFindings.Write(json, environment.Findings);
        WriteFiles(json, files);
        return json.EndObject().ToString();
    }

    private static void WriteFiles(JsonWriter json, IReadOnlyList<Artifact> files)
    {
        json.BeginArray("files");
        foreach (Artifact file in files)
        {
            json.BeginObject()
                .String("path", file.Path)
                .String("sha256", ContentHash.Sha256(file.Text))
                .Boolean("executable", file.IsExecutable)
                .EndObject();
        }

        json.EndArray();
    }
}
