using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>
/// Dictionaries: written with an initializer, read by key, and gone through in the order of adding, as the runtime does where nothing is
/// removed.
/// </content>
internal sealed partial class Evaluator
{
    /// <summary>Whether an argument is <c>StringComparer.Ordinal</c>, by which strings are compared alike everywhere.</summary>
    private bool IsOrdinal(IOperation argument) => argument switch
    {
        IConversionOperation conversion => this.IsOrdinal(conversion.Operand),
        IPropertyReferenceOperation { Property: { Name: nameof(System.StringComparer.Ordinal) } property } =>
            context.Known.IsStringComparer(property.ContainingType),
        _ => false,
    };

    private Value? Dictionary(IObjectCreationOperation creation, Frame frame)
    {
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (!this.IsOrdinal(argument.Value))
            {
                return this.Fail(
                    Rules.NotEvaluable,
                    argument.Syntax,
                    "The argument '" + Shown(argument.Syntax) + "' of a dictionary",
                    "give it no argument, or StringComparer.Ordinal");
            }
        }

        List<Value> pairs = [];
        foreach (IOperation part in creation.Initializer?.Initializers ?? [])
        {
            (IOperation? key, IOperation? value, bool replaces) = part switch
            {
                IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ } first, { } second] } => (first.Value, second.Value, false),
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ } index] } } assignment =>
                    (index.Value, assignment.Value, true),
                _ => ((IOperation?)null, (IOperation?)null, false),
            };
            if (key is null || value is null)
            {
                return this.Unsupported(part);
            }

            if (!this.AddPair(pairs, key, value, replaces, part.Syntax, frame))
            {
                return null;
            }
        }

        return new DictionaryValue(pairs, creation.Syntax);
    }

    private bool AddPair(
        List<Value> pairs, IOperation keyOperation, IOperation valueOperation, bool replaces, SyntaxNode origin, Frame frame)
    {
        if (this.Evaluate(keyOperation, frame) is not { } key || this.Evaluate(valueOperation, frame) is not { } value)
        {
            return false;
        }

        if (key is not ScalarValue { Object: not null } scalar)
        {
            this.Fail(
                Rules.NotEvaluable,
                keyOperation.Syntax,
                "The key '" + Shown(keyOperation.Syntax) + "'",
                "use strings, numbers or values of an enum as keys");
            return false;
        }

        ListValue pair = new([key, value], origin);
        int known = pairs.FindIndex(other => AreEqual(((ListValue)other).Items[0], scalar));
        if (known < 0)
        {
            pairs.Add(pair);
            return true;
        }

        if (!replaces)
        {
            this.Fail(Rules.Throws, origin, "'" + Shown(origin) + "'", "the key is in the dictionary already");
            return false;
        }

        pairs[known] = pair;
        return true;
    }

    private Value? DictionaryMember(DictionaryValue dictionary, IPropertyReferenceOperation reference, Frame frame) =>
        reference.Property switch
        {
            { IsIndexer: true } => this.Evaluate(reference.Arguments[0].Value, frame) switch
            {
                null => null,
                ScalarValue key => dictionary.Find(key)
                    ?? this.Fail(Rules.Throws, reference.Syntax, "'" + Shown(reference.Syntax) + "'", "the dictionary has no such key"),
                _ => this.Unsupported(reference),
            },
            { Name: "Count" } => new ScalarValue(dictionary.Items.Count, reference.Syntax),
            { Name: "Keys" } => dictionary.Keys,
            { Name: "Values" } => dictionary.Values,
            _ => this.Unsupported(reference),
        };

    /// <summary><c>ContainsKey</c>, <c>TryGetValue</c> and <c>GetValueOrDefault</c>.</summary>
    private Value? DictionaryMethod(IInvocationOperation invocation, Frame frame)
    {
        List<IOperation> operands = invocation.Instance is { } instance ? [instance] : [];
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            operands.Add(argument.Value);
        }

        if (operands.Count < 2 || this.Evaluate(operands[0], frame) is not { } target || this.Evaluate(operands[1], frame) is not { } key)
        {
            return operands.Count < 2 ? this.Unsupported(invocation) : null;
        }

        if (target is not DictionaryValue dictionary || key is not ScalarValue scalar)
        {
            return this.Unsupported(invocation);
        }

        Value? found = dictionary.Find(scalar);
        switch (invocation.TargetMethod.Name, operands.Count)
        {
            case ("ContainsKey", 2):
                return new ScalarValue(found is not null, invocation.Syntax);
            case ("TryGetValue", 3) when (found ?? DefaultOf(operands[2].Type!, invocation.Syntax)) is { } value:
                return this.Deconstruct(operands[2], value, frame) ? new ScalarValue(found is not null, invocation.Syntax) : null;
            case ("GetValueOrDefault", 2) when (found ?? DefaultOf(invocation.Type!, invocation.Syntax)) is { } value:
                return value;
            case ("GetValueOrDefault", 3):
                return found ?? this.Evaluate(operands[2], frame);
            default:
                return this.Unsupported(invocation);
        }
    }
}
