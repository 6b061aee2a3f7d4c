using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>A package's name with its candidates in the order of their versions.</summary>
internal sealed class CondaNode
{
    private readonly Dictionary<int, int[]> orderByRank = [];
    private Dictionary<string, StateSet>? stating;

    public CondaNode(int id, string name, CondaCandidate[] candidates)
    {
        this.Id = id;
        this.Name = name;
        this.Candidates = candidates;
    }

    public int Id { get; }

    public string Name { get; }

    public CondaCandidate[] Candidates { get; }

    public int Count => this.Candidates.Length;

    /// <summary>Whether it stands for something that the platform offers without a package.</summary>
    public bool IsVirtual => this.Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The rules that candidates share, by their words.</summary>
    public Dictionary<string, WorldRule> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Why candidates cannot be used, whatever the question is; set when it is first asked for.</summary>
    public IReadOnlyList<WorldRule>? Unavailable { get; set; }

    /// <summary>A name in messages: users know glibc, not <c>__glibc</c>.</summary>
    public static string DisplayName(string name) => name.StartsWith("__", StringComparison.Ordinal) ? name.Substring(2) : name;

    /// <summary>The candidates that state a dependency or restriction in the same words.</summary>
    public StateSet Stating(string text, Func<CondaRecord, IReadOnlyList<string>> statements, string kind)
    {
        this.stating ??= new Dictionary<string, StateSet>(StringComparer.Ordinal);
        string key = kind + text;
        if (!this.stating.TryGetValue(key, out StateSet result))
        {
            result = StateSet.Where(this.Count, number =>
                this.Candidates[number].Installed is null
                && statements(this.Candidates[number].Record).Contains(text, StringComparer.Ordinal));
            this.stating.Add(key, result);
        }

        return result;
    }

    /// <summary>The best candidate of a set, which is not empty.</summary>
    public int Best(StateSet states, Func<int[], int[]> sortEquals)
    {
        int best = int.MaxValue;
        int count = 0;
        int first = -1;
        foreach (int number in states.Candidates())
        {
            int rank = this.Candidates[number].Rank;
            if (rank < best)
            {
                (best, count, first) = (rank, 1, number);
            }
            else if (rank == best)
            {
                count++;
            }
        }

        if (count < 2)
        {
            return first;
        }

        if (!this.orderByRank.TryGetValue(best, out int[]? order))
        {
            order = sortEquals([.. Enumerable.Range(0, this.Count).Where(number => this.Candidates[number].Rank == best)]);
            this.orderByRank.Add(best, order);
        }

        return Array.Find(order, states.Contains);
    }
}
