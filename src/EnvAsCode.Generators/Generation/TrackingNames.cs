namespace EnvAsCode.Generators.Generation;

/// <summary>The names of the pipeline's steps, by which tests follow what an edit recomputes.</summary>
internal static class TrackingNames
{
    /// <summary>What the evaluations can depend on.</summary>
    public const string Surface = nameof(Surface);

    /// <summary>The members marked as environments.</summary>
    public const string Environments = nameof(Environments);

    /// <summary>The members marked as parts.</summary>
    public const string Parts = nameof(Parts);

    /// <summary>The environments' values.</summary>
    public const string EvaluatedEnvironments = nameof(EvaluatedEnvironments);

    /// <summary>The parts' values.</summary>
    public const string EvaluatedParts = nameof(EvaluatedParts);

    /// <summary>The environments to write, without those whose name is taken.</summary>
    public const string EmittedEnvironments = nameof(EmittedEnvironments);

    /// <summary>The content of the marker.</summary>
    public const string Marker = nameof(Marker);
}
