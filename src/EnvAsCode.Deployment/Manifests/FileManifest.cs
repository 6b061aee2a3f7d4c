namespace EnvAsCode.Deployment.Manifests;

/// <summary>A generated file.</summary>
/// <param name="Path">Its path, relative to the environment's folder, with <c>/</c>.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Executable">Whether it is to be executable.</param>
public sealed record FileManifest(string Path, string Sha256, bool Executable);
