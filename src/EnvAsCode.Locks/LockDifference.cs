namespace EnvAsCode.Locks;

/// <summary>Why a part does not fit a declaration any more.</summary>
/// <param name="What">What differs.</param>
/// <param name="Old">What the part was made for; <see langword="null"/> if it is new.</param>
/// <param name="Current">What the declaration says now; <see langword="null"/> if it is gone.</param>
public sealed record LockDifference(LockDifferenceKind What, string? Old, string? Current)
{
    /// <summary>Whose package a request is for.</summary>
    public LockKind Kind { get; init; }

    /// <summary>The package that a request is for.</summary>
    public string? Name { get; init; }

    /// <summary>The difference in words, without a full stop.</summary>
    public override string ToString() => (this.What, this.Old, this.Current) switch
    {
        (LockDifferenceKind.Request, null, _) => $"'{this.Current}' is not in the lock",
        (LockDifferenceKind.Request, _, null) => $"the lock was made for '{this.Old}', which is declared no more",
        (LockDifferenceKind.Request, _, _) => $"the lock was made for '{this.Old}', and the declaration says '{this.Current}'",
        (LockDifferenceKind.Python, _, _) =>
            $"the lock was made for Python {this.Old ?? "of conda's choice"}, and the target has {this.Current ?? "conda's choice"}",
        (LockDifferenceKind.Base, _, _) =>
            $"the lock was made on {this.Old ?? "an unknown base"}, and the base is {this.Current ?? "unknown"}",
        (LockDifferenceKind.Platform, _, _) =>
            $"the lock was made for a platform with {this.Old ?? "nothing stated"}, and it has {this.Current ?? "nothing stated"}",
        _ => $"the lock was made from {this.Old ?? "no source"}, and the packages come from {this.Current ?? "no source"}",
    };
}
