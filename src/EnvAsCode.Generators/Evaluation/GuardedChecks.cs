using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Generators.Declarations;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>Runs the checks so that a fault of one of them costs one declaration, not the compiler's run.</summary>
internal static class GuardedChecks
{
    /// <summary>The findings of all checks.</summary>
    /// <param name="kind">The kind of declaration.</param>
    /// <param name="policies">The policies of its project.</param>
    /// <param name="fault">What went wrong in a check itself; <see langword="null"/> if nothing did.</param>
    public static EquatableArray<Finding> Check(
        DeclarationKind kind, object value, PolicyContext policies, ProjectFiles files, out string? fault)
    {
        try
        {
            fault = null;
            return kind.Check(value, policies, files);
        }
#pragma warning disable CA1031 // An exception would take every other declaration of the project with it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fault = e.GetType().Name + ": " + e.Message;
            return [];
        }
    }

    /// <summary>Whether a value can be emitted: it has the kind's type, no check failed, and none found what prevents it.</summary>
    /// <param name="kind">The kind of declaration.</param>
    /// <param name="policies">The policies of its project.</param>
    /// <param name="findings">What the checks found.</param>
    public static bool Pass(
        DeclarationKind kind, object value, PolicyContext policies, ProjectFiles files, out EquatableArray<Finding> findings)
    {
        findings = [];
        if (kind.Type?.IsInstanceOfType(value) != true)
        {
            return false;
        }

        findings = Check(kind, value, policies, files, out string? fault);
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
