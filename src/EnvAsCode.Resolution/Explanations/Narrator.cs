using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>
/// Tells a derivation in sentences. The order is that of Dart's pub: each conclusion right before it is used; what is used twice gets a
/// number; a step that only adds one more fact is told with the next.
/// </summary>
internal sealed class Narrator
{
    private readonly Phrases phrases;
    private readonly Dictionary<Incompatibility, int> uses = [];
    private readonly Dictionary<Incompatibility, int> numbers = [];
    private readonly List<string> sentences = [];

    private Narrator(Phrases phrases) => this.phrases = phrases;

    public static IReadOnlyList<string> Tell(INamedWorld world, MinimalConflict conflict)
    {
        Narrator narrator = new(new Phrases(world, conflict.Facts));
        if (!conflict.Proof.IsDerived)
        {
            narrator.sentences.Add(
                $"Because {narrator.phrases.Join([conflict.Proof.Fact!])}, {narrator.phrases.Conclusion(EmptyOf(conflict.Proof))}.");
            return narrator.sentences;
        }

        narrator.CountUses(conflict.Proof);
        narrator.Visit(conflict.Proof);
        return narrator.sentences;
    }

    // A single fact that already leaves nothing.
    private static Incompatibility EmptyOf(Incompatibility proof) => Incompatibility.From([], proof.Fact!);

    private void CountUses(Incompatibility step)
    {
        this.uses.TryGetValue(step, out int count);
        this.uses[step] = count + 1;
        if (count == 0 && step.IsDerived)
        {
            this.CountUses(step.Left);
            this.CountUses(step.Right);
        }
    }

    private void Visit(Incompatibility step, bool mustBeNumbered = false)
    {
        if (this.numbers.ContainsKey(step))
        {
            return;
        }

        bool isNumbered = mustBeNumbered || this.uses[step] > 1;
        Incompatibility left = step.Left!;
        Incompatibility right = step.Right!;
        if (left.IsDerived && right.IsDerived)
        {
            this.VisitTwoDerived(step, left, right, isNumbered);
        }
        else if (left.IsDerived || right.IsDerived)
        {
            this.VisitOneDerived(step, left.IsDerived ? left : right, left.IsDerived ? right : left, isNumbered);
        }
        else
        {
            this.Write(step, "Because " + this.phrases.Join([left.Fact!, right.Fact!]), isNumbered);
        }
    }

    private void VisitTwoDerived(Incompatibility step, Incompatibility left, Incompatibility right, bool isNumbered)
    {
        bool hasLeft = this.numbers.ContainsKey(left);
        bool hasRight = this.numbers.ContainsKey(right);
        if (hasLeft && hasRight)
        {
            this.Write(step, $"Because {this.Reference(left)} and {this.Reference(right)}", isNumbered);
        }
        else if (hasLeft || hasRight)
        {
            this.Visit(hasLeft ? right : left);
            this.Write(step, "And because " + this.Reference(hasLeft ? left : right), isNumbered);
        }
        else
        {
            this.Visit(left, mustBeNumbered: true);
            this.Visit(right);
            this.Write(step, "And because " + this.Reference(left), isNumbered);
        }
    }

    private void VisitOneDerived(Incompatibility step, Incompatibility derived, Incompatibility external, bool isNumbered)
    {
        List<Fact> facts = [external.Fact!];
        Incompatibility current = derived;
        while (this.CanBeSkipped(current, facts, out Incompatibility? next, out Fact? more))
        {
            facts.Insert(0, more!);
            current = next!;
        }

        if (this.numbers.ContainsKey(current))
        {
            this.Write(step, $"Because {this.Reference(current)} and {this.phrases.Join(facts)}", isNumbered);
            return;
        }

        if (this.IsOneSentence(current, facts))
        {
            this.Write(step, "Because " + this.phrases.Join([current.Left!.Fact!, current.Right!.Fact!, .. facts]), isNumbered);
            return;
        }

        this.Visit(current);
        this.Write(step, "And because " + this.phrases.Join(facts), isNumbered);
    }

    // One step back without a sentence of its own, if that adds one fact; any number of requirements make one clause.
    private bool CanBeSkipped(Incompatibility step, List<Fact> facts, out Incompatibility? next, out Fact? more)
    {
        next = null;
        more = null;
        if (!step.IsDerived || this.numbers.ContainsKey(step) || this.uses[step] > 1 || step.Left.IsDerived == step.Right.IsDerived)
        {
            return false;
        }

        next = step.Left.IsDerived ? step.Left : step.Right;
        more = (step.Left.IsDerived ? step.Right : step.Left).Fact;
        return facts.Count == 1 || (more is RootFact && facts.TrueForAll(fact => fact is RootFact));
    }

    // One fact beside the requirements, or facts about one package alone, need no conclusion in between.
    private bool IsOneSentence(Incompatibility step, List<Fact> facts) =>
        step.IsDerived && !step.Left.IsDerived && !step.Right.IsDerived && this.uses[step] == 1
        && facts.TrueForAll(fact => fact is RootFact)
        && (step.Left.Fact is RootFact || step.Right.Fact is RootFact
            || step.Left.Terms.Concat(step.Right.Terms).Select(term => term.Package).Distinct().Count() == 1);

    private string Reference(Incompatibility step) =>
        $"{this.phrases.Conclusion(step)} ({this.numbers[step].ToString(CultureInfo.InvariantCulture)})";

    private void Write(Incompatibility step, string reason, bool isNumbered)
    {
        string number = "";
        if (isNumbered)
        {
            this.numbers.Add(step, this.numbers.Count + 1);
            number = $" ({this.numbers.Count.ToString(CultureInfo.InvariantCulture)})";
        }

        this.sentences.Add($"{reason}, {this.phrases.Conclusion(step)}{number}.");
    }
}
