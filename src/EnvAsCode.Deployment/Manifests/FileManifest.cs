using System.Text.Json.Serialization;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>A file of an environment, generated or copied from the project.</summary>
/// <param name="Path">Its path, relative to the environment's folder, with <c>/</c>.</param>
/// <param name="Mode"><c>755</c> for a program, else <c>644</c>; what the file system says of the file does not count.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record FileManifest(string Path, string Mode, string Sha256)
{
    /// <summary>Whether it is a program.</summary>
    [JsonIgnore]
    public bool IsExecutable => this.Mode == "755";

    /// <summary>Whether the image is built from it: it is in the build context, and in the fingerprint that names the image.</summary>
    public bool Context { get; init; }
}
