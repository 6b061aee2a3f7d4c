using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks;

/// <summary>Says that an image lacks what a step or a package needs, and what to write.</summary>
internal static class NeedReport
{
    /// <summary>Reports a need, if it is missing.</summary>
    /// <param name="state">What the image is at that place.</param>
    /// <param name="path">The place in the model.</param>
    public static void Report(Need need, ImageState state, string path, FindingCollector findings)
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
}
