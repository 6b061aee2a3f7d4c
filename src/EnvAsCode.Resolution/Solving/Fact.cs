namespace EnvAsCode.Resolution.Solving;

/// <summary>Why an incompatibility holds that follows from nothing else. The kinds are closed: all are in this folder.</summary>
internal abstract record Fact
{
    private protected Fact()
    {
    }
}
