using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>A pair of key and value between the brackets of a MatchSpec.</summary>
/// <param name="Key">The key, as <c>md5</c>.</param>
/// <param name="Value">The value without its quotes.</param>
/// <param name="Span">Where the value stood in the text that was parsed, without its quotes.</param>
public sealed record MatchSpecField(string Key, string Value, TextSpan Span);
