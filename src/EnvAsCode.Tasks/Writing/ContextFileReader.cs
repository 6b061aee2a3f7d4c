using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.Tasks.Carrier;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Importing;

namespace EnvAsCode.Tasks.Writing;

/// <summary>
/// The files of the project that an environment's image is built from. The compiler knows them by their names alone: its manifest lists
/// them below <c>context/</c> without a mode and a hash. They are copied there as they are, and none from outside the project's folder.
/// </summary>
/// <param name="projectFolder">The absolute path of the project's folder.</param>
internal sealed class ContextFileReader(string projectFolder)
{
    private const string Context = "context/";
    private const string Manifest = "manifest.json";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string root = Path.TrimEndingDirectorySeparator(projectFolder);

    /// <summary>The files of an environment, and its artifacts with a manifest that says what is in those files.</summary>
    /// <exception cref="EnvironmentBuildException">
    /// EAC3008: a file is not there, or outside the project's folder. EAC8091: a link is on the way to it.
    /// </exception>
    public (IReadOnlyList<Artifact> Artifacts, IReadOnlyList<CopiedFile> Files) Read(CarriedEnvironment environment)
    {
        if (environment.Artifacts.FirstOrDefault(static artifact => artifact.Path == Manifest) is not { } carried
            || JsonNode.Parse(carried.Text) is not { } manifest || manifest["files"] is not JsonArray files)
        {
            return (environment.Artifacts, []);
        }

        List<CopiedFile> copied = [];
        foreach (JsonObject file in files.OfType<JsonObject>().Where(static file => !file.ContainsKey("sha256")).ToArray())
        {
            copied.Add(this.Read((string)file["path"]!));
            JsonNode? isInContext = file["context"];
            file.Remove("context");
            file["mode"] = copied[^1].IsExecutable ? FileModes.Executable : FileModes.Plain;
            file["sha256"] = copied[^1].Content.Sha256;
            file["context"] = isInContext;
        }

        return copied.Count == 0
            ? (environment.Artifacts, copied)
            : (
                [.. environment.Artifacts.Select(artifact =>
                    artifact == carried ? carried with { Text = manifest.ToJsonString(Format) + "\n" } : artifact)],
                copied);
    }

    private CopiedFile Read(string path)
    {
        string source = this.Find(path.StartsWith(Context, StringComparison.Ordinal) ? path[Context.Length..] : path);
        bool isExecutable = !OperatingSystem.IsWindows() && (File.GetUnixFileMode(source) & UnixFileMode.UserExecute) != 0;
        return new(path, FileContent.OfFile(source), isExecutable);
    }

    private string Find(string path)
    {
        string file = Path.GetFullPath(Path.Join(this.root, path));
        if (!file.StartsWith(this.root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw Missing(path);
        }

        // The project's folder itself may be reached by a link.
        for (FileSystemInfo entry = new FileInfo(file); entry.FullName != this.root; entry = Directory.GetParent(entry.FullName)!)
        {
            if (entry.LinkTarget is { } target)
            {
                throw new EnvironmentBuildException(
                    Rules.CopiedLink, path, Path.GetRelativePath(this.root, entry.FullName).Replace('\\', '/'), target);
            }
        }

        return File.Exists(file) ? file : throw Missing(path);
    }

    private static EnvironmentBuildException Missing(string path) => new(Rules.FileNotInProject, path, ProjectFiles.HowToAdd(path));
}

/// <summary>A file of the project that an image is built from.</summary>
/// <param name="Path">Its path in the environment's folder.</param>
/// <param name="Content">What is in it.</param>
/// <param name="IsExecutable">Whether its owner may execute it.</param>
internal sealed record CopiedFile(string Path, FileContent Content, bool IsExecutable);
