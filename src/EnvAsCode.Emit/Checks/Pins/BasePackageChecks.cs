using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2029 and EAC2030: packages that SageMaker Distribution runs on, or has already, installed over the image's own.</summary>
internal static class BasePackageChecks
{
    /// <summary>Checks the environment's own packages.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, List<PinnedPackage> pins, FindingCollector findings)
    {
        if (BaseOf(environment, pins) is not { } image)
        {
            return;
        }

        foreach (PinnedPackage pin in pins)
        {
            if (SageMakerDistributionContents.Protects(pin.Project))
            {
                findings.Report(Rules.ProtectedPackage, pin.Report.Path(nameof(Package.Name)), pin.Package.Name, image);
            }
            else if (SageMakerDistributionContents.Holds(pin.Project))
            {
                findings.Report(Rules.PackageInBase, pin.Report.Path(nameof(Package.Name)), pin.Package.Name, image);
            }
        }
    }

    // A lifecycle configuration installs into what the application runs in: unless a custom image is attached, SageMaker Distribution.
    private static string? BaseOf(EnvironmentSpec environment, List<PinnedPackage> pins)
    {
        if (pins.Count == 0)
        {
            return null;
        }

        foreach (Strategy strategy in environment.Strategies.AsSpan())
        {
            if (strategy is CustomImage image && SageMakerDistributionContents.IsBaseOf(image.From)
                && !ResolvedImage.UsesNamedEnvironment(environment, new PackageLists(environment.Packages), image))
            {
                return image.From.Reference;
            }

            if (strategy is LifecycleConfiguration lifecycle && RunsInSpace(lifecycle))
            {
                return "SageMaker Distribution";
            }
        }

        return null;
    }

    private static bool RunsInSpace(LifecycleConfiguration lifecycle)
    {
        foreach (AppType appType in lifecycle.AppTypes.AsSpan())
        {
            if (appType is AppType.JupyterLab or AppType.CodeEditor)
            {
                return true;
            }
        }

        return false;
    }
}
