namespace EnvAsCode.Emit.Checks;

/// <summary>A check of each stage of each image of an environment, the images themselves among them.</summary>
internal abstract class StageCheck : ImageCheck
{
    /// <inheritdoc/>
    protected sealed override void Check(CheckedImage image, FindingCollector findings)
    {
        foreach (CheckedStage stage in image.Stages)
        {
            this.Check(stage, findings);
        }
    }

    /// <summary>Reports what is wrong with a stage.</summary>
    protected abstract void Check(CheckedStage stage, FindingCollector findings);
}
