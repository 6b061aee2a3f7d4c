using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3042 to EAC3044: the stages of an image.</summary>
internal sealed class StageChecks : ImageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        int position = 0;
        foreach (CheckedStage stage in image.Stages)
        {
            (CustomImage built, string place) = (stage.Built, stage.Path);
            if (!stage.IsLast)
            {
                CheckName(image.Strategy, position, place, findings);
                ImageChecks.CheckBase(built, place + "." + nameof(BuildStage.From), findings);
            }

            if (ImageStages.IndexOf(image.Strategy, built.From.Reference) >= 0)
            {
                findings.Report(
                    Rules.StageNotBuilt, place + "." + nameof(built.From) + "." + nameof(BaseImage.Reference), built.From.Reference,
                    "FROM begins with an image; give both the same base, and spread the steps that they share");
            }

            CheckSteps(image.Strategy, built, position, place, findings);
            position++;
        }
    }

    private static void CheckName(CustomImage image, int position, string place, FindingCollector findings)
    {
        string name = image.Stages[position].Name;
        StepReport report = new(place, findings);
        int refused = NameSyntax.FirstRefused(name, "-_.", allowsUpperCase: false);
        if (refused >= 0 || name.Length == 0 || name[0] is not (>= 'a' and <= 'z') || name == "scratch")
        {
            report.Wrong(
                name,
                nameof(BuildStage.Name),
                "the name of a stage",
                "write lower-case letters, digits, '-', '_' and '.', beginning with a letter, as \"build\"",
                refused);
        }

        int first = ImageStages.IndexOf(image, name);
        if (first < position)
        {
            string firstPlace = place.Substring(0, place.LastIndexOf('[')) + "[" + new LineWriter().Append(first) + "]";
            findings.ReportPair(
                Rules.DuplicateStage, report.Path(nameof(BuildStage.Name)), firstPlace + "." + nameof(BuildStage.Name), name);
        }
    }

    private static void CheckSteps(CustomImage image, CustomImage built, int position, string place, FindingCollector findings)
    {
        for (int i = 0; i < built.Steps.Count; i++)
        {
            string step = ModelPath.Item(place + "." + nameof(built.Steps), i);
            if (built.Steps[i] is CopyStep { From: { } from } && ImageStages.IndexOf(image, from) >= position)
            {
                findings.Report(
                    Rules.StageNotBuilt, step + "." + nameof(CopyStep.From), from, "declare it before the stage that copies from it");
            }

            if (position < image.Stages.Count && !StepKinds.Of(built.Steps[i]).IsForStage)
            {
                findings.Report(Rules.StepNotForStage, step, built.Steps[i].GetType().Name);
            }
        }
    }
}
