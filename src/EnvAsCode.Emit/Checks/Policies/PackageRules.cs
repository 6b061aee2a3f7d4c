using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>Compares packages with a policy's rules about packages.</summary>
internal static class PackageRules
{
    /// <summary>Whether a rule speaks of a package: by the name that its manager has for it, or by the Python project's.</summary>
    public static bool SpeaksOf(PackageRule rule, PinnedPackage pin)
    {
        string name = PackageName.Normalize(rule.Name);
        return Wildcard.Matches(name, pin.Project) || Wildcard.Matches(name, PackageName.Normalize(pin.Key));
    }

    /// <summary>Whether the package may turn out to be a version that the rule speaks of.</summary>
    /// <param name="pin">The package, whose version is one.</param>
    public static bool MayBe(PackageRule rule, PinnedPackage pin)
    {
        if (rule.Version is null || VersionsOf(rule) is not { } versions)
        {
            return true;
        }

        return pin.Specifiers is { } specifiers
            ? !specifiers.Ranges.IsDisjointFrom(versions.Ranges)
            : !CondaVersionSpec.TryParse(rule.Version, out CondaVersionSpec? spec) || !pin.Spec!.IsDisjointFrom(spec);
    }

    /// <summary>Whether the package is surely a version that the rule speaks of.</summary>
    /// <param name="pin">The package, whose version is one.</param>
    public static bool IsSurely(PackageRule rule, PinnedPackage pin)
    {
        if (rule.Version is null || VersionsOf(rule) is not { } versions)
        {
            return true;
        }

        if (pin.Spec?.ExactVersion is { } exact)
        {
            return CondaVersionSpec.TryParse(rule.Version, out CondaVersionSpec? spec) && spec.Matches(exact);
        }

        return PythonRequirements.VersionsOf(pin) is { } asked && VersionSets.IsIn(asked, versions.Ranges);
    }

    /// <summary>The versions that a rule speaks of; <see langword="null"/> if its text is no version.</summary>
    public static VersionSpecifierSet? VersionsOf(PackageRule rule)
    {
        _ = VersionSpecifierSet.TryParsePin(rule.Version, out VersionSpecifierSet? versions, out _);
        return versions;
    }
}
