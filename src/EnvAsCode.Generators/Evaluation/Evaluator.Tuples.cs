using System.Globalization;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Tuples, which are lists whose items have names, and items of arrays.</content>
internal sealed partial class Evaluator
{
    /// <summary>An item of a tuple: <c>pin.Name</c>, <c>pin.Item1</c>.</summary>
    private Value? TupleItem(ListValue tuple, IFieldReferenceOperation reference)
    {
        string name = (reference.Field.CorrespondingTupleField ?? reference.Field).Name;
        return int.TryParse(name.Substring("Item".Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number <= tuple.Items.Count
            ? tuple.Items[number - 1]
            : this.Unsupported(reference);
    }

    /// <summary><c>names[0]</c>, <c>names[^1]</c>.</summary>
    private Value? ArrayElement(IArrayElementReferenceOperation reference, Frame frame)
    {
        if (reference.Indices is not [{ Type: { } type } place]
            || !(type.SpecialType == SpecialType.System_Int32 || context.Known.IsIndex(type)))
        {
            return this.Unsupported(reference);
        }

        if (this.Evaluate(reference.ArrayReference, frame) is not { } array)
        {
            return null;
        }

        bool fromEnd = place is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };
        return (array, this.Evaluate(fromEnd ? ((IUnaryOperation)place).Operand : place, frame)) switch
        {
            (_, null) => null,
            (ListValue list, ScalarValue { Object: int index }) =>
                this.ItemAt(list, fromEnd ? list.Items.Count - index : index, reference.Syntax),
            (ScalarValue { Object: null }, _) =>
                this.Fail(Rules.NullValue, reference.ArrayReference.Syntax, "'" + Shown(reference.ArrayReference.Syntax) + "'"),
            _ => this.Unsupported(reference),
        };
    }

    private Value? ItemAt(ListValue list, int index, SyntaxNode origin) => index >= 0 && index < list.Items.Count
        ? list.Items[index]
        : this.Fail(Rules.Throws, origin, "'" + Shown(origin) + "'", "the list has " + list.Items.Count + " items");
}
