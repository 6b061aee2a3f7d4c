using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Importing;

/// <summary>What of an imported file does not come into the declaration.</summary>
/// <param name="Text">The part of the file.</param>
/// <param name="Problem">Why not, and what to do.</param>
internal sealed record ImportProblem(Rule Rule, TextRange Place, string Text, string Problem);
