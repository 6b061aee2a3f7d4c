using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Bodies of getters and methods: a few statements that lead to one return.</content>
internal sealed partial class Evaluator
{
    /// <summary>Tells a body that ended without a return from one that has no value.</summary>
    private enum Flow
    {
        Next,
        Returned,
        Failed,
    }

    /// <summary>
    /// The syntax that gives a member its value: an arrow, a block or an initializer. <see langword="null"/> if the member is not
    /// part of the compilation; the declaration itself if it has no body.
    /// </summary>
    private SyntaxNode? SourceOf(ISymbol member)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            if (!context.HasSource(reference.SyntaxTree))
            {
                continue;
            }

            SyntaxNode declaration = reference.GetSyntax(context.CancellationToken);
            return declaration switch
            {
                PropertyDeclarationSyntax property =>
                    property.ExpressionBody ?? GetterBody(property) ?? property.Initializer ?? declaration,
                VariableDeclaratorSyntax field => field.Initializer ?? declaration,
                BaseMethodDeclarationSyntax method => method.ExpressionBody ?? (SyntaxNode?)method.Body ?? declaration,
                LocalFunctionStatementSyntax function => function.ExpressionBody ?? (SyntaxNode?)function.Body ?? declaration,
                _ => declaration,
            };
        }

        return null;
    }

    private static SyntaxNode? GetterBody(PropertyDeclarationSyntax property)
    {
        foreach (AccessorDeclarationSyntax accessor in property.AccessorList?.Accessors ?? [])
        {
            if (accessor.Keyword.ValueText == "get")
            {
                return accessor.ExpressionBody ?? (SyntaxNode?)accessor.Body;
            }
        }

        return null;
    }

    private Value? Body(SyntaxNode source, ISymbol member, Frame frame)
    {
        switch (context.ModelOf(source.SyntaxTree).GetOperation(source, context.CancellationToken))
        {
            case ISymbolInitializerOperation initializer:
                return this.Evaluate(initializer.Value, frame);

            case IBlockOperation block:
                return this.Returned(block, member, frame);

            default:
                return this.Fail(
                    Rules.NoBody,
                    source is PropertyDeclarationSyntax property ? property : source,
                    member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
        }
    }

    private Value? Returned(IBlockOperation block, ISymbol member, Frame frame)
    {
        Flow flow = this.Run(block.Operations, frame, out Value? result);
        return flow != Flow.Next
            ? result
            : this.Fail(Rules.NoBody, block.Syntax, member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));
    }

    private Flow Run(IEnumerable<IOperation> statements, Frame frame, out Value? result)
    {
        foreach (IOperation statement in statements)
        {
            Flow flow = this.Run(statement, frame, out result);
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        result = null;
        return Flow.Next;
    }

    private Flow Run(IOperation statement, Frame frame, out Value? result)
    {
        result = null;
        switch (statement)
        {
            case IReturnOperation { ReturnedValue: { } returned }:
                result = this.Evaluate(returned, frame);
                return result is null ? Flow.Failed : Flow.Returned;

            case IBlockOperation block:
                return this.Run(block.Operations, frame, out result);

            case IVariableDeclarationGroupOperation group:
                return this.Declare(group, frame);

            case IConditionalOperation conditional:
                return this.Condition(conditional.Condition, frame) switch
                {
                    null => Flow.Failed,
                    true => this.Run(conditional.WhenTrue, frame, out result),
                    false => conditional.WhenFalse is { } whenFalse ? this.Run(whenFalse, frame, out result) : Flow.Next,
                };

            case ILocalFunctionOperation or IEmptyOperation:
                return Flow.Next;

            case IExpressionStatementOperation { Operation: IThrowOperation thrown }:
                this.Evaluate(thrown, frame);
                return Flow.Failed;

            case IExpressionStatementOperation { Operation: IDeconstructionAssignmentOperation taken }:
                return this.Evaluate(taken.Value, frame) is { } parts && this.Deconstruct(taken.Target, parts, frame)
                    ? Flow.Next
                    : Flow.Failed;

            case IThrowOperation thrown:
                this.Evaluate(thrown, frame);
                return Flow.Failed;

            default:
                this.UnsupportedStatement(statement is IExpressionStatementOperation expression ? expression.Operation : statement);
                return Flow.Failed;
        }
    }

    /// <summary>
    /// Gives locals their values. One whose initializer has none stays known as failed, so that its uses say nothing more.
    /// </summary>
    private Flow Declare(IVariableDeclarationGroupOperation group, Frame frame)
    {
        Flow flow = Flow.Next;
        foreach (IVariableDeclaratorOperation declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
        {
            if (declarator.GetVariableInitializer() is not { } initializer)
            {
                continue;
            }

            Value? value = this.Evaluate(initializer.Value, frame);
            frame.Set(declarator.Symbol, value);
            flow = value is null ? Flow.Failed : flow;
        }

        return flow;
    }
}
