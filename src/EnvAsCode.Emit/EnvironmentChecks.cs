using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Checks.Bases;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.Checks.Locks;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Checks.Policies;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;

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
        List<Finding> findings =
            [.. CheckAll(imported.Spec, imported.Findings, files), .. PolicyChecks.Check(imported.Spec, policies.Policies)];
        return findings.ConvertAll(imported.Place).ToEquatableArray();
    }

    private static EquatableArray<Finding> CheckAll(EnvironmentSpec environment, EquatableArray<Finding> known, ProjectFiles? files)
    {
        FindingCollector findings = new();
        foreach (Finding finding in known)
        {
            findings.Report(finding);
        }

        ResolvedEnvironment resolved = new(environment, "");
        EnvironmentNameCheck.Check(environment.Name, findings);
        TextCheck.Check(environment, findings);
        CheckPackages(environment, findings);
        PinChecks.Check(environment, findings);
        CondaEnvironmentChecks.Check(environment, OwnEnvironmentIsNamed(resolved), findings);
        PipOptionChecks.Check(environment.PipOptions, findings);
        KernelChecks.CheckNames(environment, findings);
        StrategyChecks.Check(environment, findings);
        GpuChecks.Check(environment, findings);
        HashChecks.Check(environment, findings);
        for (int i = 0; i < environment.Strategies.Count; i++)
        {
            if (environment.Strategies[i] is CustomImage image)
            {
                string path = ModelPath.Item(nameof(environment.Strategies), i);
                ImageChecks.Check(environment, image, path, findings);
                ResolvedImage resolvedImage = resolved.Of(image);
                BaseFactChecks.Check(environment, image, path, findings);
                AptPackageChecks.Check(environment, image, path, findings);
                foreach ((CustomImage built, string place) in ImageStages.All(image, path))
                {
                    ImageWalk walk = ReferenceEquals(built, image) ? resolvedImage.Walk : ImageWalk.Of(built, null);
                    ImageStepChecks.Check(built, walk, place, findings);
                    NeedChecks.CheckSteps(built, walk, place, findings);
                }

                NeedChecks.CheckPackages(environment, resolvedImage, path, findings);

                StageChecks.Check(image, path, findings);
                ImageOptionChecks.Check(environment, image, path, findings);
                if (files is not null)
                {
                    ContextFileChecks.Check(image, path, files, findings);
                }

                PersistedTargetCheck.Check(resolved, resolvedImage, path, findings);
                RootUserCheck.Check(resolvedImage, path, findings);
                AppImageConfigChecks.Check(image, path, findings, resolvedImage.User);
                ImageVersionChecks.Check(image, path, findings);
                KernelChecks.CheckImage(environment, resolvedImage, path, findings);
                KernelProgramCheck.Check(image, resolvedImage, path, findings);
            }
        }

        LifecycleChecks.Check(resolved, findings);
        ContractChecks.Check(resolved, findings);
        LockChecks.Check(resolved, files?.Lock, findings);
        return findings.Findings;
    }

    private static void CheckPackages(EnvironmentSpec environment, FindingCollector findings)
    {
        ChannelChecks.Check(environment.Channels, nameof(environment.Channels), findings);
        PackageChecks.Check(environment.Packages, "", findings);
        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            string owner = ModelPath.Item(nameof(environment.CondaEnvironments), i);
            ChannelChecks.Check(environment.CondaEnvironments[i].Channels, owner + "." + nameof(CondaEnvironment.Channels), findings);
            PackageChecks.Check(environment.CondaEnvironments[i].Packages, owner, findings);
        }
    }

    private static bool OwnEnvironmentIsNamed(ResolvedEnvironment resolved) =>
        resolved.Persistent is not null
        || (resolved.Image?.Environments.Exists(environment => environment.File == CondaEnvironmentEmitter.FileName) ?? false);
}
