using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;

namespace EnvAsCode.Generators.Generation;

/// <summary>A member that carries one of our attributes.</summary>
/// <param name="Type">The metadata name of its type, with the namespace.</param>
internal sealed record MarkedMember(string Type, string Name);

/// <summary>A declaration after its evaluation.</summary>
/// <param name="Member">The member that declares it, <c>Namespace.Type.Member</c>.</param>
/// <param name="Declaration">The member as a reader calls it, <c>Type.Member</c>.</param>
/// <param name="Name">The name of its value, which no other of the kind may have; empty if it has no value.</param>
/// <param name="Value">
/// Its value, a record of the vocabulary; <see langword="null"/> if it has none, which the analyzer or the compiler reports.
/// </param>
/// <param name="Policies">The policies around it.</param>
/// <param name="Findings">What the checks found, with what of it the user suppressed.</param>
internal sealed record EvaluatedDeclaration(
    string Member, string Declaration, string Name, object? Value, PolicyContext Policies, EquatableArray<ReportedFinding> Findings);

/// <summary>A value for other projects.</summary>
/// <param name="Member">The member, <c>Namespace.Type.Member</c>.</param>
/// <param name="Value">Its value text; <see langword="null"/> if it has none.</param>
/// <param name="IsPolicy">Whether it is a policy, which holds for those projects.</param>
internal sealed record EvaluatedPart(string Member, string? Value, bool IsPolicy);

/// <summary>A declaration as the marker announces it.</summary>
/// <param name="Member">The member that declares it.</param>
/// <param name="Name">Its name with the folder of its kind; <see langword="null"/> if nothing is carried of it.</param>
internal sealed record AnnouncedDeclaration(string Member, string? Name);

/// <summary>What the marker attribute says.</summary>
/// <param name="Names">What the assembly carries, each with the folder of its kind, in ordinal order.</param>
/// <param name="Failed">The members without a value, in ordinal order.</param>
internal sealed record MarkerContent(EquatableArray<string> Names, EquatableArray<string> Failed);
