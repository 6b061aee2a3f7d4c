namespace EnvAsCode.Resolution.Solving;

/// <summary>A statement about one package: that it is in one of these states.</summary>
/// <param name="States">The states; neither none nor all.</param>
internal readonly record struct Term(int Package, StateSet States);
