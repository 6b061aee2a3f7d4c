using System;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Constants, locals and parameters.</content>
internal sealed partial class Evaluator
{
    private ScalarValue Constant(IOperation operation, object? constant)
    {
        object? value = constant is not null
            && operation.Type is { TypeKind: TypeKind.Enum } type
            && context.Vocabulary.TypeOf(type) is { } enumType
            ? Enum.ToObject(enumType, constant)
            : constant;
        return new ScalarValue(value, this.LiteralBehind(operation));
    }

    /// <summary>
    /// The literal that gives a constant its value: a wrong version in <c>const string Numpy = "1.x"</c> is shown there, not where the
    /// constant is used.
    /// </summary>
    private SyntaxNode LiteralBehind(IOperation operation)
    {
        IOperation inner = operation;
        while (inner is IConversionOperation { IsImplicit: true } conversion)
        {
            inner = conversion.Operand;
        }

        ISymbol? constant = inner switch
        {
            IFieldReferenceOperation { Field.IsConst: true } field => field.Field,
            ILocalReferenceOperation { Local.IsConst: true } local => local.Local,
            _ => null,
        };

        foreach (SyntaxReference reference in constant?.DeclaringSyntaxReferences ?? [])
        {
            if (context.HasSource(reference.SyntaxTree)
                && reference.GetSyntax(context.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } literal })
            {
                return literal;
            }
        }

        return operation.Syntax;
    }

    /// <summary><c>null</c> and <c>default</c>.</summary>
    private Value? Default(IOperation operation)
    {
        if (operation.Type is not { IsValueType: true } type)
        {
            return new ScalarValue(null, operation.Syntax);
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return new ScalarValue(null, operation.Syntax);
        }

        return context.Vocabulary.TypeOf(type) is { } clrType
            ? Wrap(Activator.CreateInstance(clrType), operation.Syntax)
            : this.Unsupported(operation);
    }

    private Value? Variable(ISymbol variable, IOperation reference, Frame frame)
    {
        if (frame.TryGet(variable, out Value? value))
        {
            return value;
        }

        return HasError(reference)
            ? null
            : this.Fail(
                Rules.NotEvaluable,
                reference.Syntax,
                "'" + variable.Name + "'",
                "a local needs its value where it is declared, and is not assigned again");
    }
}
