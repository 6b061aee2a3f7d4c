using System;
using System.Collections.Generic;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;

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
        HashSet<string> variables = new(StringComparer.Ordinal);
        for (int i = 0; i < image.Steps.Count; i++)
        {
            string at = ModelPath.Item(path + "." + nameof(image.Steps), i);
            CheckStep(image.Steps[i], image, walk.Before(i).User, at, findings);
            VariableContract.Check(image.Steps[i], variables, at, findings);
            if (!image.Apps.IsEmpty)
            {
                PlaceContract.Check(image.Steps[i], image, resolved, at, findings);
            }
        }
    }

    private static void CheckStep(IStep step, CustomImage image, ImageUser user, string path, FindingCollector findings)
    {
        switch (step)
        {
            case RunStep run:
                ShellChecks.Check(run.Command, ShellPlace.ImageBuild, path + "." + nameof(run.Command), findings);
                PackageManagerContract.Check(run.Command, image.From, user, path + "." + nameof(run.Command), findings);
                UserContract.Check(run.Command, image.From, path + "." + nameof(run.Command), findings);
                break;
            case WriteFileStep file:
                SecretCheck.CheckValue("", file.Content, path + "." + nameof(file.Content), findings);
                break;
            case OnArchitectureStep conditional:
                for (int i = 0; i < conditional.Steps.Count; i++)
                {
                    CheckStep(conditional.Steps[i], image, user, ModelPath.Item(path + "." + nameof(conditional.Steps), i), findings);
                }

                break;
        }
    }
}
