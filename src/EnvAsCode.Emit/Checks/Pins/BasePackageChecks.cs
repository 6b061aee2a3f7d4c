using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2029 and EAC2030: packages that SageMaker Distribution runs on, or has already, installed over the image's own.</summary>
internal sealed class BasePackageChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        if (!InstallsIntoBase(context.Spec, context.PinLists[0].Pins, out BaseImage? image))
        {
            return;
        }

        string shown = image?.Reference ?? "SageMaker Distribution";
        foreach (PinnedPackage pin in context.PinLists[0].Pins)
        {
            if (SageMakerDistributionContents.Held(image, pin.Project) is not (string name, string version))
            {
                continue;
            }

            string path = pin.Report.Path(nameof(Package.Name));
            if (SageMakerDistributionContents.Protects(name))
            {
                context.Findings.Report(Rules.ProtectedPackage, path, pin.Package.Name, shown);
            }
            else
            {
                context.Findings.Report(Rules.PackageInBase, path, pin.Package.Name + " " + version, shown);
            }
        }
    }

    // A lifecycle configuration installs into what the application runs in: unless a custom image is attached, SageMaker Distribution,
    // whose newest release is then taken.
    private static bool InstallsIntoBase(EnvironmentSpec environment, IReadOnlyList<PinnedPackage> pins, out BaseImage? image)
    {
        image = null;
        foreach (Strategy strategy in pins.Count == 0 ? [] : environment.Strategies.AsSpan())
        {
            if (strategy is CustomImage custom && SageMakerDistributionContents.IsBaseOf(custom.From)
                && !ResolvedImage.UsesNamedEnvironment(environment, new PackageLists(environment.Packages), custom))
            {
                image = custom.From;
                return true;
            }

            if (strategy is LifecycleConfiguration lifecycle && RunsInSpace(lifecycle))
            {
                return true;
            }
        }

        return false;
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
