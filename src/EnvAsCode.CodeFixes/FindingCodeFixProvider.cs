using System;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.CodeFixes;

/// <summary>
/// Offers what a check suggests. The check knows what to write, and the diagnostic carries it (<see cref="SuggestedFix"/>), so that one
/// provider serves every rule and a new rule needs no code here. "Fix all" applies the fixes of one rule and kind.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FindingCodeFixProvider))]
[Shared]
public sealed class FindingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [.. Rules.All.Where(rule => rule.Id[3] is not ('8' or '9')).Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (FixOf(diagnostic) is { } fix)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        fix.Title,
                        cancellationToken => ApplyAsync(context.Document, diagnostic, fix, cancellationToken),
                        equivalenceKey: diagnostic.Id + "." + fix.Kind),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static SuggestedFix? FixOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(SuggestedFix.KindProperty, out string? kind) && Enum.TryParse(kind, out FixKind known)
        && diagnostic.Properties.TryGetValue(SuggestedFix.TitleProperty, out string? title) && title is not null
        && diagnostic.Properties.TryGetValue(SuggestedFix.TextProperty, out string? text) && text is not null
            ? new SuggestedFix(known, title, text)
            : null;

    private static async Task<Document> ApplyAsync(
        Document document, Diagnostic diagnostic, SuggestedFix fix, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        SyntaxToken token = root.FindToken(diagnostic.Location.SourceSpan.Start);
        return fix.Kind switch
        {
            FixKind.ReplaceText =>
                await ChangeAsync(document, LiteralText.Change(token, diagnostic.Location.SourceSpan, fix.Text), cancellationToken)
                    .ConfigureAwait(false),
            FixKind.ReplaceValue =>
                await ChangeAsync(document, LiteralText.Change(token, token.Span, fix.Text), cancellationToken).ConfigureAwait(false),
            FixKind.ReplaceExpression =>
                await ChangeAsync(document, new TextChange(node.Span, fix.Text), cancellationToken).ConfigureAwait(false),
            FixKind.AppendCode =>
                await ChangeAsync(
                    document, new TextChange(new TextSpan(diagnostic.Location.SourceSpan.End, 0), fix.Text), cancellationToken)
                    .ConfigureAwait(false),
            FixKind.RemoveItem => document.WithSyntaxRoot(ListItems.Remove(root, node) ?? root),
            _ => document.WithSyntaxRoot(ListItems.AddPackage(root, node, fix.Text) ?? root),
        };
    }

    private static async Task<Document> ChangeAsync(Document document, TextChange change, CancellationToken cancellationToken) =>
        document.WithText((await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(change));
}
