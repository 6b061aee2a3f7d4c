using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>
/// Records that the project declares itself: their properties are set by the header, by initializers and by <c>with</c>, and by no other
/// code.
/// </content>
internal sealed partial class Evaluator
{
    /// <summary>Whether all that makes a record is its header and its initializers.</summary>
    private bool IsPlainRecord(IMethodSymbol constructor)
    {
        INamedTypeSymbol type = constructor.ContainingType;
        return type.IsRecord
            && type.BaseType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
            && !(type.IsValueType && constructor.IsImplicitlyDeclared)
            && type.DeclaringSyntaxReferences.All(reference => context.HasSource(reference.SyntaxTree))
            && type.InstanceConstructors.All(other => other.IsImplicitlyDeclared || IsHeader(other))
            && type.GetMembers("Deconstruct").All(method => method.IsImplicitlyDeclared);
    }

    private static bool IsHeader(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax() is RecordDeclarationSyntax;

    private Value? OwnCreation(IObjectCreationOperation creation, Frame frame)
    {
        IMethodSymbol constructor = creation.Constructor!.OriginalDefinition;
        Frame header = new(null);
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (this.Evaluate(argument.Value, frame) is not { } value)
            {
                return null;
            }

            header.Set(constructor.Parameters[argument.Parameter!.Ordinal], value);
        }

        foreach (SyntaxReference reference in constructor.ContainingType.DeclaringSyntaxReferences)
        {
            // Noted as looked at: another header or initializer makes another value.
            context.ModelOf(reference.SyntaxTree);
        }

        if (!this.Enter(constructor, creation.Syntax))
        {
            return null;
        }

        Dictionary<string, Value> members = new(StringComparer.Ordinal);
        bool complete = constructor.ContainingType.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false } || IsOfHeader(property))
            .Aggregate(true, (sofar, property) => this.InitialMember(property, constructor, header, members, creation.Syntax) && sofar);
        this.Leave();
        ImmutableArray<IOperation> initializers = creation.Initializer?.Initializers ?? [];
        return complete ? this.SetMembers(constructor.ContainingType, members, initializers, creation.Syntax, frame) : null;
    }

    private static bool IsOfHeader(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences is [{ } reference] && reference.GetSyntax() is ParameterSyntax;

    private bool InitialMember(
        IPropertySymbol property, IMethodSymbol constructor, Frame header, Dictionary<string, Value> members, SyntaxNode origin)
    {
        Value? value = null;
        switch (property.DeclaringSyntaxReferences[0].GetSyntax(context.CancellationToken))
        {
            case ParameterSyntax when constructor.Parameters.FirstOrDefault(parameter => parameter.Name == property.Name) is { } parameter:
                header.TryGet(parameter, out value);
                break;
            case PropertyDeclarationSyntax { Initializer: { } initializer } written
                when IsReadAsWritten(written) && context.ModelOf(initializer.SyntaxTree)
                    .GetOperation(initializer, context.CancellationToken) is ISymbolInitializerOperation operation:
                value = this.Evaluate(operation.Value, header);
                break;
            case PropertyDeclarationSyntax declaration when IsAutomatic(declaration):
                value = DefaultOf(property.Type, origin);
                break;
            default:
                return true;
        }

        if (value is not null)
        {
            members[property.Name] = value;
        }

        return value is not null || (property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { Initializer: null });
    }

    private static bool IsAutomatic(PropertyDeclarationSyntax property) =>
        property is { ExpressionBody: null, AccessorList.Accessors: var accessors }
        && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    private static bool IsReadAsWritten(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors
            .All(accessor => accessor.Keyword.ValueText != "get" || accessor is { Body: null, ExpressionBody: null })
        == true;

    /// <summary>The value of a type that nothing was assigned to; <see langword="null"/> if it is one that is not known here.</summary>
    private static ScalarValue? DefaultOf(ITypeSymbol type, SyntaxNode origin) => type switch
    {
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => new ScalarValue(null, origin),
        { SpecialType: SpecialType.System_Int32 } => new ScalarValue(0, origin),
        { SpecialType: SpecialType.System_Boolean } => new ScalarValue(false, origin),
        _ => null,
    };

    private ObjectValue? SetMembers(
        INamedTypeSymbol type,
        IReadOnlyDictionary<string, Value> given,
        ImmutableArray<IOperation> initializers,
        SyntaxNode origin,
        Frame frame)
    {
        Dictionary<string, Value> members = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Value> member in given)
        {
            members[member.Key] = member.Value;
        }

        foreach (IOperation part in initializers)
        {
            if (part is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } assignment
                || !(IsOfHeader(property) || property.DeclaringSyntaxReferences is [{ } reference]
                    && reference.GetSyntax() is PropertyDeclarationSyntax declaration
                    && IsAutomatic(declaration)))
            {
                return this.Fail(Rules.NotEvaluable, part.Syntax, "'" + Shown(part.Syntax) + "'", "assign a property with '{ get; init; }'")
                    as ObjectValue;
            }

            if (this.Evaluate(assignment.Value, frame) is not { } value)
            {
                return null;
            }

            members[property.Name] = value;
        }

        return new ObjectValue(type, members, origin);
    }

    private Value? OwnMember(ObjectValue own, IPropertyReferenceOperation reference)
    {
        if (own.Members.TryGetValue(reference.Property.Name, out Value? known))
        {
            return known;
        }

        IPropertySymbol property = reference.Property.OriginalDefinition;
        if (this.SourceOf(property) is not { } source || !this.Enter(property, reference.Syntax))
        {
            return this.Unsupported(reference);
        }

        Value? value = this.Body(source, property, new Frame(null) { Own = own });
        this.Leave();
        return value;
    }

    /// <summary>The values that a tuple, a pair or a record is taken apart into; <see langword="null"/> for another value.</summary>
    private static IReadOnlyList<Value>? PartsOf(Value value) => value switch
    {
        ObjectValue own when own.Type.InstanceConstructors.FirstOrDefault(IsHeader) is { } header
            && header.Parameters.All(parameter => own.Members.ContainsKey(parameter.Name)) =>
                [.. header.Parameters.Select(parameter => own.Members[parameter.Name])],
        ListValue list => list.Items,
        _ => null,
    };

    /// <summary><c>var (name, version) = pin;</c>: gives the locals their values.</summary>
    private bool Deconstruct(IOperation target, Value value, Frame frame)
    {
        switch (target)
        {
            case IDiscardOperation:
                return true;
            case IDeclarationExpressionOperation declaration:
                return this.Deconstruct(declaration.Expression, value, frame);
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Set(local.Local, value);
                return true;
            case ITupleOperation tuple when PartsOf(value) is { } parts && parts.Count == tuple.Elements.Length:
                for (int i = 0; i < parts.Count; i++)
                {
                    if (!this.Deconstruct(tuple.Elements[i], parts[i], frame))
                    {
                        return false;
                    }
                }

                return true;
            default:
                this.Fail(
                    Rules.NotEvaluable,
                    target.Syntax,
                    "The assignment to '" + Shown(target.Syntax) + "'",
                    "declare the locals there, as var (name, version) = pin");
                return false;
        }
    }
}
