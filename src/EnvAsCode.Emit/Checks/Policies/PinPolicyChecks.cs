using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7007: pins that are wider than a policy allows.</summary>
internal static class PinPolicyChecks
{
    /// <summary>Checks the pins of an environment.</summary>
    public static void Check(List<PinnedPackage> pins, PolicyReport report)
    {
        foreach (PinRule rule in report.Policy.Pins.AsSpan())
        {
            if (!Concerns(rule, report.Environment))
            {
                continue;
            }

            foreach (PinnedPackage pin in pins)
            {
                if (PinForms.Of(pin) is { } form && form > Widest(rule.Style))
                {
                    report.Breach(
                        Rules.PinTooWide, pin.VersionPath, pin.Package.Name, Describe(rule.Style), pin.Asked, Example(rule.Style));
                }
                else if (!rule.AllowsPreReleases && pin.Specifiers is { NamesPreRelease: true })
                {
                    report.Breach(Rules.PinTooWide, pin.VersionPath, pin.Package.Name, "final releases", pin.Asked, "\"1.26.4\"");
                }
            }
        }
    }

    private static bool Concerns(PinRule rule, EnvironmentSpec environment)
    {
        if (rule.Strategies.IsEmpty)
        {
            return true;
        }

        foreach (Strategy strategy in environment.Strategies.AsSpan())
        {
            foreach (StrategyKind kind in rule.Strategies.AsSpan())
            {
                if (StrategyKinds.Of(strategy) == kind)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static PinForm Widest(PinStyle style) => style switch
    {
        PinStyle.Exact => PinForm.Exact,
        PinStyle.Compatible => PinForm.Compatible,
        PinStyle.Range => PinForm.Range,
        _ => PinForm.Open,
    };

    private static string Describe(PinStyle style) => style switch
    {
        PinStyle.Exact => "exact versions",
        PinStyle.Compatible => "exact versions or a series",
        PinStyle.Range => "versions with an upper bound",
        _ => "a version",
    };

    private static string Example(PinStyle style) => style switch
    {
        PinStyle.Exact => "\"1.26.4\"",
        PinStyle.Compatible => "\"1.26.*\"",
        PinStyle.Range => "\">=1.26,<2\"",
        _ => "\">=1.26\"",
    };
}
