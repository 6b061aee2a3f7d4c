using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace EnvAsCode.Diagnostics;

/// <summary>The rules, by area.</summary>
public static partial class Rules
{
    /// <summary>All rules, in the order of their ids.</summary>
    // At first use: the initializers of a partial class run in the order in which the compiler is given its files.
    public static IReadOnlyList<Rule> All => field ??= Collect();

    /// <summary>Ids that were taken once and are not used again, with the rules that say it now.</summary>
    public static IReadOnlyDictionary<string, EquatableArray<Rule>> Retired => field ??= new Dictionary<string, EquatableArray<Rule>>
    {
        ["EAC4014"] = [NohupInForeground, CloneAgain, AppendsAgain, FailsAgain, CondaActivate],
        ["EAC4019"] = [DownloadWithoutChecksum],
        ["EAC8050"] = [NoImageEngine],
    };

    // By reflection, so that no rule can be declared and forgotten here.
    private static Rule[] Collect() =>
    [
        .. typeof(Rules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(Rule))
            .Select(property => (Rule)property.GetValue(null))
            .OrderBy(rule => rule.Id, System.StringComparer.Ordinal),
    ];
}
