namespace EnvAsCode.Emit;

/// <summary>A part of a string.</summary>
/// <param name="Start">The offset of its first character, from 0.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextRange(int Start, int Length);
