namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>A check of each package of conda and pip, wherever it is declared.</summary>
internal abstract class PinCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        foreach (PinList list in context.PinLists)
        {
            foreach (PinnedPackage pin in list.Pins)
            {
                this.Check(pin, list.Context, context.Findings);
            }
        }
    }

    /// <summary>Reports what is wrong with a package.</summary>
    /// <param name="context">What is known of where it goes.</param>
    protected abstract void Check(PinnedPackage pin, PinContext context, FindingCollector findings);
}
