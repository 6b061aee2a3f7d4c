using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>From a proof that there is no solution to what is told of it.</summary>
internal static class ConflictBuilder
{
    public static Conflict Build(Question question, Incompatibility proof, CancellationToken cancellation)
    {
        MinimalConflict minimal = new ConflictFinder(question, cancellation).Find(proof);
        IReadOnlyList<Repair> repairs = new RepairFinder(question, cancellation).Find(minimal);
        List<ConflictPin> pins =
            [
                .. minimal.Roots
                    .Select(index => question.Roots[index])
                    .Where(root => root.Kind != RootKind.Installed || root.Origin is not null)
                    .Select(PinOf)
            ];
        ConflictPin? primary = repairs.Count > 0 ? repairs[0].Changes[0].Pin : pins.Count > 0 ? pins[pins.Count - 1] : null;
        (ConflictKind kind, int package) = KindOf(question.World, minimal.Facts);
        return new Conflict
        {
            Kind = kind,
            Package = package < 0 ? null : question.World.NameOf(package),
            Pins = [.. pins.OrderByDescending(pin => pin == primary)],
            Sentences = Narrator.Tell(question.World, minimal),
            Hints = [.. minimal.Facts
                .Select(rule => (rule.Fact as UnavailableFact)?.Reason.Hint)
                .OfType<string>()
                .Concat(question.HintsFor(minimal.Facts))
                .Distinct(StringComparer.Ordinal)],
            Repairs = repairs,
        };
    }

    public static ConflictPin PinOf(Root root) => new(root.Text, root.Origin, root.Kind == RootKind.Constraint);

    private static (ConflictKind Kind, int Package) KindOf(INamedWorld world, IReadOnlyList<WorldRule> facts)
    {
        foreach (WorldRule rule in facts)
        {
            if (rule.Fact is UnavailableFact unavailable)
            {
                return (unavailable.Reason.Kind, unavailable.Package);
            }
        }

        foreach (WorldRule rule in facts)
        {
            (int target, bool isEmpty) = rule.Fact switch
            {
                RootFact root => (root.Target, root.Allowed.IsEmpty && !world.ExcludeEachOther([root.Spec])),
                DependencyFact dependency => (dependency.Target, dependency.Allowed.IsEmpty && !world.ExcludeEachOther([dependency.Spec])),
                _ => (-1, false),
            };
            if (isEmpty)
            {
                return (world.IsOfPlatform(target) ? ConflictKind.Platform
                    : world.CountCandidates(target) == 0 ? ConflictKind.NoSuchPackage
                    : ConflictKind.NoSuchVersion, target);
            }
        }

        return facts.FirstOrDefault(rule => rule.Fact is InstalledFact)?.Fact is InstalledFact installed
            ? (ConflictKind.Installed, installed.Package)
            : (ConflictKind.Requirements, -1);
    }
}
