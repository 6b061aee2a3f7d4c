using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using EnvAsCode.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Generation;

/// <summary>What an edit makes the generator do again.</summary>
public class CachingTests
{
    private const string Churn = """
        static class Churn
        {
            [StudioEnvironment] public static EnvironmentSpec Cpu =>
                new("churn") { Packages = [Pip("numpy", "1.26.4"), ..Shared.Plotting], Strategies = [new PipInstall()] };
            [StudioEnvironment] public static EnvironmentSpec Gpu => Cpu with { Name = "churn-gpu" };
        }
        """;

    private const string Fraud = """
        static class Fraud { [StudioEnvironment] public static EnvironmentSpec E =>
            new("fraud") { Packages = [Pip("pandas")], Strategies = [new PipInstall()] }; }
        """;

    private const string Shared = """
        static class Shared { public static EquatableArray<Package> Plotting =>
            [Pip("matplotlib", Version)]; const string Version = "3.9.2"; }
        """;

    private const string Unrelated = """
        static class Unrelated { static int F(int x) { return x + 1; } }
        """;

    [Fact]
    public void A_run_without_an_edit_does_nothing_again() =>
        AssertRun(edit: (4, Unrelated), surface: IncrementalStepRunReason.Unchanged, emittedAgain: []);

    [Fact]
    public void An_edit_in_a_method_body_elsewhere_evaluates_nothing_again() =>
        AssertRun(
            edit: (3, Unrelated.Replace("x + 1", "x + 22", StringComparison.Ordinal)),
            surface: IncrementalStepRunReason.Unchanged,
            emittedAgain: []);

    [Fact]
    public void An_added_member_elsewhere_evaluates_again_and_emits_nothing() =>
        AssertRun(edit: (3, Unrelated + "static class Added;"), surface: IncrementalStepRunReason.Modified, emittedAgain: []);

    [Fact]
    public void A_comment_in_a_declaring_file_emits_nothing() =>
        AssertRun(edit: (0, "// a comment\n" + Churn), surface: IncrementalStepRunReason.Modified, emittedAgain: []);

    [Fact]
    public void An_edit_of_one_environment_emits_it_alone() =>
        AssertRun(
            edit: (1, Fraud.Replace("pandas", "polars", StringComparison.Ordinal)),
            surface: IncrementalStepRunReason.Modified,
            emittedAgain: ["fraud"]);

    [Fact]
    public void An_edit_of_a_base_emits_its_variants() =>
        AssertRun(
            edit: (0, Churn.Replace("1.26.4", "1.26.5", StringComparison.Ordinal)),
            surface: IncrementalStepRunReason.Modified,
            emittedAgain: ["churn", "churn-gpu"]);

    [Fact]
    public void An_edit_of_a_shared_list_emits_the_environments_that_spread_it() =>
        AssertRun(
            edit: (2, Shared.Replace("[Pip", "[Pip(\"seaborn\"), Pip", StringComparison.Ordinal)),
            surface: IncrementalStepRunReason.Modified,
            emittedAgain: ["churn", "churn-gpu"]);

    [Fact]
    public void An_edit_of_a_constant_that_a_shared_list_uses_emits_the_environments_that_spread_it() =>
        AssertRun(
            edit: (2, Shared.Replace("3.9.2", "3.9.3", StringComparison.Ordinal)),
            surface: IncrementalStepRunReason.Modified,
            emittedAgain: ["churn", "churn-gpu"]);

    [Fact]
    public void An_edit_of_a_constant_in_a_file_that_no_evaluation_visits_is_seen()
    {
        string[] sources =
        [
            """static class D { [StudioEnvironment] public static EnvironmentSpec E => new("a" + C.N) { Strategies = [new PipInstall()] """
            + """}; }""",
            """static class C { public const string N = "b"; }"""
        ];
        (GeneratorDriver driver, CSharpCompilation compilation) = FirstRun(sources);

        GeneratorRunResult result = Edit(ref driver, compilation, 1, sources[1].Replace("\"b\"", "\"c\"", StringComparison.Ordinal));

        Assert.Equal(["ac"], EmittedNames(result));
    }

    [Fact]
    public void An_added_environment_in_a_file_of_its_own_emits_it_alone()
    {
        (GeneratorDriver driver, CSharpCompilation compilation) = FirstRun(Churn, Fraud, Shared, Unrelated);

        compilation = compilation.AddSyntaxTrees(Declarations.Parse(
            "static class New { [StudioEnvironment] public static EnvironmentSpec E => new(\"new\") { Strategies = [new PipInstall()] }; }",
            4));
        GeneratorRunResult result = driver.RunGenerators(compilation).GetRunResult().Results.Single();

        Assert.Equal(["new"], EmittedAgain(result));
    }

    [Fact]
    public void An_edit_that_breaks_one_environment_leaves_the_others()
    {
        (GeneratorDriver driver, CSharpCompilation compilation) = FirstRun(Churn, Fraud, Shared, Unrelated);

        GeneratorRunResult result =
            Edit(ref driver, compilation, 1, Fraud.Replace("Pip(\"pandas\")", "Pip(System.Environment.NewLine)", StringComparison.Ordinal));

        Assert.Equal(["churn", "churn-gpu"], EmittedNames(result));
        Assert.Contains(result.GeneratedSources, source =>
            source.HintName == "EnvAsCode.Marker.g.cs" && source.SourceText.ToString().Contains("\"Fraud.E\"", StringComparison.Ordinal));
    }

    [Fact]
    public void No_step_but_the_surface_holds_on_to_the_compiler()
    {
        (GeneratorDriver driver, _) = FirstRun(Churn, Fraud, Shared, Unrelated);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();

        string[] ours = [.. typeof(TrackingNames).GetFields().Select(field => (string)field.GetValue(null)!)];
        foreach (string step in ours.Where(name => name != TrackingNames.Surface && result.TrackedSteps.ContainsKey(name)))
        {
            foreach ((object value, _) in result.TrackedSteps[step].SelectMany(run => run.Outputs))
            {
                AssertPlain(value, step, []);
            }
        }
    }

    private static void AssertRun((int File, string Source) edit, IncrementalStepRunReason surface, string[] emittedAgain)
    {
        string[] sources = [Churn, Fraud, Shared, Unrelated];
        (GeneratorDriver driver, CSharpCompilation compilation) = FirstRun(sources);
        Assert.Equal(["churn", "churn-gpu", "fraud"], EmittedNames(driver.GetRunResult().Results.Single()));

        GeneratorRunResult result = edit.File < sources.Length
            ? Edit(ref driver, compilation, edit.File, edit.Source)
            : driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();

        Assert.Equal(
            surface == IncrementalStepRunReason.Unchanged,
            result.TrackedSteps[TrackingNames.Surface]
                .Single().Outputs
                .All(output => output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal(emittedAgain, EmittedAgain(result));
        if (surface == IncrementalStepRunReason.Unchanged)
        {
            Assert.All(result.TrackedSteps[TrackingNames.Evaluated].SelectMany(step => step.Outputs), output =>
                Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        }
    }

    private static (GeneratorDriver Driver, CSharpCompilation Compilation) FirstRun(params string[] sources)
    {
        CSharpCompilation compilation = Declarations.Compile(sources);
        return (Declarations.Driver().RunGenerators(compilation), compilation);
    }

    private static GeneratorRunResult Edit(ref GeneratorDriver driver, CSharpCompilation compilation, int file, string source)
    {
        SyntaxTree edited = Declarations.Parse(source, file);
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], edited);
        driver = driver.RunGenerators(compilation);
        return driver.GetRunResult().Results.Single();
    }

    private static IEnumerable<string> EmittedNames(GeneratorRunResult result) => result.GeneratedSources
        .Where(source => source.HintName.StartsWith("Environment.", StringComparison.Ordinal))
        .Select(source => source.HintName["Environment.".Length..^".g.cs".Length])
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> EmittedAgain(GeneratorRunResult result) => result.TrackedSteps[TrackingNames.Emitted]
        .SelectMany(step => step.Outputs)
        .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        .Select(output => ((EvaluatedDeclaration)output.Value).Name)
        .Order(StringComparer.Ordinal);

    /// <summary>Walks an object graph: nothing of the compiler may be in it.</summary>
    private static void AssertPlain(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or Diagnostic or SemanticModel,
            path + " holds a " + value.GetType().Name);
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                AssertPlain(item, path + "[]", seen);
            }
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertPlain(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
