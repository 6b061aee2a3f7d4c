namespace EnvAsCode.Generators.Generation;

/// <summary>A member that carries one of our attributes.</summary>
/// <param name="Type">The metadata name of its type, with the namespace.</param>
/// <param name="Name">Its name.</param>
internal sealed record MarkedMember(string Type, string Name);

/// <summary>An environment after its evaluation.</summary>
/// <param name="Member">The member that declares it, <c>Namespace.Type.Member</c>.</param>
/// <param name="Declaration">The member as a reader calls it, <c>Type.Member</c>.</param>
/// <param name="Environment">Its value; <see langword="null"/> if it has none, which the analyzer or the compiler reports.</param>
internal sealed record EvaluatedEnvironment(string Member, string Declaration, EnvironmentSpec? Environment);

/// <summary>A value for other projects.</summary>
/// <param name="Member">The member, <c>Namespace.Type.Member</c>.</param>
/// <param name="Value">Its value text; <see langword="null"/> if it has none.</param>
internal sealed record EvaluatedPart(string Member, string? Value);

/// <summary>What the marker attribute says.</summary>
/// <param name="Names">The environments in ordinal order.</param>
/// <param name="Failed">The members without an environment, in ordinal order.</param>
internal sealed record MarkerContent(EquatableArray<string> Names, EquatableArray<string> Failed);
