using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>A world of which nothing but a few facts are known: whether these alone leave no solution.</summary>
internal sealed class FactInquiry(INamedWorld world, int packages) : ISolverWorld
{
    public int PackageCount => packages;

    public int CountCandidates(int package) => world.CountCandidates(package);

    public int Choose(int package, StateSet states) => states.Highest;

    public void Discover(int package, Solver solver)
    {
    }

    public void Expand(int package, int candidate, Solver solver)
    {
    }
}
