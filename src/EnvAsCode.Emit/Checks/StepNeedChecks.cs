using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3050 to EAC3053: what steps need and an image, or a stage, surely does not have.</summary>
internal sealed class StepNeedChecks : StageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedStage stage, FindingCollector findings)
    {
        for (int i = 0; i < stage.Built.Steps.Count; i++)
        {
            ImageState state = stage.Walk.Before(i);
            foreach (Need need in StepKinds.Of(stage.Built.Steps[i]).NeedsOf(stage.Built.Steps[i], state))
            {
                string step = ModelPath.Item(stage.Path + "." + nameof(stage.Built.Steps), i);
                NeedReport.Report(need, state, need.Member.Length == 0 ? step : step + "." + need.Member, findings);
            }
        }
    }
}
