using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Operators, conversions and conditions.</content>
internal sealed partial class Evaluator
{
    private Value? Conversion(IConversionOperation conversion, Frame frame)
    {
        // The compiler has said where there is no conversion.
        if (HasError(conversion) || !conversion.Conversion.Exists || this.Evaluate(conversion.Operand, frame) is not { } operand)
        {
            return null;
        }

        if (conversion.OperatorMethod is { } method)
        {
            return this.Convert(operand, method, conversion.Syntax);
        }

        CommonConversion kind = conversion.Conversion;
        bool sameValue =
            kind.IsIdentity || kind.IsReference || kind.IsNullable || operand is ListValue or RecordValue or ScalarValue { Object: null };
        if (sameValue)
        {
            return this.IsAllowedCast(operand, conversion) ? operand : null;
        }

        // Boxing and widening of numbers keep the value; a narrowing one of a value that is no constant does not occur in a declaration.
        return conversion.IsImplicit ? operand : this.Unsupported(conversion);
    }

    /// <summary>Reports a cast to a record type that the value is not.</summary>
    private bool IsAllowedCast(Value operand, IConversionOperation conversion)
    {
        if (operand is not RecordValue record
            || conversion.Type is null
            || context.Vocabulary.TypeOf(conversion.Type) is not { } type
            || type.IsInstanceOfType(record.Instance))
        {
            return true;
        }

        if (conversion.IsTryCast)
        {
            this.Unsupported(conversion);
            return false;
        }

        this.Fail(
            Rules.Throws, conversion.Syntax, "'" + Shown(conversion.Syntax) + "'", "the value is a " + record.Instance.GetType().Name);
        return false;
    }

    /// <summary>Applies a conversion operator, if there is one.</summary>
    private Value? Convert(Value operand, IMethodSymbol? method, SyntaxNode origin)
    {
        if (method is null)
        {
            return operand;
        }

        // A conversion's own syntax is the operand's, so the literal stays the place of what comes out.
        return VocabularyBinder.IsVocabulary(method)
            ? this.Call(method, [operand], operand.Origin)
            : this.CallSource(method, [operand], origin);
    }

    private Value? Conditional(IConditionalOperation conditional, IOperation whenFalse, Frame frame) =>
        this.Condition(conditional.Condition, frame) is { } condition
            ? this.Evaluate(condition ? conditional.WhenTrue : whenFalse, frame)
            : null;

    private bool? Condition(IOperation operation, Frame frame) => this.Evaluate(operation, frame) switch
    {
        null => null,
        ScalarValue { Object: bool condition } => condition,
        _ => this.Unsupported(operation) is null ? null : false,
    };

    private Value? Coalesce(ICoalesceOperation coalesce, Frame frame) => this.Evaluate(coalesce.Value, frame) switch
    {
        ScalarValue { Object: null } => this.Evaluate(coalesce.WhenNull, frame),
        { } value => value,
        null => null,
    };

    private Value? Switch(ISwitchExpressionOperation @switch, Frame frame)
    {
        if (this.Evaluate(@switch.Value, frame) is not { } value)
        {
            return null;
        }

        foreach (ISwitchExpressionArmOperation arm in @switch.Arms)
        {
            if (this.Matches(value, arm.Pattern, frame) is not { } matches)
            {
                return null;
            }

            bool? applies = matches && arm.Guard is { } guard ? this.Condition(guard, frame) : matches;
            if (applies is null or true)
            {
                return applies is null ? null : this.Evaluate(arm.Value, frame);
            }
        }

        return this.Fail(Rules.Throws, @switch.Syntax, "'" + Shown(@switch.Syntax) + "'", "no case of the switch applies");
    }

    private ScalarValue? IsPattern(IIsPatternOperation test, Frame frame) =>
        this.Evaluate(test.Value, frame) is { } value && this.Matches(value, test.Pattern, frame) is { } matches
            ? new ScalarValue(matches, test.Syntax)
            : null;

    private Value? Unary(IUnaryOperation unary, Frame frame) =>
        (unary.OperatorKind, unary.OperatorMethod, this.Evaluate(unary.Operand, frame)) switch
        {
            (_, _, null) => null,
            (UnaryOperatorKind.Not, null, ScalarValue { Object: bool value }) => new ScalarValue(!value, unary.Syntax),
            (UnaryOperatorKind.Minus, null, ScalarValue { Object: int value }) => this.Arithmetic(unary, () => checked(-value)),
            _ => this.Unsupported(unary),
        };

    private Value? Binary(IBinaryOperation binary, Frame frame)
    {
        if (this.Evaluate(binary.LeftOperand, frame) is not { } left)
        {
            return null;
        }

        // The right side of && and || is not evaluated if the left one decides, as when the code runs.
        if (left is ScalarValue { Object: bool decides } && binary.OperatorMethod is null
            && (binary.OperatorKind, decides) is (BinaryOperatorKind.ConditionalAnd, false) or (BinaryOperatorKind.ConditionalOr, true))
        {
            return new ScalarValue(decides, binary.Syntax);
        }

        return this.Evaluate(binary.RightOperand, frame) is { } right ? this.Binary(binary, left, right) : null;
    }

    private Value? Binary(IBinaryOperation binary, Value left, Value right)
    {
        bool predefined = binary.OperatorMethod is null || VocabularyBinder.IsVocabulary(binary.OperatorMethod)
            || binary.OperatorMethod.ContainingType.SpecialType == SpecialType.System_String;
        return (binary.OperatorKind, left, right) switch
        {
            _ when !predefined => this.Unsupported(binary),
            (BinaryOperatorKind.Equals, _, _) when left is not ListValue => new ScalarValue(AreEqual(left, right), binary.Syntax),
            (BinaryOperatorKind.NotEquals, _, _) when left is not ListValue => new ScalarValue(!AreEqual(left, right), binary.Syntax),
            (BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, ScalarValue, ScalarValue { Object: bool }) => right,
            (BinaryOperatorKind.Add, _, _) when binary.Type?.SpecialType == SpecialType.System_String =>
                this.Concatenate(binary, left, right),
            (_, ScalarValue { Object: int a }, ScalarValue { Object: int b }) => this.Arithmetic(binary, a, b),
            _ => this.Unsupported(binary),
        };
    }

    private Value? Arithmetic(IBinaryOperation binary, int a, int b) => binary.OperatorKind switch
    {
        BinaryOperatorKind.Add => this.Arithmetic(binary, () => checked(a + b)),
        BinaryOperatorKind.Subtract => this.Arithmetic(binary, () => checked(a - b)),
        BinaryOperatorKind.Multiply => this.Arithmetic(binary, () => checked(a * b)),
        BinaryOperatorKind.Divide => this.Arithmetic(binary, () => a / b),
        BinaryOperatorKind.Remainder => this.Arithmetic(binary, () => a % b),
        BinaryOperatorKind.LessThan => new ScalarValue(a < b, binary.Syntax),
        BinaryOperatorKind.LessThanOrEqual => new ScalarValue(a <= b, binary.Syntax),
        BinaryOperatorKind.GreaterThan => new ScalarValue(a > b, binary.Syntax),
        BinaryOperatorKind.GreaterThanOrEqual => new ScalarValue(a >= b, binary.Syntax),
        _ => this.Unsupported(binary),
    };

    private Value? Arithmetic(IOperation operation, Func<int> calculate)
    {
        try
        {
            return new ScalarValue(calculate(), operation.Syntax);
        }
        catch (ArithmeticException e)
        {
            // An overflow that an unchecked program would wrap is refused too: no declaration means it.
            return this.Fail(Rules.Throws, operation.Syntax, "'" + Shown(operation.Syntax) + "'", e.Message);
        }
    }

    private static bool AreEqual(Value left, Value right) => (left, right) switch
    {
        (ScalarValue a, ScalarValue b) => Equals(a.Object, b.Object),
        (RecordValue a, RecordValue b) => a.Instance.Equals(b.Instance),
        _ => false,
    };
}
