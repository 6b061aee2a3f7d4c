using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Pages;

/// <summary>What a newcomer copies first compiles, and has no finding.</summary>
public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("sdk/EnvAsCode.Sdk/README.md")]
    [InlineData("docs/policy.md")]
    [InlineData("docs/deployments.md", "README.md")]
    public async Task The_first_example_of_a_page_compiles_without_a_finding(string page, string? beside = null)
    {
        IEnumerable<string> sources = from file in new[] { page, beside } where file is not null select FirstExample(file);
        CSharpCompilation compilation = Declarations.Compile([.. sources]);

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await Declarations.AnalyzeAsync(compilation, DiagnosticSeverity.Warning));
    }

    // The usings are those that every source of these tests has.
    private static string FirstExample(string page)
    {
        string code = CSharpBlock().Match(File.ReadAllText(Repository.PathOf(page))).Groups[1].Value;
        return string.Join('\n', code.Split('\n').Where(line => !line.StartsWith("using ", System.StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
