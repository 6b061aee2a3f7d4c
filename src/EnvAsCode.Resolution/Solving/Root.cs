namespace EnvAsCode.Resolution.Solving;

/// <summary>A statement of the environment itself.</summary>
/// <param name="Kind">What it states.</param>
/// <param name="Text">It as written.</param>
/// <param name="Origin">Where it is stated, in words of the caller.</param>
/// <param name="CanBeRelaxed">Whether it names versions, so that it can ask for other ones.</param>
internal sealed record Root(int Index, RootKind Kind, string Text, string? Origin, bool CanBeRelaxed);
