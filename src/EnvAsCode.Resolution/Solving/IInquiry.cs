namespace EnvAsCode.Resolution.Solving;

/// <summary>A question as it is asked once, with some of its roots relaxed or omitted.</summary>
internal interface IInquiry : ISolverWorld
{
    /// <summary>Tells the solver what the environment states.</summary>
    public void AddRoots(Solver solver);
}
