using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace EnvAsCode.LocalStudio.Faults;

/// <summary>What goes wrong and when. The same calls in the same order meet the same faults.</summary>
public sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<FaultRule> rules = [];
    private readonly Dictionary<string, int> counts = [];

    /// <summary>Adds rules. Calls made before are counted.</summary>
    /// <param name="added">The rules.</param>
    public void Add(params IEnumerable<FaultRule> added)
    {
        lock (this.gate)
        {
            this.rules.AddRange(added);
        }
    }

    /// <summary>Removes all rules and counts from the start.</summary>
    public void Reset()
    {
        lock (this.gate)
        {
            this.rules.Clear();
            this.counts.Clear();
        }
    }

    /// <summary>Counts a call and says what goes wrong at it.</summary>
    /// <param name="operation">The operation that is called.</param>
    internal IReadOnlyList<FaultRule> Next(string operation)
    {
        lock (this.gate)
        {
            foreach (string counted in (string[])[operation, FaultRule.AnyOperation])
            {
                this.counts[counted] = this.counts.GetValueOrDefault(counted) + 1;
            }

            return [.. this.rules.Where(rule => rule.Operation == FaultRule.AnyOperation || rule.Operation == operation).Where(this.IsDue)];
        }
    }

    private bool IsDue(FaultRule rule)
    {
        int count = this.counts[rule.Operation];
        return rule.FirstCall <= count && count <= rule.LastCall;
    }
}
