using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Patterns: constants, types of the vocabulary, their properties, and what is made of these.</content>
internal sealed partial class Evaluator
{
    private bool? Matches(Value value, IPatternOperation pattern, Frame frame)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant when this.Evaluate(constant.Value, frame) is { } expected:
                return AreEqual(value, expected);
            case INegatedPatternOperation negated:
                return !this.Matches(value, negated.Pattern, frame);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or:
                return this.Matches(value, or.LeftPattern, frame) is not { } left
                    ? null
                    : left || this.Matches(value, or.RightPattern, frame) is true;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and:
                return this.Matches(value, and.LeftPattern, frame) is not { } first
                    ? null
                    : first && this.Matches(value, and.RightPattern, frame) is true;
            case ITypePatternOperation type when this.IsOf(value, type.MatchedType) is { } isOf:
                return isOf;
            case IDeclarationPatternOperation { MatchesNull: true } any:
                return Bind(any.DeclaredSymbol, value, frame);
            case IDeclarationPatternOperation { MatchedType: { } declared } declaration when this.IsOf(value, declared) is { } isOf:
                return isOf && Bind(declaration.DeclaredSymbol, value, frame);
            case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true } recursive
                when this.IsOf(value, recursive.MatchedType) is { } isOf:
                return isOf ? this.HasProperties(value, recursive, frame) : false;
            default:
                if (!HasError(pattern))
                {
                    this.Fail(
                        Rules.NotEvaluable,
                        pattern.Syntax,
                        "The pattern '" + Shown(pattern.Syntax) + "'",
                        "use constants, types and properties of EnvAsCode, 'or', 'and', 'not' and '_'");
                }

                return null;
        }
    }

    private ScalarValue? IsType(IIsTypeOperation test, Frame frame) => this.Evaluate(test.ValueOperand, frame) switch
    {
        null => null,
        { } value when this.IsOf(value, test.TypeOperand) is { } isOf => new ScalarValue(isOf != test.IsNegated, test.Syntax),
        _ => this.Unsupported(test) as ScalarValue,
    };

    /// <summary>Whether a value is of a type; <see langword="null"/> if that is not known of it here.</summary>
    private bool? IsOf(Value value, ITypeSymbol symbol) => (value, context.Vocabulary.TypeOf(symbol)) switch
    {
        (ScalarValue { Object: null }, _) => false,
        (RecordValue record, { } type) => type.IsInstanceOfType(record.Instance),
        (ObjectValue own, _) when SymbolEqualityComparer.Default.Equals(own.Type, symbol.OriginalDefinition) => true,
        (ScalarValue { Object: string }, _) when symbol.SpecialType == SpecialType.System_String => true,
        _ => null,
    };

    private bool? HasProperties(Value value, IRecursivePatternOperation pattern, Frame frame)
    {
        foreach (IPropertySubpatternOperation part in pattern.PropertySubpatterns)
        {
            if (part.Member is not IPropertyReferenceOperation member
                || this.MemberOf(value, member, frame) is not { } content
                || this.Matches(content, part.Pattern, frame) is not { } matches)
            {
                return null;
            }

            if (!matches)
            {
                return false;
            }
        }

        return Bind(pattern.DeclaredSymbol, value, frame);
    }

    private static bool Bind(ISymbol? variable, Value value, Frame frame)
    {
        if (variable is not null)
        {
            frame.Set(variable, value);
        }

        return true;
    }
}
