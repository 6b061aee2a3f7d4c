using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Pages;

/// <summary>The examples of <c>docs/vocabulary-images.md</c> are declarations without an error.</summary>
public partial class VocabularyPageTests
{
    [Fact]
    public async Task Every_example_of_the_vocabulary_is_a_declaration_without_an_error()
    {
        string[] examples =
        [
            .. Block()
                .Matches(File.ReadAllText(Repository.PathOf("docs/vocabulary-images.md")))
                .Select(match => match.Groups[1].Value)
                .Where(code => !code.StartsWith("using", System.StringComparison.Ordinal))
        ];

        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            CSharpCompilation compilation = Declarations.Compile("static class Page {\n" + example + "\n}");

            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            Assert.Empty(await Declarations.AnalyzeAsync(compilation, DiagnosticSeverity.Error));
        }
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
