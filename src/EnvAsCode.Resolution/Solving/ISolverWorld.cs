namespace EnvAsCode.Resolution.Solving;

/// <summary>What the solver asks about packages. It knows them by number only.</summary>
internal interface ISolverWorld
{
    /// <summary>How many packages there are by now; a package's number is below it.</summary>
    public int PackageCount { get; }

    /// <summary>How many candidates a package has; it never changes.</summary>
    public int CountCandidates(int package);

    /// <summary>Chooses the candidate to try first.</summary>
    public int Choose(int package, StateSet states);

    /// <summary>
    /// Tells the solver what holds for a package whatever is chosen; called once a solve, when the package first comes up.
    /// </summary>
    public void Discover(int package, Solver solver);

    /// <summary>Tells the solver what a candidate asks for; called when it is chosen for the first time in a solve.</summary>
    public void Expand(int package, int candidate, Solver solver);
}
