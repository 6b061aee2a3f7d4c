using System.Collections.Generic;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>A conflict without anything that it does not need.</summary>
/// <param name="Roots">The numbers of the statements of the environment; the others can hold together without any one of them.</param>
/// <param name="Facts">The facts; without any one of them there would be no conflict.</param>
/// <param name="Proof">The derivation from these facts.</param>
internal sealed record MinimalConflict(IReadOnlyList<int> Roots, IReadOnlyList<WorldRule> Facts, Incompatibility Proof);
