namespace EnvAsCode.Diagnostics;

/// <summary>What a check found: a rule, where in the model, and the words that fill its message.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">
/// The place in the model, as C# would reach it from the environment: <c>Name</c>, <c>Packages[3].Version</c>,
/// <c>Strategies[0].From.Reference</c>. The analyzer maps it to the literal.
/// </param>
/// <param name="Arguments">The arguments of the rule's message.</param>
public sealed record Finding(Rule Rule, string Path, EquatableArray<string> Arguments)
{
    /// <summary>
    /// The wrong part inside the string at <see cref="Path"/>, as an offset and a length in characters; the whole value if not set.
    /// </summary>
    public TextRange? Range { get; init; }

    /// <summary>
    /// The project's file that is wrong, by its path from the project's folder, and <see cref="Range"/> the place in it;
    /// <see langword="null"/> for the declaration.
    /// </summary>
    public string? File { get; init; }

    /// <summary>Other places that the finding is about, as the first of two duplicates.</summary>
    public EquatableArray<string> RelatedPaths { get; init; }

    /// <summary>
    /// How to put it right, if a change of the code at <see cref="Path"/> does; for <see cref="FixKind.ReplaceText"/> at
    /// <see cref="Range"/> in it.
    /// </summary>
    public SuggestedFix? Fix { get; init; }

    /// <summary>
    /// How to put it right where the string at <see cref="Path"/> is not written in the code, because a call returns the record that it
    /// belongs to: a change of that call. <see langword="null"/> if there is none.
    /// </summary>
    public SuggestedFix? OwnerFix { get; init; }

    /// <summary>The whole message.</summary>
    public string Message => this.Rule.Format(this.Arguments);
}
