namespace EnvAsCode.Locks.Solving;

/// <summary>A conda package of a base whose content is known.</summary>
/// <param name="Name">Its conda name.</param>
/// <param name="Version">Its version.</param>
public sealed record BasePackage(string Name, string Version);
