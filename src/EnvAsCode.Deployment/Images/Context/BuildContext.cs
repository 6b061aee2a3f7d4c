using System.Collections.Generic;
using System.IO;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// What the engine gets to build from: the files that the manifest lists for the image, as it lists them. Nothing else of the folder, and
/// nothing outside it, leaves the machine.
/// </summary>
internal sealed class BuildContext(EnvironmentManifest manifest)
{
    /// <summary>The files, in ordinal order of their paths.</summary>
    public IReadOnlyList<FileManifest> Files { get; } = [.. manifest.Context];

    /// <summary>Opens a file.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <returns>Its bytes; <see cref="VerifiedStream.Verify"/> fails if they were not those that the manifest lists.</returns>
    /// <exception cref="DeploymentException">EAC8023: the file is missing.</exception>
    public VerifiedStream Open(FileManifest file)
    {
        try
        {
            return new VerifiedStream(
                File.OpenRead(manifest.PathOf(file.Path)), file.Sha256, () => FileVerification.Changed(manifest, file.Path));
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw FileVerification.Changed(manifest, file.Path);
        }
    }
}
