using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Locking;
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
    public const int SchemaVersion = 2;

    /// <summary>Emits the file.</summary>
    /// <param name="plan">What of it is locked.</param>
    /// <param name="context">The files that the image is built from.</param>
    /// <param name="files">All generated files but this one.</param>
    public static string Emit(
        ResolvedEnvironment environment,
        LockPlan plan,
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
        ManifestStrategies.WriteImage(json, environment);
        ManifestStrategies.WriteLifecycles(json, lifecycles);
        ManifestStrategies.WritePersistent(json, environment);
        ManifestStrategies.WritePipInstall(json, environment);
        ManifestStrategies.WriteStudioSettings(json, environment);
        json.EndObject();
        ManifestLock.Write(json, environment, plan);
        ManifestPolicies.Write(json, environment);
        ManifestFindings.Write(json, environment.Findings);
        WriteFiles(json, context, files);
        return json.EndObject().ToString();
    }

    // The project's files are known by their names alone: the compiler reads none of them, and the build adds what they are.
    private static void WriteFiles(JsonWriter json, IReadOnlyList<string> context, IReadOnlyList<Artifact> files)
    {
        // Two files of one path are reported by the checks, and are no reason to throw before.
        Dictionary<string, Artifact> generated = new(StringComparer.Ordinal);
        foreach (Artifact file in files)
        {
            generated[file.Path] = file;
        }

        HashSet<string> inContext = [.. context];
        if (generated.ContainsKey(DockerfileEmitter.FileName))
        {
            inContext.Add(DockerfileEmitter.FileName);
        }

        SortedSet<string> paths = new(generated.Keys.Concat(inContext), StringComparer.Ordinal);
        json.BeginArray("files");
        foreach (string path in paths)
        {
            json.BeginObject().String("path", path);
            if (generated.TryGetValue(path, out Artifact? known))
            {
                json.String("mode", known.IsExecutable ? FileModes.Executable : FileModes.Plain)
                    .String("sha256", ContentHash.Sha256(known.Text));
            }

            if (inContext.Contains(path))
            {
                json.Boolean("context", true);
            }

            json.EndObject();
        }

        json.EndArray();
    }
}
