using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Markers;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2010 again: constraints of pip that exclude what is declared.</summary>
internal static class ConstraintChecks
{
    /// <summary>Compares the environment's own packages with pip's constraints.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, List<PinnedPackage> pins, FindingCollector findings)
    {
        EquatableArray<PipPackage> constraints = environment.PipOptions?.Constraints ?? [];
        for (int i = 0; i < constraints.Count; i++)
        {
            PackageReport report = new(nameof(environment.PipOptions), i, findings, nameof(PipOptions.Constraints));
            if (PinnedPackage.Read(constraints[i], report) is not { Specifiers: { } bounds } constraint)
            {
                continue;
            }

            foreach (PinnedPackage pin in pins)
            {
                bool excludes = pin.Specifiers is { } asked && pin.Key == constraint.Key && asked.IsDisjointFrom(bounds)
                    && (pin.Marker is null
                        || constraint.Marker is null
                        || pin.Marker.And(constraint.Marker).CanHold(MarkerEnvironment.Unknown));
                if (excludes)
                {
                    findings.ReportPair(
                        Rules.ContradictoryPins,
                        constraint.VersionPath,
                        pin.VersionPath,
                        pin.Package.Name,
                        pin.Asked,
                        constraint.Asked + " by a constraint",
                        "pip");
                }
            }
        }
    }
}
