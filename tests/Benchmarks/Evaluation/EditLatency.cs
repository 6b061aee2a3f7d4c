using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using Basic.Reference.Assemblies;
using EnvAsCode;
using EnvAsCode.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Benchmarks.Evaluation;

/// <summary>
/// How long it takes from a keystroke to the diagnostics of the file: a project of 100 pins, of which one is edited a thousand times, as an
/// editor does it: the text changes, the tree is parsed on from the old one, the compilation gets the new tree, and the analyzer is asked
/// for that file.
/// </summary>
internal static class EditLatency
{
    private const int Pins = 100;
    private const int Edits = 1000;
    private const int WarmUp = 50;

    // What a version looks like while it is typed, with slips that are mended: each pin is right again before the next is edited.
    private static readonly string[] Typed = ["", "1", "1.", "1.2", "1.2.", "1.2.x", "1.2.", ">=1.2.", ">=1.2.3", "1.2.3"];

    /// <summary>Replays the edits and prints the percentiles.</summary>
    public static int Run()
    {
        CSharpParseOptions options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        SourceText text = SourceText.From(Source());
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, options, "Churn.cs");
        CSharpCompilation project = CSharpCompilation.Create(
            "Project",
            [tree, .. Enumerable.Range(0, 20).Select(file =>
                CSharpSyntaxTree.ParseText($"class Other{file} {{ int M(int x) => x + {file}; }}", options, $"Other{file}.cs"))],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(EnvironmentSpec).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        double[] milliseconds = new double[Edits];
        int found = 0;
        for (int edit = -WarmUp; edit < Edits; edit++)
        {
            TextSpan version = VersionOf(text, Math.Abs(edit / Typed.Length * 37) % Pins);
            SourceText edited = text.WithChanges(new TextChange(version, Typed[Math.Abs(edit) % Typed.Length]));
            long start = Stopwatch.GetTimestamp();
            SyntaxTree current = tree.WithChangedText(edited);
            project = project.ReplaceSyntaxTree(tree, current);
            found += project.WithAnalyzers([new EnvironmentAnalyzer()])
                .GetAnalyzerSemanticDiagnosticsAsync(project.GetSemanticModel(current), filterSpan: null, CancellationToken.None)
                .GetAwaiter()
                .GetResult().Length;
            if (edit >= 0)
            {
                milliseconds[edit] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            (text, tree) = (edited, current);
        }

        Array.Sort(milliseconds);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Edits} edits of {Pins} pins, edit to diagnostics: p50 {milliseconds[Edits / 2]:F1} ms, p95 "
            + $"{milliseconds[Edits * 95 / 100]:F1} ms, "
            + $"max {milliseconds[^1]:F1} ms; {found} diagnostics"));
        return 0;
    }

    private static TextSpan VersionOf(SourceText text, int pin)
    {
        string marker = $"Pip(\"package-{pin}\", \"";
        string source = text.ToString();
        int start = source.IndexOf(marker, StringComparison.Ordinal) + marker.Length;
        return TextSpan.FromBounds(start, source.IndexOf('"', start));
    }

    private static string Source() => $$"""
        using EnvAsCode;
        using static EnvAsCode.Packages;

        public static class Churn
        {
            [StudioEnvironment]
            public static EnvironmentSpec Cpu => new("churn")
            {
                Python = "3.11",
                Packages =
                [
                    {{string.Join("\n            ", Enumerable.Range(0, Pins).Select(pin => $"Pip(\"package-{pin}\", \"1.0.{pin}\"),"))}}
                ],
                Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] }, new PipInstall()],
            };
        }
        """;
}
