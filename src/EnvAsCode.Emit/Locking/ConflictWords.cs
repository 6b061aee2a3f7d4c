using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Resolution.Conflicts;

namespace EnvAsCode.Emit.Locking;

/// <summary>A conflict in the words of the catalogue, the same in the compiler and on the command line.</summary>
public static class ConflictWords
{
    /// <summary>The rule of a conflict: its first argument is the whole text.</summary>
    /// <param name="conflict">The conflict.</param>
    public static Rule RuleOf(Conflict conflict) => conflict?.Kind switch
    {
        ConflictKind.NoSuchPackage => Rules.NoSuchProject,
        ConflictKind.NoSuchVersion => Rules.NoSuchVersion,
        ConflictKind.RequiresPython => Rules.WrongPython,
        ConflictKind.NoFile => Rules.NoWheel,
        _ => Rules.PinConflict,
    };

    /// <summary>The derivation, what may help, and the change that makes it installable, as one sentence without a full stop.</summary>
    /// <param name="conflict">The conflict.</param>
    public static string TextOf(Conflict conflict)
    {
        _ = conflict ?? throw new ArgumentNullException(nameof(conflict));
        string repair = conflict.Repairs.Count > 0 ? "; " + RepairOf(conflict.Repairs[0]) : "";
        return string.Join("; ", ((string[])[conflict.Explanation]).Concat(conflict.Hints).Select(static text => text.TrimEnd('.')))
            + repair;
    }

    private static string RepairOf(Repair repair) => string.Join(" and ", repair.Changes.Select(static change =>
        change.NewText is { } text ? $"write '{text}' instead of '{change.Pin.Text}'" : $"leave out '{change.Pin.Text}'"));
}
