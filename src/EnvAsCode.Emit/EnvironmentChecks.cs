using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Policies;
using EnvAsCode.Emit.Importing;

namespace EnvAsCode.Emit;

/// <summary>The checks of one environment. Pure: findings depend on the environment alone.</summary>
public static class EnvironmentChecks
{
    /// <summary>Checks an environment; without a finding of a rule that <see cref="Rule.PreventsEmission"/> it can be emitted.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="files">The project's files; <see langword="null"/> if they are not known, and so neither read nor asked for.</param>
    /// <returns>What is wrong, always in the same order.</returns>
    public static EquatableArray<Finding> Check(EnvironmentSpec environment, ProjectFiles? files = null) =>
        Check(environment, PolicyContext.None, files);

    /// <summary>Checks an environment, against policies too.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="policies">The policies that hold for it: for the packages of its imported files as for those that it declares.</param>
    /// <param name="files">The project's files; <see langword="null"/> if they are not known, and so neither read nor asked for.</param>
    /// <returns>What is wrong, always in the same order.</returns>
    public static EquatableArray<Finding> Check(EnvironmentSpec environment, PolicyContext policies, ProjectFiles? files)
    {
        ImportedEnvironment imported = ImportedEnvironment.Of(environment, files);
        CheckContext context = new(DescribedBases.Into(imported.Spec, files), files, new FindingCollector());
        foreach (Finding finding in imported.Findings)
        {
            context.Findings.Report(finding);
        }

        foreach (ICheck check in EnvironmentCheckList.All)
        {
            check.Check(context);
        }

        PolicyChecks.Check(context, policies.Policies);
        return context.Findings.Findings.Select(imported.Place).ToEquatableArray();
    }
}
