using System;
using System.Security.Cryptography;
using System.Text;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>Names what an image is built from by its content, so that an image that was pushed once is never built again.</summary>
public static class ContentFingerprint
{
    private const int Digits = 16;

    /// <summary>
    /// The tag of an environment's image: <c>context-</c> and the first 16 hexadecimal digits of a SHA-256 over the platform and the
    /// paths, modes and contents of the build context as the manifest has them: the machine that it lies on does not count. It is an ECR
    /// tag and the alias of the image version alike.
    /// </summary>
    /// <param name="manifest">The environment.</param>
    /// <param name="image">Its image.</param>
    public static string TagOf(EnvironmentManifest manifest, CustomImageManifest image)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(image);
        StringBuilder text = new StringBuilder(image.Platform).Append('\n');
        foreach (FileManifest file in manifest.Context)
        {
            text.Append(file.Path).Append('\0').Append(file.Mode).Append('\0').Append(file.Sha256).Append('\n');
        }

        return "context-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits];
    }
}
