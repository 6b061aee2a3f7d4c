using System.Collections.Generic;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>Walks over derivations.</summary>
internal static class Proofs
{
    /// <summary>The facts that a derivation rests on, each once, in the order of the derivation.</summary>
    public static List<WorldRule> FactsOf(Incompatibility proof)
    {
        List<WorldRule> facts = [];
        HashSet<Incompatibility> seen = [];
        Stack<Incompatibility> open = new();
        open.Push(proof);
        while (open.Count > 0)
        {
            Incompatibility step = open.Pop();
            if (!seen.Add(step))
            {
                continue;
            }

            if (step.IsDerived)
            {
                open.Push(step.Right);
                open.Push(step.Left);
            }
            else
            {
                facts.Add(new WorldRule(step.Fact!, step.Terms));
            }
        }

        return facts;
    }

    /// <summary>The number of the statement of the environment that a fact is; -1 if it is none.</summary>
    public static int RootOf(Fact fact) => fact switch
    {
        RootFact root => root.Index,
        ConstraintFact constraint => constraint.Index,
        InstalledFact installed => installed.Index,
        _ => -1,
    };

    /// <summary>The numbers of the statements that a derivation rests on.</summary>
    public static SortedSet<int> RootsOf(Incompatibility proof)
    {
        SortedSet<int> roots = [];
        foreach (WorldRule rule in FactsOf(proof))
        {
            if (RootOf(rule.Fact) is int root and >= 0)
            {
                roots.Add(root);
            }
        }

        return roots;
    }
}
