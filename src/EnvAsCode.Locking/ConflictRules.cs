using EnvAsCode.Emit.Locking;
using EnvAsCode.Resolution.Conflicts;

namespace EnvAsCode.Locking;

/// <summary>A conflict as an error of the command line: the rule that the compiler reports at the pin.</summary>
internal static class ConflictRules
{
    /// <summary>The error.</summary>
    public static LockException ToException(Conflict conflict, string part, string environment)
    {
        return new LockException(ConflictWords.RuleOf(conflict), part + ": " + ConflictWords.TextOf(conflict))
        {
            Environment = environment,
        };
    }
}
