using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>Why an expression has no value at compile time.</summary>
/// <param name="Rule">The rule to report.</param>
/// <param name="Syntax">The expression that is at fault.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record Problem(Rule Rule, SyntaxNode Syntax, EquatableArray<string> Arguments);
