namespace EnvAsCode.Emit.State.Facts;

/// <summary>A Python interpreter of an image.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Version">Its version, as <c>3.11</c>; <see langword="null"/> if not known.</param>
/// <param name="HasPip">Whether <c>-m pip</c> works; <see langword="null"/> if not known.</param>
/// <param name="IsExternallyManaged">
/// Whether pip refuses to install into it (PEP 668, <c>EXTERNALLY-MANAGED</c>); <see langword="null"/> if not known.
/// </param>
internal sealed record Interpreter(string Path, string? Version = null, bool? HasPip = null, bool? IsExternallyManaged = null);
