using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Resolution.Conflicts;

namespace EnvAsCode.Emit.Checks.Locks;

/// <summary>A verified repair as a change of the literal that holds the version.</summary>
internal static class RepairFix
{
    /// <summary>The fix, if one change of the first pin repairs it.</summary>
    public static SuggestedFix? Of(Conflict conflict)
    {
        PinChange? change = conflict.Repairs.FirstOrDefault(repair => repair.Changes.Count == 1
            && repair.Changes[0] is { NewText: not null } only && only.Pin.Origin == conflict.Primary?.Origin)?.Changes[0];
        return change is { Pin.Origin: { } origin, NewText: { } text } && origin.EndsWith("]", StringComparison.Ordinal)
            && VersionOf(text, change.NewVersion) is { } version
            ? SuggestedFix.Value(version)
            : null;
    }

    private static string? VersionOf(string text, string? chosen)
    {
        if (chosen is not null && text.EndsWith("==" + chosen, StringComparison.Ordinal))
        {
            return chosen;
        }

        return Requirement.TryParse(text, out Requirement? requirement, out _) && requirement.Specifiers.ToString() is { Length: > 0 } set
            && VersionSpecifierSet.TryParsePin(set, out _, out _)
            ? set
            : null;
    }
}
