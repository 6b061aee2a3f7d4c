using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Resolution.Environments;

/// <summary>The answer: what conda and pip install, or the conflict that leaves nothing.</summary>
/// <param name="Conda">Conda's part.</param>
/// <param name="Python">Pip's part; <see langword="null"/> if conda's part has no solution.</param>
public sealed record EnvironmentResolution(CondaResolution Conda, PythonResolution? Python)
{
    /// <summary>Whether there is a solution.</summary>
    [MemberNotNullWhen(true, nameof(Python))]
    [MemberNotNullWhen(false, nameof(Conflict))]
    public bool IsSatisfiable => this.Conflict is null;

    /// <summary>Why there is no solution.</summary>
    public Conflict? Conflict => this.Conda.Conflict ?? this.Python?.Conflict;
}
