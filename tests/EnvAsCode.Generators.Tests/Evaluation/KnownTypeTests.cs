using System.Collections.Generic;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Evaluation;

/// <summary>A type that the project declares under the name of one of .NET's is the project's, and means what is written there.</summary>
public class KnownTypeTests
{
    private const string Dictionary =
        """static readonly System.Collections.Generic.Dictionary<string, string> V = new() { ["x"] = "b" };""";

    [Theory]
    [InlineData(
        "new(new KeyValuePair(\"a\", \"b\").Key)", "record KeyValuePair(string First, string Second) { public string Key => Second; }")]
    [InlineData("new(V.GetValueOrDefault(\"x\"))", Dictionary, """
        static class CollectionExtensions
        {
            public static string GetValueOrDefault(this System.Collections.Generic.Dictionary<string, string> values, string key) => "own";
        }
        """)]
    [InlineData(
        "new(Enumerable.First([\"a\", \"b\"]))", "static class Enumerable { public static string First(string[] items) => items[1]; }")]
    [InlineData("new(new Dictionary<int, string>(\"a\").Key)", "record Dictionary<TKey, TValue>(string Key);")]
    public void A_type_of_the_project_means_what_is_written_in_it(string expression, string members, string types = "")
    {
        CSharpCompilation compilation = Declarations.Compile(
            $"static partial class D {{ [StudioEnvironment] public static EnvironmentSpec E => {expression};\n{members} }}\n{types}");

        object? run = Declarations.Run(compilation);
        (object? evaluated, IReadOnlyList<Problem> problems) = Declarations.Evaluate(compilation);

        Assert.Empty(problems);
        Assert.NotNull(evaluated);
        Assert.Equal(run, evaluated);
    }

    [Fact]
    public async Task A_comparer_of_the_project_is_not_taken_for_the_one_by_ordinals()
    {
        CSharpCompilation compilation = Declarations.CompileEnvironment(
            """new("a") { Packages = [.. new[] { "x", "y" }.OrderBy(n => n, StringComparer.Ordinal).Select(n => Pip(n))] }""",
            "static class StringComparer { public static System.StringComparer Ordinal => System.StringComparer.CurrentCulture; }");

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal(Rules.OutsideTheProject.Id, diagnostic.Id);
    }
}
