namespace EnvAsCode.Resolution.Solving;

/// <summary>A fact with the terms that do not hold together because of it. A world makes it once and gives it to every solver.</summary>
internal sealed class WorldRule(Fact fact, params Term[] terms)
{
    public Fact Fact { get; } = fact;

    public Term[] Terms { get; } = terms;
}
