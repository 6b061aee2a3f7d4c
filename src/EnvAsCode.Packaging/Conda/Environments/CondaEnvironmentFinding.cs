using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.Environments;

/// <summary>Something wrong in an <c>environment.yml</c>.</summary>
/// <param name="Path">Where in the file: <c>name</c>, <c>dependencies[2]</c>, <c>dependencies.pip[0]</c>.</param>
/// <param name="Error">What is wrong, at the characters of the text at that place.</param>
public sealed record CondaEnvironmentFinding(string Path, ParseError Error);
