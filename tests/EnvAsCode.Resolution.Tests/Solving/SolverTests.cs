using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CsCheck;
using EnvAsCode.Resolution.Solving;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Solving;

public class SolverTests
{
    [Fact]
    public void It_finds_a_solution_exactly_if_there_is_one() => RandomWorld.Generator.SampleRepeatably(
        world =>
        {
            bool expected = world.Choices().Any(world.IsSolution);
            foreach (bool fewestFirst in new[] { true, false })
            {
                Solver solver = Ask(world, fewestFirst);

                Assert.Equal(expected, solver.Solve() is null);
                if (expected)
                {
                    Assert.True(world.IsSolution([.. Enumerable.Range(0, world.PackageCount).Select(solver.ChosenOf)]), world.ToString());
                }
            }
        },
        iter: 1500);

    [Fact]
    public void Every_step_of_a_proof_follows_from_the_two_before_it() => RandomWorld.Generator.SampleRepeatably(
        world =>
        {
            if (Ask(world, fewestFirst: true).Solve() is not Incompatibility proof)
            {
                return;
            }

            Assert.Empty(proof.Terms);
            foreach (Incompatibility step in Steps(proof).Where(step => step.IsDerived))
            {
                Assert.All(world.Choices().Where(choice => Breaks(step, choice)), choice =>
                    Assert.True(Breaks(step.Left!, choice) || Breaks(step.Right!, choice), world.ToString()));
            }
        },
        iter: 400);

    private static bool Breaks(Incompatibility step, int[] choice) => step.Terms.All(term => RandomWorld.Holds(term, choice));

    private static Solver Ask(RandomWorld world, bool fewestFirst)
    {
        Solver solver = new(world, fewestFirst, CancellationToken.None);
        world.AddRoots(solver);
        return solver;
    }

    private static IEnumerable<Incompatibility> Steps(Incompatibility proof)
    {
        HashSet<Incompatibility> seen = [];
        Stack<Incompatibility> open = new([proof]);
        while (open.TryPop(out Incompatibility? step))
        {
            if (seen.Add(step))
            {
                yield return step;
                if (step.IsDerived)
                {
                    open.Push(step.Left);
                    open.Push(step.Right);
                }
            }
        }
    }
}
