using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2010, EAC2012 and EAC2013: one package that is declared more than once in an environment.</summary>
internal sealed class DuplicatePinChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        foreach (PinList list in context.PinLists)
        {
            Check(list.Pins, context.Findings);
        }
    }

    private static void Check(IReadOnlyList<PinnedPackage> pins, FindingCollector findings)
    {
        Dictionary<string, List<PinnedPackage>> projects = new(pins.Count, StringComparer.Ordinal);
        foreach (PinnedPackage pin in pins)
        {
            if (!pin.IsReadable)
            {
                continue;
            }

            if (!projects.TryGetValue(pin.Project, out List<PinnedPackage>? others))
            {
                projects.Add(pin.Project, [pin]);
                continue;
            }

            Compare(pin, others, findings);
            others.Add(pin);
        }
    }

    // One finding for a package: against the first of the others that it has something to do with.
    private static void Compare(PinnedPackage pin, List<PinnedPackage> others, FindingCollector findings)
    {
        bool isReported = false;
        foreach (PinnedPackage other in others)
        {
            isReported =
                isReported || (other.IsConda == pin.IsConda ? CompareAlike(pin, other, findings) : CompareManagers(pin, other, findings));
        }
    }

    private static bool CompareManagers(PinnedPackage pin, PinnedPackage other, FindingCollector findings)
    {
        if (pin.Project is "pip" or "python")
        {
            return false;
        }

        (PinnedPackage conda, PinnedPackage pip) = pin.IsConda ? (pin, other) : (other, pin);
        findings.ReportPair(
            Rules.CondaAndPipPackage, pip.Report.Path(nameof(Package.Name)), conda.Report.Path(nameof(Package.Name)),
            pip.Package.Name, conda.Package.Name, conda.Asked, pip.Asked);
        return true;
    }

    private static bool CompareAlike(PinnedPackage pin, PinnedPackage other, FindingCollector findings)
    {
        if (pin.Key != other.Key || AreNeverTogether(pin.Marker, other.Marker))
        {
            return false;
        }

        if (Exclude(pin, other))
        {
            findings.ReportPair(
                Rules.ContradictoryPins, pin.VersionPath, other.VersionPath, pin.Package.Name, Describe(other), Describe(pin), pin.Manager);
            return true;
        }

        if (!Implies(pin, other) && !Implies(other, pin))
        {
            return false;
        }

        findings.Report(new Finding(Rules.RedundantPackage, pin.Report.Path(), [pin.Package.Name, Describe(other), Describe(pin)])
        {
            RelatedPaths = [other.Report.Path()],
            Fix = Implies(other, pin) ? SuggestedFix.Remove("the second '" + pin.Package.Name + "'") : null,
        });
        return true;
    }

    private static bool AreNeverTogether(Marker? marker, Marker? other) =>
        marker is not null && other is not null && !marker.And(other).CanHold(MarkerEnvironment.Unknown);

    private static bool Exclude(PinnedPackage pin, PinnedPackage other) =>
        pin.IsConda
            ? pin.Spec!.IsDisjointFrom(other.Spec!) || ExcludeBuilds((CondaPackage)pin.Package, (CondaPackage)other.Package)
            : pin.Specifiers!.IsDisjointFrom(other.Specifiers!);

    private static bool ExcludeBuilds(CondaPackage package, CondaPackage other) =>
        (package.Build is { } build
            && other.Build is { } otherBuild
            && build != otherBuild
            && build.IndexOf('*') < 0
            && otherBuild.IndexOf('*') < 0)
        || (package.Channel is { } channel && other.Channel is { } otherChannel && channel != otherChannel);

    /// <summary>Whether whatever satisfies the first satisfies the second, so that the second says nothing.</summary>
    private static bool Implies(PinnedPackage pin, PinnedPackage other)
    {
        if (pin.Package is CondaPackage conda)
        {
            CondaPackage second = (CondaPackage)other.Package;
            return (second.Build is null || second.Build == conda.Build)
                && (second.Channel is null || second.Channel == conda.Channel)
                && (other.Spec!.IsAny || other.Spec.Equals(pin.Spec) || (pin.Spec!.ExactVersion is { } exact && other.Spec.Matches(exact)));
        }

        return Equals(pin.Marker, other.Marker)
            && ((PipPackage)other.Package).Extras.All(extra => ((PipPackage)pin.Package).Extras.Any(candidate => IsSame(candidate, extra)))
            && VersionSets.IsIn(pin.Specifiers!.Ranges, other.Specifiers!.Ranges);
    }

    private static bool IsSame(string extra, string other) => PackageName.Normalize(extra) == PackageName.Normalize(other);

    private static string Describe(PinnedPackage pin) =>
        pin.Package is CondaPackage { Build: { } build } ? pin.Asked + " (build " + build + ")"
        : pin.Package is CondaPackage { Channel: { } channel } ? pin.Asked + " from " + channel.Name
        : pin.Asked;
}
