using System.Collections.Generic;
using System.Linq;
using System.Text;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Deployment.Ownership;

/// <summary>
/// The tags of everything that a deployment makes. A resource that carries <see cref="Environment"/> is ours; a resource that several
/// deployments use carries a tag of each, and is deleted with the last one.
/// </summary>
internal static class ResourceTags
{
    /// <summary>The environment that the resource is of.</summary>
    public const string Environment = "envascode:environment";

    /// <summary>The C# member that declares it.</summary>
    public const string Declaration = "envascode:declaration";

    /// <summary>The project that made it.</summary>
    public const string Project = "envascode:project";

    /// <summary>The commit at which the resource was made.</summary>
    public const string Commit = "envascode:commit";

    private const string Deployment = "envascode:deployment:";
    private const int LongestValue = 256;

    /// <summary>The tag of a deployment that uses the resource; its value is the domain.</summary>
    public static string OfDeployment(string name) => Deployment + name;

    /// <summary>Whether a tag is that of some deployment.</summary>
    public static bool IsOfDeployment(string key) => key.StartsWith(Deployment, System.StringComparison.Ordinal);

    /// <summary>The tags of a new resource.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> For(
        EnvironmentManifest manifest, DeploymentTarget target, DeploymentOptions options)
    {
        List<KeyValuePair<string, string>> tags =
        [
            new(Environment, manifest.Name),
            new(Declaration, Value(manifest.Declaration)),
            new(OfDeployment(target.Name), target.Domain ?? "-"),
        ];
        if (!string.IsNullOrEmpty(options.Project))
        {
            tags.Add(new(Project, Value(options.Project)));
        }

        if (!string.IsNullOrEmpty(options.Commit))
        {
            tags.Add(new(Commit, Value(options.Commit)));
        }

        return tags;
    }

    /// <summary>Whether tags say that another project made the resource. A resource without the tag may be of any.</summary>
    public static bool IsOfOtherProject(IReadOnlyDictionary<string, string> tags, string? project) =>
        !string.IsNullOrEmpty(project) && tags.TryGetValue(Project, out string? other) && other != Value(project);

    // The API's pattern: letters, digits, separators and _.:/=+-@ (TagValue).
    private static string Value(string text)
    {
        StringBuilder value = new();
        foreach (char c in text.Take(LongestValue))
        {
            value.Append(char.IsLetterOrDigit(c) || "_.:/=+-@ ".Contains(c, System.StringComparison.Ordinal) ? c : '_');
        }

        return value.ToString();
    }
}
