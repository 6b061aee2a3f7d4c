namespace EnvAsCode.Resolution.Solving;

/// <summary>A requirement on one package as messages tell it. Solving knows only the candidates that satisfy it.</summary>
/// <param name="Text">The package and its versions, as <c>numpy&gt;=1.26</c> or <c>python 3.9.* *_cpython</c>.</param>
/// <param name="IsExact">Whether it names one version.</param>
/// <param name="Meaning">What the world needs to compare it with another one.</param>
internal sealed record Spec(string Text, bool IsExact, object? Meaning);
