using System.Text;

namespace EnvAsCode.LocalStudio.Registry;

/// <summary>A manifest as a registry has it.</summary>
/// <param name="Digest">Its digest, as <c>sha256:…</c>.</param>
/// <param name="Bytes">Its bytes; the digest is over them.</param>
internal sealed record RegistryManifest(string Digest, string MediaType, byte[] Bytes)
{
    /// <summary>The manifest's JSON.</summary>
    public string Text => Encoding.UTF8.GetString(this.Bytes);
}
