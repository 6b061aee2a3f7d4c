using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Evaluation;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Evaluation;

/// <summary>The environments of every sample evaluate to what their properties return.</summary>
public class SampleMeaningTests
{
    public static TheoryData<string> Samples =>
        [
            .. Directory.GetDirectories(Repository.PathOf("samples"))
                .Where(folder => SourcesOf(folder).Any())
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal)
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_evaluates_to_what_it_returns_when_it_runs(string sample)
    {
        CSharpCompilation compilation =
            Declarations.CompileFiles(SourcesOf(Repository.PathOf("samples/" + sample)).Select(path => (path, File.ReadAllText(path))));
        Assembly program = Declarations.Load(compilation);
        List<ISymbol> environments = [.. EnvironmentsIn(compilation.Assembly.GlobalNamespace)];

        Assert.NotEmpty(environments);
        foreach (ISymbol environment in environments)
        {
            string type = MemberName.OfType(environment.ContainingType);
            (object? evaluated, IReadOnlyList<Problem> problems) = Declarations.Evaluate(compilation, type, environment.Name);

            Assert.Empty(problems);
            Assert.Equal(Declarations.Read(program.GetType(type)!, environment.Name), evaluated);
        }
    }

    private static IEnumerable<string> SourcesOf(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static IEnumerable<ISymbol> EnvironmentsIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member => member switch
        {
            INamespaceOrTypeSymbol inner => EnvironmentsIn(inner),
            _ when member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(StudioEnvironmentAttribute)) =>
                [member],
            _ => [],
        });
}
