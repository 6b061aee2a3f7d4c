using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Importing;

namespace EnvAsCode.Emit.Checks.Bases;

/// <summary>
/// EAC3092, EAC3095 and EAC3096: a base that is declared otherwise than it is described, or whose description shows that nothing can be
/// run in it.
/// </summary>
internal sealed class DescribedBaseCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        foreach (CheckedImage image in context.Images)
        {
            foreach (CheckedStage stage in image.Stages)
            {
                if (DescribedBases.Of(stage.Built.From) is { } described)
                {
                    string path = stage.Path + "." + nameof(CustomImage.From);
                    CheckDigest(stage.Built.From, image.Strategy, described, path, context);
                    CheckMembers(stage.Built.From, described, path, context.Findings);
                }
            }

            CheckShells(image, context);
        }
    }

    private static void CheckDigest(BaseImage from, CustomImage image, DescribedBase described, string path, CheckContext context)
    {
        if (BaseReference.Of(from.Reference).Digest is { } declared && described.Digest is { } known && declared != known)
        {
            context.Findings.Report(
                Rules.DescribedOtherDigest,
                path + "." + nameof(BaseImage.Reference),
                from.Reference,
                DescribedBases.FileOf(from, image, context.Files!.Bases)?.Path ?? "",
                known);
        }
    }

    private static void CheckMembers(BaseImage from, DescribedBase described, string path, FindingCollector findings)
    {
        if (described.User is { } user && user.Uid != from.Uid)
        {
            Report(nameof(BaseImage.User), "user", from.User + " (" + from.Uid + ")", user.Name + " (" + user.Uid + ")");
        }

        if (from.Conda is { } conda && conda.Root != described.Conda?.Root)
        {
            Report(nameof(BaseImage.Conda), "conda", conda.Root, described.Conda is { } other ? other.Root : "that there is none");
        }

        if (from.Python is { } python && described.Python is { } real && DescribedBase.SeriesOf(python) != real)
        {
            Report(nameof(BaseImage.Python), "Python", python, real);
        }

        void Report(string member, string what, string declared, string found) =>
            findings.Report(Rules.BaseIsOtherwise, path + "." + member, from.Reference, what, declared, found);
    }

    // What the image's own file runs is what counts: a stage may do nothing but copy.
    private static void CheckShells(CheckedImage image, CheckContext context)
    {
        if (!image.Stages.Any(IsWithoutShell) || context.Findings.Findings.Any(finding => finding.Rule.PreventsEmission))
        {
            return;
        }

        List<bool> runs = [];
        foreach (string line in DockerfileEmitter.Emit(image.Environment, image.Resolved, context.Files ?? ProjectFiles.None).Split('\n'))
        {
            if (line.StartsWith("FROM ", StringComparison.Ordinal))
            {
                runs.Add(false);
            }
            else if (runs.Count > 0 && line.StartsWith("RUN ", StringComparison.Ordinal) && !line.EndsWith("]", StringComparison.Ordinal))
            {
                runs[runs.Count - 1] = true;
            }
        }

        for (int i = 0; i < image.Stages.Count && runs.Count == image.Stages.Count; i++)
        {
            if (runs[i] && IsWithoutShell(image.Stages[i]))
            {
                context.Findings.Report(
                    Rules.NoShellInImage,
                    image.Stages[i].Path + "." + nameof(CustomImage.From) + "." + nameof(BaseImage.Reference),
                    image.Stages[i].Built.From.Reference);
            }
        }
    }

    private static bool IsWithoutShell(CheckedStage stage) =>
        DescribedBases.Of(stage.Built.From) is { HasShell: false } && !stage.Built.Steps.Any(step => step is ShellStep);
}
