using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>A check of each strategy of a kind.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal abstract class StrategyCheck<T> : ICheck
    where T : Strategy
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        EquatableArray<Strategy> strategies = context.Spec.Strategies;
        for (int i = 0; i < strategies.Count; i++)
        {
            if (strategies[i] is T strategy)
            {
                this.Check(strategy, ModelPath.Item(nameof(EnvironmentSpec.Strategies), i), context.Resolved, context.Findings);
            }
        }
    }

    /// <summary>Reports what is wrong with a strategy.</summary>
    /// <param name="path">Its path.</param>
    protected abstract void Check(T strategy, string path, ResolvedEnvironment environment, FindingCollector findings);
}
