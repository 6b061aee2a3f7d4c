using System;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>Ends an evaluation that would take too long; <see cref="DeclarationEvaluator"/> turns it into a diagnostic.</summary>
internal sealed class EvaluationLimitException(string message) : Exception(message);
