using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3050 to EAC3053: what packages need and an image surely does not have.</summary>
internal sealed class PackageNeedChecks : ImageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        HashSet<string> missing = [];
        for (int i = 0; i < image.Spec.Packages.Count; i++)
        {
            Package package = image.Spec.Packages[i];
            PackageKinds.PackageKind kind = PackageKinds.PackageKinds.Of(package);
            foreach (Need need in kind.NeedsOf(package))
            {
                string at = ModelPath.Item(nameof(image.Spec.Packages), i);
                ImageState state = image.Resolved.Walk.At(kind.Manager);
                if (need.IsMissing(state) && missing.Add(need.Program))
                {
                    NeedReport.Report(need, state, need.Member.Length == 0 ? at : at + "." + need.Member, findings);
                }
            }
        }

        CheckPython(image.Spec, image.Resolved, image.Path, findings);
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
