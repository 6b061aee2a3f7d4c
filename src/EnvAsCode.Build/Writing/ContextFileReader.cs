using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Build.Carrier;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;

namespace EnvAsCode.Build.Writing;

/// <summary>
/// The files of the project that an environment's image is built from. Its manifest names them in the build context, below <c>context/</c>;
/// they are copied there as they are, and none from outside the project's folder.
/// </summary>
/// <param name="projectFolder">The absolute path of the project's folder.</param>
internal sealed class ContextFileReader(string projectFolder)
{
    private const string Context = "context/";

    /// <summary>The files of an environment: the path in its folder, and the absolute path in the project.</summary>
    /// <exception cref="EnvironmentBuildException">EAC3008: a file is not there, or outside the project's folder.</exception>
    public IEnumerable<(string Path, string Source)> Of(CarriedEnvironment environment)
    {
        if (environment.Artifacts.FirstOrDefault(artifact => artifact.Path == "manifest.json") is not { } manifest)
        {
            yield break;
        }

        using JsonDocument json = JsonDocument.Parse(manifest.Text);
        if (!json.RootElement.TryGetProperty("strategies", out JsonElement strategies)
            || !strategies.TryGetProperty("customImage", out JsonElement image)
            || !image.TryGetProperty("context", out JsonElement context))
        {
            yield break;
        }

        foreach (string path in context.EnumerateArray()
            .Select(item => item.GetString()!)
            .Where(path => path.StartsWith(Context, System.StringComparison.Ordinal)))
        {
            yield return (path, this.Find(path[Context.Length..]));
        }
    }

    private string Find(string path)
    {
        string file = Path.GetFullPath(Path.Join(projectFolder, path));
        string root = Path.TrimEndingDirectorySeparator(projectFolder) + Path.DirectorySeparatorChar;
        bool isInProject = File.Exists(file)
            && file.StartsWith(root, System.StringComparison.Ordinal)
            && (File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file).StartsWith(root, System.StringComparison.Ordinal);
        return isInProject ? file : throw new EnvironmentBuildException(Rules.FileNotInProject, path, ProjectFiles.HowToAdd(path));
    }
}
