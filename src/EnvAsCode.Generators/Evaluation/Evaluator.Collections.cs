using System.Collections.Generic;
using System.Collections.Immutable;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Lists: collection expressions, spreads and array initializers.</content>
internal sealed partial class Evaluator
{
    private ListValue? Collection(ICollectionExpressionOperation collection, Frame frame) =>
        this.Items(collection.Elements, collection.Syntax, frame);

    private ListValue? Items(ImmutableArray<IOperation> elements, SyntaxNode origin, Frame frame)
    {
        List<Value> items = new(elements.Length);
        bool complete = true;
        foreach (IOperation element in elements)
        {
            complete &= element is ISpreadOperation spread
                ? this.Spread(spread, items, frame)
                : this.Item(element, items, frame);
        }

        return complete ? new ListValue(items, origin) : null;
    }

    private bool Item(IOperation element, List<Value> items, Frame frame)
    {
        if (this.Evaluate(element, frame) is not { } value)
        {
            return false;
        }

        items.Add(Named(value, element.Syntax));
        return true;
    }

    // What is wrong with an environment in a list of environments, as in a deployment's, is that it is in the list.
    private static Value Named(Value value, SyntaxNode item) =>
        value is RecordValue { Instance: EnvironmentSpec } environment && environment.Origin != item
            ? new RecordValue(environment.Instance, environment.Members, environment.Origin) { Reference = item }
            : value;

    private bool Spread(ISpreadOperation spread, List<Value> items, Frame frame)
    {
        switch (this.Evaluate(spread.Operand, frame))
        {
            case null:
                return false;

            case ScalarValue { Object: null }:
                this.Fail(Rules.NullValue, spread.Operand.Syntax, "'" + Shown(spread.Operand.Syntax) + "'");
                return false;

            case ListValue list:
                foreach (Value item in list.Items)
                {
                    // The element may become another type: a string of a shared list becomes a Channel.
                    if (this.Convert(
                        item, spread.ElementConversion.IsUserDefined ? spread.ElementConversion.MethodSymbol : null, spread.Syntax)
                        is not { } converted)
                    {
                        return false;
                    }

                    items.Add(Named(converted, spread.Operand.Syntax));
                }

                return true;

            default:
                this.Unsupported(spread.Operand);
                return false;
        }
    }
}
