using System.Collections.Generic;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2010 to EAC2030: what packages ask for, and whether it can be had together.</summary>
internal static class PinChecks
{
    /// <summary>Checks all lists of packages of an environment, and the images that they go into.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, FindingCollector findings)
    {
        List<PinnedPackage> own = Check(environment.Packages, PinContext.Of(environment), findings);
        BasePackageChecks.Check(environment, own, findings);
        ConstraintChecks.Check(environment, own, findings);
        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            CondaEnvironment further = environment.CondaEnvironments[i];
            string owner = ModelPath.Item(nameof(environment.CondaEnvironments), i);
            _ = Check(further.Packages, PinContext.Of(environment, further, owner), findings);
        }

        foreach ((InstallStep step, string path) in InstallSteps.Of(environment))
        {
            _ = Check(step.Packages, PinContext.Of(environment, path), findings);
        }

        BaseImagePinChecks.Check(environment, findings);
    }

    private static List<PinnedPackage> Check(EquatableArray<Package> packages, PinContext context, FindingCollector findings)
    {
        List<PinnedPackage> pins = new(packages.Count);
        for (int i = 0; i < packages.Count; i++)
        {
            if (PinnedPackage.Read(packages[i], new PackageReport(context.Owner, i, findings)) is { } pin)
            {
                pins.Add(pin);
                PackageNameChecks.Check(pin, context, findings);
                PinStyleChecks.Check(pin, context, findings);
                PythonPinChecks.Check(pin, context, findings);
            }
        }

        DuplicatePinChecks.Check(pins, findings);
        return pins;
    }
}
