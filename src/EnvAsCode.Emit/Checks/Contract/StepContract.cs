using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks.Bases;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3032 to EAC3038, and the traps of shell code: the steps of an image, as Studio will run it.</summary>
internal sealed class StepContract : StageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedStage stage, FindingCollector findings)
    {
        bool hasSource = AptPackageChecks.HasOwnSource(stage);
        bool knowsHosts = HostKeyCheck.IsPrepared(stage.Built.Steps);
        HashSet<string> variables = new(StringComparer.Ordinal);
        for (int i = 0; i < stage.Built.Steps.Count; i++)
        {
            string at = ModelPath.Item(stage.Path + "." + nameof(stage.Built.Steps), i);
            CheckStep(
                stage.Built.Steps[i],
                ContextOf(stage.Built, stage.Walk.Before(i), stage.Image.Resolved) with
                {
                    AllCode = stage.Code,
                    HasAptSource = hasSource,
                    KnowsHosts = knowsHosts,
                },
                at,
                findings);
            VariableContract.Check(stage.Built.Steps[i], variables, at, findings);
            if (stage.Built.Steps[i] is EnvStep env)
            {
                VariableContract.CheckOfStudio(env, stage.Built, at, findings);
            }

            if (!stage.Built.Apps.IsEmpty)
            {
                PlaceContract.Check(stage.Built.Steps[i], stage.Built, stage.Image.Resolved, at, findings);
            }
        }
    }

    // A stage has a home folder of its own, over which nothing is mounted.
    private static ShellContext ContextOf(CustomImage image, ImageState state, ResolvedImage resolved) => new(ShellPlace.ImageBuild)
    {
        State = state,
        Image = image.Apps.IsEmpty ? null : resolved,
    };

    private static void CheckStep(IStep step, ShellContext context, string path, FindingCollector findings)
    {
        StepKind kind = StepKinds.Of(step);
        foreach (ShellSource source in kind.CodeOf(step, path))
        {
            ShellChecks.Check(source, context, findings);
        }

        if (step is WriteFileStep file)
        {
            SecretCheck.CheckValue("", file.Content.ToString(), path + "." + nameof(file.Content), findings);
        }

        EquatableArray<IScriptStep> held = kind.StepsOf(step);
        for (int i = 0; i < held.Count; i++)
        {
            CheckStep(held[i], context, ModelPath.Item(path + "." + nameof(OnArchitectureStep.Steps), i), findings);
            context = context with { State = StepKinds.Of(held[i]).Apply(held[i], context.State!) };
        }
    }
}
