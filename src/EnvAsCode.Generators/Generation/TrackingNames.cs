namespace EnvAsCode.Generators.Generation;

/// <summary>The names of the pipeline's steps, by which tests follow what an edit recomputes.</summary>
internal static class TrackingNames
{
    /// <summary>What the evaluations can depend on.</summary>
    public const string Surface = nameof(Surface);

    /// <summary>The marked members, of each kind.</summary>
    public const string Marked = nameof(Marked);

    /// <summary>The values of the declarations that have files, of each kind.</summary>
    public const string Evaluated = nameof(Evaluated);

    /// <summary>The parts' values.</summary>
    public const string EvaluatedParts = nameof(EvaluatedParts);

    /// <summary>The declarations to write, without those whose name is taken.</summary>
    public const string Emitted = nameof(Emitted);

    /// <summary>The content of the marker.</summary>
    public const string Marker = nameof(Marker);

    /// <summary>The project's files that declarations may name.</summary>
    public const string Files = "Files";
}
