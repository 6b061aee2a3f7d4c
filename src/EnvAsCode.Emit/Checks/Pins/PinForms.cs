using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>Tells how narrowly packages are pinned.</summary>
internal static class PinForms
{
    /// <summary>How a package is pinned; <see langword="null"/> if its version is not one.</summary>
    public static PinForm? Of(PinnedPackage pin)
    {
        if (pin.Package is PipPackage { Url: not null })
        {
            return PinForm.Exact;
        }

        if (pin.Specifiers is { } specifiers)
        {
            return specifiers.Specifiers.Count == 0 ? PinForm.Any
                : specifiers.ExactVersion is not null || HasArbitrary(specifiers) ? PinForm.Exact
                : IsSeries(specifiers) ? PinForm.Compatible
                : PinStyleChecks.IsOpen(pin) ? PinForm.Open : PinForm.Range;
        }

        return pin.Spec is not { } spec ? null
            : spec.IsAny ? PinForm.Any
            : spec.ExactVersion is not null ? PinForm.Exact
            : spec.Clauses.Count == 1 && spec.Clauses[0].Operator is CondaVersionOperator.StartsWith or CondaVersionOperator.Compatible
                ? PinForm.Compatible
            : PinStyleChecks.IsOpen(pin) ? PinForm.Open : PinForm.Range;
    }

    private static bool IsSeries(VersionSpecifierSet specifiers) =>
        specifiers.Specifiers.Count == 1
        && specifiers.Specifiers[0] is { Operator: VersionOperator.Compatible } or { Operator: VersionOperator.Equal, IsWildcard: true };

    private static bool HasArbitrary(VersionSpecifierSet specifiers)
    {
        foreach (VersionSpecifier clause in specifiers.Specifiers)
        {
            if (clause.Operator == VersionOperator.Arbitrary)
            {
                return true;
            }
        }

        return false;
    }
}
