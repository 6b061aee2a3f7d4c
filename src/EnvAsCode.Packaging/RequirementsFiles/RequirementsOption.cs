using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.RequirementsFiles;

/// <summary>An option of a requirements file.</summary>
/// <param name="Name">Its long name, as <c>--index-url</c> for <c>-i</c> too.</param>
/// <param name="Value">Its value; <see langword="null"/> for an option that takes none.</param>
/// <param name="Span">Where the option stood, its value included, as an offset into the entry's text.</param>
public sealed record RequirementsOption(string Name, string? Value, TextSpan Span);
