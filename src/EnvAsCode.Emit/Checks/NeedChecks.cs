using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3050 to EAC3053: what steps and packages need and an image surely does not have.</summary>
internal static class NeedChecks
{
    /// <summary>Checks what the steps of an image, or of a stage, need.</summary>
    /// <param name="walk">What the image is at each step.</param>
    /// <param name="path">The path of the strategy, or of the stage.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckSteps(CustomImage image, ImageWalk walk, string path, FindingCollector findings)
    {
        for (int i = 0; i < image.Steps.Count; i++)
        {
            ImageState state = walk.Before(i);
            foreach (Need need in StepKinds.Of(image.Steps[i]).NeedsOf(image.Steps[i], state))
            {
                string step = ModelPath.Item(path + "." + nameof(image.Steps), i);
                Check(need, state, need.Member.Length == 0 ? step : step + "." + need.Member, findings);
            }
        }
    }

    /// <summary>Checks what the declaration's packages need of its image.</summary>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckPackages(EnvironmentSpec environment, ResolvedImage image, string path, FindingCollector findings)
    {
        HashSet<string> missing = [];
        for (int i = 0; i < environment.Packages.Count; i++)
        {
            Package package = environment.Packages[i];
            PackageKinds.PackageKind kind = PackageKinds.PackageKinds.Of(package);
            foreach (Need need in kind.NeedsOf(package))
            {
                string at = ModelPath.Item(nameof(environment.Packages), i);
                ImageState state = image.Walk.At(kind.Manager);
                if (need.IsMissing(state) && missing.Add(need.Program))
                {
                    Check(need, state, need.Member.Length == 0 ? at : at + "." + need.Member, findings);
                }
            }
        }

        CheckPython(environment, image, path, findings);
    }

    private static void Check(Need need, ImageState state, string path, FindingCollector findings)
    {
        if (need.IsMissing(state) && need.Program == "conda")
        {
            findings.ReportPart(Rules.BaseImageWithoutConda, path, need.Range, "A command of conda", state.Base.Image.Reference);
        }
        else if (need.IsMissing(state) && need.Program == "sudo" && state.User.Uid == 0)
        {
            findings.ReportFixable(
                Rules.ProgramNotInImage,
                path,
                need.Range,
                need.Range is null ? null : SuggestedFix.Replace(""),
                state.Base.Image.Reference,
                need.Program,
                "leave it out: the step runs as root");
        }
        else if (need.IsMissing(state))
        {
            bool isYum = state.Base.Manager == PackageManager.Yum;
            string code = (isYum ? "Yum(\"" : "Apt(\"") + ProgramPackages.PackageOf(need.Program, isYum) + "\")";
            bool isPackaged = need.Program is not ("julia" or "docker");
            findings.ReportFixable(
                Rules.ProgramNotInImage,
                path,
                need.Range,
                isPackaged ? SuggestedFix.AddPackage(code) : null,
                state.Base.Image.Reference,
                need.Program,
                isPackaged ? "add " + code : "build from an image that has it, or download it");
        }
    }

    // What pip installs into the image's own Python, and the kernel of that Python.
    private static void CheckPython(EnvironmentSpec environment, ResolvedImage image, string path, FindingCollector findings)
    {
        if (image.Environments.Find(python => python.File is null) is not { } own
            || (own.Packages.Pip.Count == 0 && own.Kernel is null))
        {
            return;
        }

        ImageState state = image.Walk.At(PackageManager.Pip);
        string at = PlaceOf(environment, path);
        string reference = image.Base.Reference;
        if (state.Conda is not null && state.Python?.HasPip == true)
        {
            return;
        }

        if (state.Python is not { } interpreter)
        {
            if (state.Interpreters is not null)
            {
                findings.Report(Rules.NoPythonInImage, at, reference);
            }
        }
        else if (interpreter.HasPip == false)
        {
            findings.ReportFixable(
                Rules.NoPipInImage, at, range: null, FixOf(state), interpreter.Path, reference);
        }
        else if (interpreter.IsExternallyManaged == true)
        {
            findings.Report(Rules.ExternallyManagedPython, at, interpreter.Path, reference);
        }
    }

    private static SuggestedFix FixOf(ImageState state) =>
        SuggestedFix.AddPackage((state.Base.Manager == PackageManager.Yum ? "Yum" : "Apt") + "(\"python3-pip\")");

    // The first package of pip or, where the kernel alone needs pip, the base.
    private static string PlaceOf(EnvironmentSpec environment, string path)
    {
        for (int i = 0; i < environment.Packages.Count; i++)
        {
            if (environment.Packages[i] is PipPackage)
            {
                return ModelPath.Item(nameof(environment.Packages), i);
            }
        }

        return path + "." + nameof(CustomImage.From);
    }
}
