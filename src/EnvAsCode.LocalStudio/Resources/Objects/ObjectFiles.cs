using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace EnvAsCode.LocalStudio.Resources.Objects;

/// <summary>The bytes of S3's objects, a file for each.</summary>
/// <param name="stateFolder">The state folder.</param>
internal sealed class ObjectFiles(string stateFolder)
{
    private readonly string folder = Path.Combine(stateFolder, "objects");

    /// <summary>The file of an object.</summary>
    /// <param name="name">The bucket, a slash and the key.</param>
    public string PathOf(string name) =>
        Path.Combine(this.folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32]);

    /// <summary>Writes an object whole, or not at all.</summary>
    /// <param name="name">The bucket, a slash and the key.</param>
    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(this.folder);
        string path = this.PathOf(name);
        string temporary = path + ".tmp";
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }
}
