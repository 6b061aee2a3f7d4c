using System;
using System.Collections;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Vocabulary;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Between values with their syntax and the objects of the vocabulary.</content>
internal sealed partial class Evaluator
{
    /// <summary>The object of a value, as an argument or a member of the vocabulary wants it.</summary>
    /// <param name="type">The type that is wanted.</param>
    /// <param name="symbol">The same type as the compiler sees it, which knows whether <see langword="null"/> is allowed.</param>
    /// <param name="name">What the value is for, for a message.</param>
    private bool TryMaterialize(Value value, Type type, ITypeSymbol symbol, string name, out object? result)
    {
        switch (value)
        {
            case ScalarValue { Object: null }:
                result = null;
                if (symbol.NullableAnnotation == NullableAnnotation.Annotated
                    || symbol.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
                {
                    return true;
                }

                this.Fail(Rules.NullValue, value.Origin, "'" + name + "'");
                return false;

            // A value of another type is in code that does not compile, which the compiler reports.
            case ScalarValue scalar:
                result = scalar.Object;
                return type.IsInstanceOfType(result);

            case RecordValue record:
                result = record.Instance;
                return type.IsInstanceOfType(result);

            case ListValue list:
                return this.TryMaterialize(list, type, symbol, name, out result);

            // No conversion leads from a record of the project to one of the vocabulary, but one that is written and was called.
            case ObjectValue:
                result = null;
                return false;

            default:
                throw new InvalidOperationException("A value of an unknown kind: " + value.GetType().Name + ".");
        }
    }

    private bool TryMaterialize(ListValue list, Type type, ITypeSymbol symbol, string name, out object? result)
    {
        result = null;

        // A list that may be missing, as an image's ENTRYPOINT.
        if (Nullable.GetUnderlyingType(type) is { } underlying && symbol is INamedTypeSymbol { TypeArguments: [{ } listSymbol] })
        {
            (type, symbol) = (underlying, listSymbol);
        }

        Type? elementType = ListFactory.ElementType(type);
        ITypeSymbol? elementSymbol = symbol switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments.Length: 1 } generic => generic.TypeArguments[0],
            _ => null,
        };
        if (elementType is null || elementSymbol is null)
        {
            this.Fail(
                Rules.NotEvaluable,
                list.Origin,
                "The list '" + Shown(list.Origin) + "'",
                "write it as a collection expression where it is used");
            return false;
        }

        object?[] items = new object?[list.Items.Count];
        bool complete = true;
        for (int i = 0; i < items.Length; i++)
        {
            complete &= this.TryMaterialize(list.Items[i], elementType, elementSymbol, "The item " + (i + 1) + " of " + name, out items[i]);
        }

        if (complete)
        {
            result = ListFactory.Create(type, items);
        }

        return complete;
    }

    /// <summary>The value of an object whose parts have no syntax of their own: all of it was made by one expression.</summary>
    private static Value Wrap(object? instance, SyntaxNode origin)
    {
        if (instance is null || instance is string || instance.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return new ScalarValue(instance, origin);
        }

        if (ListFactory.ElementType(instance.GetType()) is null)
        {
            return new RecordValue(instance, NoMembers, origin);
        }

        List<Value> items = [];
        foreach (object? item in (IEnumerable)instance)
        {
            items.Add(Wrap(item, origin));
        }

        return new ListValue(items, origin);
    }
}
