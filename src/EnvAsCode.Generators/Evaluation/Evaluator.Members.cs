using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Properties and fields: of records, of the vocabulary, of the project, and of referenced projects.</content>
internal sealed partial class Evaluator
{
    /// <summary>The value of a marked member.</summary>
    /// <param name="member">A static property or field of the project.</param>
    public Value? Member(ISymbol member, SyntaxNode declaration) => this.StaticMember(member, declaration);

    private Value? Property(IPropertyReferenceOperation reference, Frame frame)
    {
        IPropertySymbol property = reference.Property;
        if (HasError(reference))
        {
            return null;
        }

        if (reference.Instance is { } instance)
        {
            return this.Evaluate(instance, frame) is { } value ? this.MemberOf(value, reference, frame) : null;
        }

        return VocabularyBinder.IsVocabulary(property)
            ? this.VocabularyProperty(property, reference.Syntax)
            : this.StaticMember(property, reference.Syntax);
    }

    private Value? VocabularyProperty(IPropertySymbol symbol, SyntaxNode origin)
    {
        if (context.Vocabulary.PropertyOf(symbol) is not { } property)
        {
            return this.UnknownWord(symbol, origin);
        }

        object? value = null;
        return this.TryInvoke(() => value = property.GetValue(null), origin) ? Wrap(value, origin) : null;
    }

    /// <summary>A member of a value: <c>Cpu.Packages</c>, <c>Cpu.Packages[0]</c>, <c>Cpu.Packages.Count</c>.</summary>
    private Value? MemberOf(Value value, IPropertyReferenceOperation reference, Frame frame)
    {
        switch (value)
        {
            case ScalarValue { Object: null }:
                return this.Fail(Rules.NullValue, reference.Instance!.Syntax, "'" + Shown(reference.Instance.Syntax) + "'");

            case RecordValue record when record.Members.TryGetValue(reference.Property.Name, out Value? member):
                return member;

            case RecordValue record when record.Instance.GetType().GetProperty(reference.Property.Name) is { } property:
                object? made = null;
                return this.TryInvoke(() => made = property.GetValue(record.Instance), reference.Syntax) ? Wrap(made, record.Origin) : null;

            case ObjectValue when reference.Property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T:
                return reference.Property.Name == "HasValue" ? new ScalarValue(true, reference.Syntax) : value;

            case ObjectValue own:
                return this.OwnMember(own, reference);

            case DictionaryValue dictionary:
                return this.DictionaryMember(dictionary, reference, frame);

            case GroupValue group when reference.Property.Name == "Key":
                return group.Key;

            case ListValue { Items: [{ } key, { } content] } when context.Known.IsKeyValuePair(reference.Property.ContainingType):
                return reference.Property.Name == "Key" ? key : content;

            case ListValue list when reference.Property.IsIndexer && reference.Arguments.Length == 1:
                return this.ItemOf(list, reference, frame);

            case ListValue list when reference.Property.Name is "Count" or "Length":
                return new ScalarValue(list.Items.Count, reference.Syntax);

            case ListValue list when reference.Property.Name == "IsEmpty":
                return new ScalarValue(list.Items.Count == 0, reference.Syntax);

            case ScalarValue { Object: string text } when reference.Property.Name == "Length":
                return new ScalarValue(text.Length, reference.Syntax);

            default:
                return this.Unsupported(reference);
        }
    }

    private Value? ItemOf(ListValue list, IPropertyReferenceOperation reference, Frame frame) =>
        this.Evaluate(reference.Arguments[0].Value, frame) switch
        {
            null => null,
            ScalarValue { Object: int index } => this.ItemAt(list, index, reference.Syntax),
            _ => this.Unsupported(reference),
        };

    private Value? Field(IFieldReferenceOperation reference, Frame frame)
    {
        IFieldSymbol field = reference.Field;
        Value? owner = reference.Instance is { } instance && !HasError(reference) ? this.Evaluate(instance, frame) : null;
        if (HasError(reference) || (reference.Instance is not null && owner is null))
        {
            return null;
        }

        return field.IsStatic ? this.StaticMember(field, reference.Syntax)
            : field.ContainingType.IsTupleType && owner is ListValue tuple ? this.TupleItem(tuple, reference)
            : this.Fail(
                Rules.NotEvaluable,
                reference.Syntax,
                "The instance field '" + field.Name + "'",
                "make it static and readonly, or a constant");
    }

    /// <summary>The value of a static property or field outside the vocabulary, evaluated once a compilation.</summary>
    private Value? StaticMember(ISymbol symbol, SyntaxNode origin)
    {
        ISymbol member = symbol.OriginalDefinition;
        member = (member as IPropertySymbol)?.PartialImplementationPart ?? member;
        if (context.Members.TryGetValue(member, out Value? known) && this.IsInitialized(member, origin))
        {
            return known;
        }

        if (this.SourceOf(member) is not { } source)
        {
            return this.ExportedMember(symbol, origin);
        }

        if (!this.IsInitialized(member, origin) || !this.Enter(member, origin))
        {
            return null;
        }

        Value? value = this.IsReadOnly(member, source, origin) ? this.Body(source, member, new Frame(null)) : null;
        this.Leave();
        context.Members[member] = value;
        return value;
    }

    private Value? ExportedMember(ISymbol symbol, SyntaxNode origin)
    {
        if (!context.Exports.TryFind(symbol, out string? text))
        {
            return this.OutsideCode(symbol, origin);
        }

        try
        {
            return Wrap(CrossProject.ValueTextReader.Read(text!), origin);
        }
        catch (FormatException e)
        {
            return this.Fail(
                Rules.UnreadableExport,
                origin,
                symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
                symbol.ContainingAssembly.Identity.Name,
                e.Message);
        }
    }

    /// <summary>Reports a member whose value may be another one later.</summary>
    private bool IsReadOnly(ISymbol member, SyntaxNode source, SyntaxNode origin)
    {
        string? instead = member switch
        {
            IFieldSymbol { IsReadOnly: false } => "make the field readonly, or a property with '=>'",
            IPropertySymbol { SetMethod: not null } when source is EqualsValueClauseSyntax =>
                "remove its setter, or write '=>' instead of '='",
            _ when source is EqualsValueClauseSyntax && HasStaticConstructor(member.ContainingType) =>
                "its type has a static constructor, which may assign it: write the value with '=>'",
            _ => null,
        };
        if (instead is not null)
        {
            this.Fail(Rules.Mutable, origin, member.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), instead);
        }

        return instead is null;
    }

    private static bool HasStaticConstructor(INamedTypeSymbol type) =>
        type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);

    /// <summary>
    /// Reports a static member with an initializer that is read by the initializer of one above it: the running program would read
    /// null there, since initializers run in textual order.
    /// </summary>
    private bool IsInitialized(ISymbol member, SyntaxNode origin)
    {
        if (this.SourceOf(member) is not EqualsValueClauseSyntax initializer)
        {
            return true;
        }

        foreach (ISymbol reader in context.InProgress)
        {
            if (!SymbolEqualityComparer.Default.Equals(reader, member)
                && SymbolEqualityComparer.Default.Equals(reader.ContainingType, member.ContainingType)
                && this.SourceOf(reader) is EqualsValueClauseSyntax readerInitializer
                && (readerInitializer.SyntaxTree != initializer.SyntaxTree || readerInitializer.SpanStart < initializer.SpanStart))
            {
                this.Fail(Rules.InitializationOrder, origin, member.Name, reader.Name);
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes that a member is being evaluated; reports one that already is.</summary>
    private bool Enter(ISymbol member, SyntaxNode origin)
    {
        int start = context.InProgress.FindIndex(other => SymbolEqualityComparer.Default.Equals(other, member));
        if (start < 0)
        {
            context.InProgress.Add(member);
            return true;
        }

        string circle = string.Join(" → ", context.InProgress.Skip(start).Append(member).Select(symbol => symbol.Name));
        this.Fail(Rules.RefersToItself, origin, member.Name, circle);
        return false;
    }

    private void Leave() => context.InProgress.RemoveAt(context.InProgress.Count - 1);
}
