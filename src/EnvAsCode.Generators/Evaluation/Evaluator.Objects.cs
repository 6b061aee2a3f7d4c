using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Reflection;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Records: <c>new</c>, object initializers, <c>with</c>, and the calls of the vocabulary that make them.</content>
internal sealed partial class Evaluator
{
    private static readonly IReadOnlyDictionary<string, Value> NoMembers = new Dictionary<string, Value>();

    private Value? Creation(IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Constructor is not { } constructor || HasError(creation))
        {
            return null;
        }

        if (!VocabularyBinder.IsVocabulary(constructor))
        {
            return this.ForeignCreation(creation, frame);
        }

        if (creation.Type is { IsValueType: true } && constructor.Parameters.IsEmpty)
        {
            return this.Default(creation);
        }

        Value? created = this.Call(constructor, creation.Arguments, creation.Syntax, frame);
        Value? result = creation.Initializer is { } initializer ? this.Initialize(created, initializer, creation.Syntax, frame) : created;

        // The compiler reports a required member that is not set; the record without it is no value.
        return result is RecordValue record && RecordShape.Of(record.Instance.GetType()).LacksRequired(record.Instance) ? null : result;
    }

    private Value? ForeignCreation(IObjectCreationOperation creation, Frame frame) =>
        context.Known.IsDictionary(creation.Type) ? this.Dictionary(creation, frame)
        : this.IsPlainRecord(creation.Constructor!) ? this.OwnCreation(creation, frame)
        : this.Fail(
        Rules.NotEvaluable,
        creation.Syntax,
        "The object of type '" + creation.Type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + "'",
        "use the records of EnvAsCode, a record of the project without constructors of its own, a dictionary, a tuple for a few values "
        + "that belong together, and a collection expression for a list");

    private Value? With(IWithOperation with, Frame frame)
    {
        Value? operand = this.Evaluate(with.Operand, frame);
        return operand switch
        {
            null => null,
            RecordValue record => this.Initialize(
                new RecordValue(RecordShape.Of(record.Instance.GetType()).Copy(record.Instance), record.Members, with.Syntax),
                with.Initializer,
                with.Syntax,
                frame),
            ObjectValue own => this.SetMembers(own.Type, own.Members, with.Initializer.Initializers, with.Syntax, frame),
            ScalarValue { Object: null } => this.Fail(Rules.NullValue, with.Operand.Syntax, "'" + Shown(with.Operand.Syntax) + "'"),
            _ => this.Unsupported(with),
        };
    }

    /// <summary>Sets the members of a new record. Every member is evaluated, so that all that is wrong is reported at once.</summary>
    private RecordValue? Initialize(Value? created, IObjectOrCollectionInitializerOperation initializer, SyntaxNode origin, Frame frame)
    {
        RecordValue? record = created as RecordValue;
        Dictionary<string, Value> members = [];
        foreach (KeyValuePair<string, Value> member in record?.Members ?? NoMembers)
        {
            // What a member was made of says nothing about one that is set now.
            if (char.IsUpper(member.Key[0]))
            {
                members[member.Key] = member.Value;
            }
        }

        bool complete = record is not null;
        foreach (IOperation part in initializer.Initializers)
        {
            complete &= this.Assign(record?.Instance, part, members, frame);
        }

        return complete ? new RecordValue(record!.Instance, members, origin) : null;
    }

    private bool Assign(object? instance, IOperation part, Dictionary<string, Value> members, Frame frame)
    {
        if (part is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } target } assignment)
        {
            if (!HasError(part))
            {
                this.Fail(
                    Rules.NotEvaluable,
                    part.Syntax,
                    "'" + Shown(part.Syntax) + "'",
                    "assign the whole member, as Member = [a, b] or Member = new(…)");
            }

            return false;
        }

        Value? value = this.Evaluate(assignment.Value, frame);
        if (value is null || context.Vocabulary.PropertyOf(target.Property) is not { } property)
        {
            return value is null ? false : this.UnknownWord(target.Property, part.Syntax) is not null;
        }

        if (!this.TryMaterialize(value, property.PropertyType, target.Property.Type, target.Property.Name, out object? clrValue))
        {
            return false;
        }

        if (instance is not null && !this.TryInvoke(() => property.SetValue(instance, clrValue), part.Syntax))
        {
            return false;
        }

        members[property.Name] = value;
        return true;
    }

    /// <summary>Runs a constructor, a factory or an operator of the vocabulary.</summary>
    private Value? Call(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, SyntaxNode origin, Frame frame)
    {
        Value?[] values = new Value?[method.Parameters.Length];
        bool complete = true;
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                values[parameter.Ordinal] = this.Evaluate(argument.Value, frame);
                complete &= values[parameter.Ordinal] is not null;
            }
        }

        return complete ? this.Call(method, values!, origin) : null;
    }

    private Value? Call(IMethodSymbol method, Value[] values, SyntaxNode origin)
    {
        if (context.Vocabulary.MethodOf(method) is not { } target)
        {
            return this.UnknownWord(method, origin);
        }

        ParameterInfo[] parameters = target.GetParameters();
        object?[] arguments = new object?[values.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!this.TryMaterialize(
                values[i], parameters[i].ParameterType, method.Parameters[i].Type, parameters[i].Name!, out arguments[i]))
            {
                return null;
            }
        }

        object? result = null;
        return this.TryInvoke(
            () => result = target is ConstructorInfo constructor ? constructor.Invoke(arguments) : target.Invoke(null, arguments), origin)
            ? WithOrigins(Wrap(result, origin), target, arguments, values)
            : null;
    }

    /// <summary>
    /// Remembers which argument a member of a new record came from: the one of the parameter with the member's name, if the member
    /// has that argument's value.
    /// </summary>
    private static Value WithOrigins(Value made, MethodBase method, object?[] arguments, Value[] values)
    {
        if (made is not RecordValue record || values.Length == 0)
        {
            return made;
        }

        Dictionary<string, Value> members = [];
        CallShape shape = CallShape.Of(method, record.Instance.GetType());
        foreach (ParameterInfo parameter in shape.Others)
        {
            // By the parameter's name, whose small first letter no member has: a finding about what was made of it points to it.
            members[parameter.Name!] = values[parameter.Position];
        }

        foreach ((PropertyInfo property, int parameter) in shape.Sources)
        {
            if (Equals(property.GetValue(record.Instance), arguments[parameter]))
            {
                members[property.Name] = values[parameter];
            }
        }

        return new RecordValue(record.Instance, members, record.Origin);
    }

    private bool TryInvoke(Action action, SyntaxNode origin)
    {
        try
        {
            action();
            return true;
        }
        catch (TargetInvocationException e) when (e.InnerException is { } thrown)
        {
            string reason = thrown is ArgumentException { ParamName: { } parameter }
                ? thrown.Message.Replace(" (Parameter '" + parameter + "')", "")
                : thrown.Message;
            this.Fail(Rules.Throws, origin, "'" + Shown(origin) + "'", reason);
            return false;
        }
    }

    private Value? UnknownWord(ISymbol symbol, SyntaxNode origin) => this.Fail(
        Rules.OutsideTheProject,
        origin,
        symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
        symbol.ContainingAssembly.Identity.Name,
        "the generator and the EnvAsCode library are of different versions: let both come from one version of EnvAsCode.Sdk");
}
