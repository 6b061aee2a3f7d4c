using System;
using EnvAsCode.Emit;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>Runs the checks so that a fault of one of them costs one environment, not the compiler's run.</summary>
internal static class GuardedChecks
{
    /// <summary>The findings of all checks.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="fault">What went wrong in a check itself; <see langword="null"/> if nothing did.</param>
    public static EquatableArray<Finding> Check(EnvironmentSpec environment, out string? fault)
    {
        try
        {
            fault = null;
            return EnvironmentChecks.Check(environment);
        }
#pragma warning disable CA1031 // An exception would take every other environment of the project with it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fault = e.GetType().Name + ": " + e.Message;
            return [];
        }
    }

    /// <summary>Whether the environment can be emitted: no check failed, and none found what prevents it.</summary>
    public static bool Pass(EnvironmentSpec environment)
    {
        EquatableArray<Finding> findings = Check(environment, out string? fault);
        foreach (Finding finding in findings)
        {
            if (finding.Rule.PreventsEmission)
            {
                return false;
            }
        }

        return fault is null;
    }
}
