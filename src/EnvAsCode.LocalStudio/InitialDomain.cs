using System.Collections.Generic;

namespace EnvAsCode.LocalStudio;

/// <summary>A domain that a state folder holds from the start, with those who work in it.</summary>
/// <param name="Id">The domain's id, as <c>d-abcdef123456</c>.</param>
public sealed record InitialDomain(string Id)
{
    /// <summary>The user profiles.</summary>
    public IReadOnlyList<string> UserProfiles { get; init; } = ["alice", "bob"];

    /// <summary>The shared spaces, which are the first user profile's.</summary>
    public IReadOnlyList<string> Spaces { get; init; } = ["team"];

    /// <summary>The ARN of the execution role; <see langword="null"/> for one that is made up.</summary>
    public string? ExecutionRole { get; init; }
}
