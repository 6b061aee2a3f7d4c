using System.Collections.Generic;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.PackageKinds;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>Packages at a place of their own.</summary>
internal sealed class InstallStepKind : StepKind<InstallStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(InstallStep step, ImageStepCheck check) =>
        PackageChecks.Check(step.Packages, check.Path, check.Findings);

    /// <inheritdoc/>
    protected override void CheckInScript(InstallStep step, ScriptStepCheck check)
    {
        PackageChecks.Check(step.Packages, check.Path, check.Findings);
        HashChecks.Check(step.Packages, check.Path, check.Findings);
    }

    // Where other steps stand around it, as in OnArchitecture: packages of the system, which root installs.
    /// <inheritdoc/>
    protected override void Write(InstallStep step, ShellTarget shell)
    {
        PackageLists lists = new(step.Packages);
        if (lists.Apt.Count + lists.Yum.Count != step.Packages.Count)
        {
            return;
        }

        List<string> commands =
        [
            .. lists.Apt.Count > 0 ? SystemPackages.Apt(lists.Apt, new AptOptions()) : [],
            .. lists.Yum.Count > 0 ? SystemPackages.Yum(lists.Yum) : [],
        ];
        commands.ForEach(command => shell.Run(command));
    }

    /// <inheritdoc/>
    protected override string UserOf(InstallStep step, ImageUser user) => "root";

    /// <inheritdoc/>
    protected override void WriteInImage(InstallStep step, ImageTarget image) => image.Packages.Install(step);

    /// <inheritdoc/>
    protected override void WriteInScript(InstallStep step, ScriptWriter script) =>
        PackageLines.Write(script, new PackageLists(step.Packages));

    /// <inheritdoc/>
    protected override IEnumerable<Need> NeedsOf(InstallStep step, ImageState state)
    {
        for (int i = 0; i < step.Packages.Count; i++)
        {
            foreach (Need need in PackageKinds.PackageKinds.Of(step.Packages[i]).NeedsOf(step.Packages[i]))
            {
                string package = ModelPath.Item(nameof(step.Packages), i);
                yield return need with { Member = need.Member.Length == 0 ? package : package + "." + need.Member };
            }
        }
    }

    /// <inheritdoc/>
    protected override ImageState Apply(InstallStep step, ImageState state)
    {
        PackageLists lists = new(step.Packages);
        foreach (PackageKind kind in PackageKinds.PackageKinds.All)
        {
            state = kind.Apply(lists.Of(kind.Manager), state);
        }

        return state;
    }
}
