using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3062: a kernel that is written out and whose program nothing puts into the image.</summary>
internal sealed class KernelProgramCheck : ImageCheck
{
    // Where packages of the system put programs, and where volumes lie, which are not the image's.
    private static readonly string[] Elsewhere = ["/usr/", "/bin/", "/sbin/", "/home/", "/root/", "/mnt/", "/efs/"];

    // The empty one before the first '/', and two names: a program at the root has one.
    private const int FolderParts = 3;

    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        for (int i = 0; i < image.Strategy.Steps.Count; i++)
        {
            if (image.Strategy.Steps[i] is KernelStep { Arguments: [{ } program, ..] }
                && IsSurelyMissing(program, image.Strategy, image.Resolved))
            {
                string step = ModelPath.Item(image.Path + "." + nameof(image.Strategy.Steps), i);
                findings.Report(
                    Rules.KernelProgramNotInImage,
                    ModelPath.Item(step + "." + nameof(KernelStep.Arguments), 0),
                    program,
                    image.Strategy.From.Reference);
            }
        }
    }

    private static bool IsSurelyMissing(string program, CustomImage image, ResolvedImage resolved)
    {
        if (program.Length == 0 || program[0] != '/' || Array.Exists(
            Elsewhere, folder => program.StartsWith(folder, StringComparison.Ordinal))
            || resolved.Environments.Exists(environment => IsBelow(program, environment.Prefix))
            || IsBelow(program, resolved.Walk.End.VirtualEnvironment)
            || resolved.Interpreter == program)
        {
            return false;
        }

        string? root = resolved.Conda?.Root;
        string environments = root + "/envs/";
        if (root is not null && program.StartsWith(environments, StringComparison.Ordinal))
        {
            return !IsNamed(program.Substring(environments.Length).Split('/')[0], image);
        }

        // A base that nobody described may have anything.
        return !IsBelow(program, root)
            && resolved.Walk.End.Base.Manager is not null
            && !IsNamed(string.Join("/", program.Split('/').Take(FolderParts)), image);
    }

    private static bool IsBelow(string program, string? folder) =>
        folder is not null && program.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);

    // Whatever names it may make it.
    private static bool IsNamed(string name, CustomImage image) =>
        TextsOf(image).Any(text => text.IndexOf(name, StringComparison.Ordinal) >= 0);

    private static IEnumerable<string> TextsOf(CustomImage image)
    {
        foreach (IImageStep step in image.Steps)
        {
            if (step is not KernelStep)
            {
                yield return StepTexts.Of(step);
                yield return StepKinds.Of(step).PlaceOf(step)?.Path ?? "";
                yield return step is CopyStep copy ? copy.Destination : step is InstallCondaStep conda ? conda.Root : "";
            }
        }
    }
}
