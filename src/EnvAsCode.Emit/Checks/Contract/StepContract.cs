using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks.Bases;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3032 to EAC3038, and the traps of shell code: the steps of an image, as Studio will run it.</summary>
internal static class StepContract
{
    /// <summary>Checks the steps of an image.</summary>
    /// <param name="walk">What it is at each step.</param>
    /// <param name="resolved">The image that it is, or that it is a stage of.</param>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(CustomImage image, ImageWalk walk, ResolvedImage resolved, string path, FindingCollector findings)
    {
        CertificateCheck.Check(image, path, findings);
        string code = StepTexts.Of(image.Steps);
        bool hasSource = AptPackageChecks.HasOwnSource(image);
        HashSet<string> variables = new(StringComparer.Ordinal);
        for (int i = 0; i < image.Steps.Count; i++)
        {
            string at = ModelPath.Item(path + "." + nameof(image.Steps), i);
            CheckStep(
                image.Steps[i], ContextOf(image, walk.Before(i), resolved) with { AllCode = code, HasAptSource = hasSource }, at, findings);
            VariableContract.Check(image.Steps[i], variables, at, findings);
            if (image.Steps[i] is EnvStep env)
            {
                VariableContract.CheckOfStudio(env, image, at, findings);
            }

            if (!image.Apps.IsEmpty)
            {
                PlaceContract.Check(image.Steps[i], image, resolved, at, findings);
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
            SecretCheck.CheckValue("", file.Content, path + "." + nameof(file.Content), findings);
        }

        EquatableArray<IScriptStep> held = kind.StepsOf(step);
        for (int i = 0; i < held.Count; i++)
        {
            CheckStep(held[i], context, ModelPath.Item(path + "." + nameof(OnArchitectureStep.Steps), i), findings);
            context = context with { State = StepKinds.Of(held[i]).Apply(held[i], context.State!) };
        }
    }
}
