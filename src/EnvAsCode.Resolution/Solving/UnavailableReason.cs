using EnvAsCode.Resolution.Conflicts;

namespace EnvAsCode.Resolution.Solving;

/// <summary>Why candidates cannot be used.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Predicate">The reason as the end of a sentence whose subject are the candidates, as <c>was yanked</c>.</param>
/// <param name="PluralPredicate">The same for several.</param>
/// <param name="Detail">The part of the predicates that is different for similar reasons, if there is one.</param>
/// <param name="Hint">What may help, if that is more than the reason says.</param>
internal sealed record UnavailableReason(
    ConflictKind Kind, string Predicate, string PluralPredicate, string? Hint = null, string? Detail = null);
