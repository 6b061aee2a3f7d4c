using System.Collections.Generic;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>The packages of conda and pip of one list, and what is known of where they go.</summary>
/// <param name="Context">What is known of the Python environment.</param>
/// <param name="Pins">The packages.</param>
internal sealed record PinList(PinContext Context, IReadOnlyList<PinnedPackage> Pins)
{
    /// <summary>The lists of an environment: its own, those of its further conda environments, and those of steps.</summary>
    /// <param name="findings">Where findings about packages go.</param>
    public static IEnumerable<PinList> Of(EnvironmentSpec environment, FindingCollector findings)
    {
        yield return Read(environment.Packages, PinContext.Of(environment), findings);
        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            CondaEnvironment further = environment.CondaEnvironments[i];
            string owner = ModelPath.Item(nameof(environment.CondaEnvironments), i);
            yield return Read(further.Packages, PinContext.Of(environment, further, owner), findings);
        }

        foreach ((InstallStep step, string path) in InstallSteps.Of(environment))
        {
            yield return Read(step.Packages, PinContext.Of(environment, path), findings);
        }
    }

    private static PinList Read(EquatableArray<Package> packages, PinContext context, FindingCollector findings)
    {
        List<PinnedPackage> pins = new(packages.Count);
        for (int i = 0; i < packages.Count; i++)
        {
            if (PinnedPackage.Read(packages[i], new PackageReport(context.Owner, i, findings)) is { } pin)
            {
                pins.Add(pin);
            }
        }

        return new PinList(context, pins);
    }
}
