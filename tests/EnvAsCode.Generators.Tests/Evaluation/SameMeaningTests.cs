using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CsCheck;
using EnvAsCode.Testing;
using EnvAsCode.Generators.Evaluation;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Evaluation;

/// <summary>What is evaluated at compile time is what the property returns at run time.</summary>
public class SameMeaningTests
{
    /// <summary>Compiling costs far more than evaluating, so many declarations are compiled together.</summary>
    private const int DeclarationsInOneCompilation = 100;

    [Fact]
    public void Random_declarations_evaluate_to_what_they_return_when_they_run() =>
        DeclarationGen.Environment.Array[DeclarationsInOneCompilation].SampleRepeatably(AssertSameMeaning, iter: 5, threads: 1);

    private static void AssertSameMeaning(string[] environments)
    {
        IEnumerable<string> members =
            environments.Select((environment, index) => $"[StudioEnvironment] public static EnvironmentSpec E{index} => {environment};");
        CSharpCompilation compilation =
            Declarations.Compile($"static class D {{\n{DeclarationGen.Helpers}\n{string.Join("\n", members)}\n}}");

        Type program = Declarations.Load(compilation).GetType("D")!;
        for (int index = 0; index < environments.Length; index++)
        {
            string member = $"E{index}";
            (object? evaluated, IReadOnlyList<Problem> problems) = Declarations.Evaluate(compilation, "D", member);

            if (TryRead(program, member, out object? run))
            {
                Assert.True(problems.Count == 0, $"{environments[index]}\n{string.Join("\n", problems)}");
                Assert.True(Equals(run, evaluated), $"{environments[index]}\nrun:       {run}\nevaluated: {evaluated}");
            }
            else
            {
                // A null where none may be: what throws when it runs is a problem when it is evaluated.
                Assert.True(problems.Count > 0, environments[index]);
            }
        }
    }

    private static bool TryRead(Type program, string member, out object? value)
    {
        try
        {
            value = Declarations.Read(program, member);
            return true;
        }
        catch (TargetInvocationException)
        {
            value = null;
            return false;
        }
    }
}
