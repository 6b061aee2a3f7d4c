using System.Composition;
using System.Threading.Tasks;
using EnvAsCode.Emit.Checks.Pins;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.CodeFixes;

/// <summary>
/// Completes the name of a package: in <c>Pip("sci")</c> it offers the widely used packages whose names begin so. A refactoring, not a
/// completion (docs/adr/0013): it is the list that every editor shows of an analyzer's assembly, with Ctrl+. inside the string.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(PackageNameRefactoringProvider))]
[Shared]
public sealed class PackageNameRefactoringProvider : CodeRefactoringProvider
{
    private const int Most = 12;

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxToken token = root is null ? default : root.FindToken(context.Span.Start);
        if (!token.Span.Contains(context.Span) || token.Parent
            is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Parent: ArgumentSyntax argument })
        {
            return;
        }

        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (string name in Names(model?.GetOperation(argument, context.CancellationToken) as IArgumentOperation, token.ValueText))
        {
            context.RegisterRefactoring(CodeAction.Create(
                "Write \"" + name + "\"",
                async cancellationToken =>
                {
                    SourceText text = await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                    return context.Document.WithText(text.WithChanges(LiteralText.Change(token, token.Span, name)));
                },
                equivalenceKey: name));
        }
    }

    private static EquatableArray<string> Names(IArgumentOperation? argument, string begun) => argument switch
    {
        { Parameter: { Name: "name", ContainingSymbol: { Name: nameof(Packages.Pip) } method } } when IsPackageWord(method) =>
            PackageSuggestions.Pip(begun, Most),
        { Parameter: { Name: "name", ContainingSymbol: { Name: nameof(Packages.Conda) } method } } when IsPackageWord(method) =>
            PackageSuggestions.Conda(begun, Most),
        _ => [],
    };

    private static bool IsPackageWord(ISymbol method) => method.ContainingType?.ToDisplayString() == typeof(Packages).FullName;
}
