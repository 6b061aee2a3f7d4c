using EnvAsCode;
using static EnvAsCode.Packages;

namespace SolutionName.Environments;

/// <summary>Packages that several environments share, also those of other projects.</summary>
public static class Parts
{
    [EnvironmentPart]
    public static EquatableArray<Package> Plotting => [Pip("matplotlib", "3.9.2"), Pip("seaborn", "0.13.2")];
}
