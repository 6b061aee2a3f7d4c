using System.Collections.Generic;
using EnvAsCode.Emit.Checks.Bases;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.Checks.Locks;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Checks.Scripts;
using EnvAsCode.Emit.Checks.Shell;

namespace EnvAsCode.Emit.Checks;

/// <summary>The checks of an environment, in the order in which they report. A new check is a class and a line here.</summary>
internal static class EnvironmentCheckList
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        // What is written, by itself.
        new EnvironmentNameCheck(), new TextCheck(), new TextLimits(), new ChannelChecks(), new PackageChecks(), new HashChecks(),
        new CondaEnvironmentChecks(), new PipOptionChecks(), new KernelNameChecks(), new StrategyChecks(), new GpuChecks(),

        // What pins ask for, and whether it can be had together.
        new PackageNameChecks(), new PinStyleChecks(), new PythonPinChecks(), new DuplicatePinChecks(), new BasePackageChecks(),
        new ConstraintChecks(), new BaseImagePinChecks(), new CodeArtifactCheck(), new RegionCheck(),

        // Images: their bases, steps and metadata.
        new ImageChecks(), new BaseFactChecks(), new AptPackageChecks(), new ConflictingPackageCheck(), new ImageStepChecks(),
        new StepNeedChecks(),
        new PackageNeedChecks(), new StageChecks(), new ImageOptionChecks(), new ContextFileChecks(), new ImageVersionChecks(),
        new KernelChecks(), new KernelProgramCheck(),

        // Images as Studio runs them.
        new PersistedTargetCheck(), new RootUserCheck(), new AppImageConfigChecks(), new BaseImageContract(), new CertificateCheck(),
        new StepContract(), new UnifiedStudioContract(), new ServerContract(), new FileSystemContract(), new ClassicAppCheck(),
        new SearchPathCheck(), new HostKeyCheck(),

        // Lifecycle configurations and settings.
        new LifecycleChecks(), new ScriptChecks(), new LifecycleTimeCheck(), new IdleSettingsCheck(),

        // Last: it looks at what would be written, which there is only without errors.
        new LockChecks(), new DescribedBaseCheck(),
    ];
}
