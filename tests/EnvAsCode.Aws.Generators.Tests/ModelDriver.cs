using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Aws.Generators.Tests;

/// <summary>Runs the generator over models and annotations.</summary>
internal sealed class ModelDriver
{
    private readonly CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
        [new ServiceModelGenerator().AsSourceGenerator()],
        optionsProvider: new Options(),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The outcome of a run over files by name.</summary>
    public static GeneratorRunResult Run(params (string Path, string Text)[] files)
    {
        GeneratorDriver driver = new ModelDriver().driver.AddAdditionalTexts([.. files.Select(file => new TextFile(file.Path, file.Text))]);
        return driver.RunGenerators(Compilation("class A;")).GetRunResult().Results.Single();
    }

    /// <summary>The outcome of a second run, after an edit of C# or of one of the files.</summary>
    public static GeneratorRunResult RunAgain((string Path, string Text)[] files, (string Path, string Text)? edit)
    {
        TextFile[] texts = [.. files.Select(file => new TextFile(file.Path, file.Text))];
        GeneratorDriver driver = new ModelDriver().driver.AddAdditionalTexts([.. texts]).RunGenerators(Compilation("class A;"));
        if (edit is { } changed)
        {
            driver =
                driver.ReplaceAdditionalText(texts.Single(text => text.Path == changed.Path), new TextFile(changed.Path, changed.Text));
        }

        return driver.RunGenerators(Compilation("class B;")).GetRunResult().Results.Single();
    }

    /// <summary>What became of each service's output in the last run.</summary>
    public static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static CSharpCompilation Compilation(string source) =>
        CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(source)], Basic.Reference.Assemblies.Net100.References.All);

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    /// <summary>Models whose name ends in <c>Studio</c> are for validation.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new One("");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => this.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new One(textFile.Path.Contains("Studio", System.StringComparison.Ordinal) ? "Validation" : "Client");
    }

    private sealed class One(string shapes) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.EnvAsCodeShapes" ? shapes : null;
            return value is not null;
        }
    }
}
