using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using EnvAsCode.Generators.Analyzers;
using EnvAsCode.Generators.Declarations;
using EnvAsCode.Generators.Evaluation;
using EnvAsCode.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace EnvAsCode.Generators.Tests;

/// <summary>Compiles declarations in memory, evaluates them, and runs them.</summary>
internal static class Declarations
{
    private const string Usings =
        "using System.Linq; using EnvAsCode; using static EnvAsCode.Packages; using static EnvAsCode.Steps; using static "
        + "EnvAsCode.Attachments;\n#line 1\n";

    public static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    private static readonly MetadataReference Vocabulary = MetadataReference.CreateFromFile(typeof(EnvironmentSpec).Assembly.Location);

    /// <summary>A compilation of source files, each with the usings that a user's file begins with.</summary>
    public static CSharpCompilation Compile(params string[] sources) => Compile(sources.Select(Parse));

    /// <summary>A compilation of files as they are.</summary>
    public static CSharpCompilation CompileFiles(IEnumerable<(string Path, string Source)> files) =>
        Compile(files.Select(file => CSharpSyntaxTree.ParseText(file.Source, ParseOptions, file.Path)));

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create(
            "User",
            trees,
            [.. Net100.References.All, Vocabulary],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A source file, with the usings that a user's file begins with.</summary>
    public static SyntaxTree Parse(string source, int index) =>
        CSharpSyntaxTree.ParseText(Usings + source, ParseOptions, $"File{index}.cs");

    /// <summary>A class <c>D</c> with an environment <c>E</c> of this expression, and whatever else the class needs.</summary>
    public static CSharpCompilation CompileEnvironment(string expression, string members = "") =>
        Compile($"static partial class D {{ [StudioEnvironment] public static EnvironmentSpec E => {expression};\n{members} }}");

    /// <summary>What the evaluator makes of a static member.</summary>
    public static (object? Value, IReadOnlyList<Problem> Problems) Evaluate(Compilation compilation, string type = "D", string member = "E")
    {
        EvaluationContext context = new(compilation, CancellationToken.None);
        ISymbol symbol = compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single();
        Value? value =
            DeclarationEvaluator.Evaluate(context, symbol, DeclarationKinds.Environment, symbol.DeclaringSyntaxReferences[0].GetSyntax());
        return ((value as RecordValue)?.Instance, context.Problems);
    }

    /// <summary>The value text of what the evaluator makes of a static member of any type.</summary>
    public static (string? Text, IReadOnlyList<Problem> Problems) EvaluateText(
        Compilation compilation, string type = "D", string member = "E")
    {
        EvaluationContext context = new(compilation, CancellationToken.None);
        ISymbol symbol = compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single();
        Value? value =
            DeclarationEvaluator.Evaluate(context, symbol, DeclarationKinds.Part, symbol.DeclaringSyntaxReferences[0].GetSyntax());
        return (value is null ? null : PlainValue.TextOf(value), context.Problems);
    }

    /// <summary>What the compiled program returns for a static member.</summary>
    public static object? Run(Compilation compilation, string type = "D", string member = "E") =>
        Read(Load(compilation).GetType(type)!, member);

    /// <summary>The compiled program.</summary>
    public static Assembly Load(Compilation compilation)
    {
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        AssemblyLoadContext loader = new("User", isCollectible: true);
        return loader.LoadFromStream(image);
    }

    /// <summary>The value of a static property or field.</summary>
    public static object? Read(Type declared, string member)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        return declared.GetProperty(member, Any) is { } property ? property.GetValue(null) : declared.GetField(member, Any)!.GetValue(null);
    }

    /// <summary>The diagnostics of the analyzer, those that a <c>#pragma</c> suppresses left out.</summary>
    /// <param name="atLeast">The least severity that counts: advice, which almost every declaration gets, unless it is asked for.</param>
    /// <param name="files">Files of the project beside those of the pages.</param>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation, DiagnosticSeverity atLeast = DiagnosticSeverity.Warning, params (string Path, string Text)[] files)
    {
        CompilationWithAnalyzers analysis =
            compilation.WithAnalyzers([new EnvironmentAnalyzer()], ProjectFileTexts.Options([.. ProjectFileTexts.OfPages, .. files]));
        return
        [
            .. (await analysis.GetAnalyzerDiagnosticsAsync())
                .Where(diagnostic => diagnostic.Severity >= atLeast)
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        ];
    }

    /// <summary>A driver of the generator that records its steps.</summary>
    /// <param name="files">Files of the project.</param>
    public static GeneratorDriver Driver(params (string Path, string Text)[] files) => CSharpGeneratorDriver.Create(
        [new EnvironmentGenerator().AsSourceGenerator()],
        additionalTexts: files.Select(file => ProjectFileTexts.Of(file.Path, file.Text)),
        optionsProvider: ProjectFileTexts.Paths,
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The text that a diagnostic points to.</summary>
    public static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
