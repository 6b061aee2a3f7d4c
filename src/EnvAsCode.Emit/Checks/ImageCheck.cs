namespace EnvAsCode.Emit.Checks;

/// <summary>A check of each image of an environment.</summary>
internal abstract class ImageCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        foreach (CheckedImage image in context.Images)
        {
            this.Check(image, context.Findings);
        }
    }

    /// <summary>Reports what is wrong with an image.</summary>
    protected abstract void Check(CheckedImage image, FindingCollector findings);
}
