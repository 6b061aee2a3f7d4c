using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Markers;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2010 again: constraints of pip that exclude what is declared.</summary>
internal sealed class ConstraintChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        EquatableArray<PipPackage> constraints = context.Spec.PipOptions?.Constraints ?? [];
        for (int i = 0; i < constraints.Count; i++)
        {
            PackageReport report = new(nameof(context.Spec.PipOptions), i, context.Findings, nameof(PipOptions.Constraints));
            if (PinnedPackage.Read(constraints[i], report) is not { Specifiers: { } bounds } constraint)
            {
                continue;
            }

            foreach (PinnedPackage pin in context.PinLists[0].Pins)
            {
                bool excludes = pin.Specifiers is { } asked && pin.Key == constraint.Key && asked.IsDisjointFrom(bounds)
                    && (pin.Marker is null
                        || constraint.Marker is null
                        || pin.Marker.And(constraint.Marker).CanHold(MarkerEnvironment.Unknown));
                if (excludes)
                {
                    context.Findings.ReportPair(
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
