namespace EnvAsCode.Resolution.Conflicts;

/// <summary>A change of one requirement.</summary>
/// <param name="Pin">The requirement.</param>
/// <param name="NewText">What to write instead; <see langword="null"/> to leave it out.</param>
/// <param name="NewVersion">The version that was chosen then; <see langword="null"/> if the requirement is left out.</param>
public sealed record PinChange(ConflictPin Pin, string? NewText, string? NewVersion);
