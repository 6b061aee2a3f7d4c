namespace EnvAsCode.Emit.Importing;

/// <summary>A file of the project that environments may name.</summary>
/// <param name="Path">Its path from the project's folder, with <c>/</c>.</param>
/// <param name="Text">Its text, for a file of a kind that is read; <see langword="null"/> for any other.</param>
public sealed record ProjectFile(string Path, string? Text);
