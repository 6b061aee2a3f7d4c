using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using EnvAsCode.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EnvAsCode.CodeFixes.Tests;

/// <summary>Declarations in a workspace, as an editor has them, with the fixes of their diagnostics applied.</summary>
internal static class FixedCode
{
    private const string Usings = "global using EnvAsCode; global using static EnvAsCode.Packages; global using static EnvAsCode.Steps;";

    private static readonly FindingCodeFixProvider Provider = new();

    /// <summary>A class with an environment of this expression.</summary>
    public static string Declaration(string environment) =>
        "static class D\n{\n    [StudioEnvironment] public static EnvironmentSpec E => " + environment + ";\n}\n";

    /// <summary>The code after the first fix of a rule; <see langword="null"/> if none is offered.</summary>
    public static async Task<(string Title, string Code)?> OneAsync(string id, string source)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, source);
        foreach (Diagnostic diagnostic in await DiagnosticsAsync(document, id))
        {
            List<CodeAction> actions = [];
            await Provider.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            if (actions is [{ } first, ..])
            {
                return (first.Title, await ApplyAsync(first, document.Id));
            }
        }

        return null;
    }

    /// <summary>The code after all fixes of a rule and kind were applied at once.</summary>
    public static async Task<string> AllAsync(string id, string equivalenceKey, string source)
    {
        using AdhocWorkspace workspace = new();
        Document document = Open(workspace, source);
        FixAllContext context = new(document, Provider, FixAllScope.Document, equivalenceKey, [id], new Found(), CancellationToken.None);
        return await ApplyAsync((await Provider.GetFixAllProvider().GetFixAsync(context))!, document.Id);
    }

    /// <summary>The diagnostics that a text has.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string source)
    {
        using AdhocWorkspace workspace = new();
        return await DiagnosticsAsync(Open(workspace, source), id: null);
    }

    /// <summary>A file of a project, as an editor has it.</summary>
    public static Document Open(AdhocWorkspace workspace, string source)
    {
        Project project = workspace.AddProject("User", LanguageNames.CSharp)
            .WithParseOptions(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14))
            .WithCompilationOptions(
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences(Net100.References.All)
            .AddMetadataReference(MetadataReference.CreateFromFile(typeof(EnvironmentSpec).Assembly.Location));
        return project.AddDocument("Usings.cs", Usings).Project.AddDocument("D.cs", source);
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Document document, string? id)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        SyntaxTree tree = (await document.GetSyntaxTreeAsync())!;
        ImmutableArray<Diagnostic> all = await compilation.WithAnalyzers([new EnvironmentAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. all.Where(diagnostic => diagnostic.Location.SourceTree == tree && (id is null || diagnostic.Id == id))
                .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        ];
    }

    /// <summary>The text of a file after an action.</summary>
    public static async Task<string> ApplyAsync(CodeAction action, DocumentId document)
    {
        ApplyChangesOperation change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return (await change.ChangedSolution.GetDocument(document)!.GetTextAsync()).ToString();
    }

    /// <summary>The diagnostics for "fix all".</summary>
    private sealed class Found : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            await DiagnosticsAsync(document, id: null);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            this.GetDocumentDiagnosticsAsync(project.Documents.Single(document => document.Name == "D.cs"), cancellationToken);
    }
}
