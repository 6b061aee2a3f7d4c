using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Vocabulary;

/// <summary>
/// Finds the types, methods and properties of the vocabulary that symbols of a compilation stand for. The vocabulary's assembly is
/// loaded beside the generator, so that the words of a declaration are run, not imitated.
/// </summary>
internal sealed class VocabularyBinder
{
    private static readonly Assembly Vocabulary = typeof(EnvironmentSpec).Assembly;
    private static readonly string VocabularyName = Vocabulary.GetName().Name!;

    // By metadata name, for all compilations: the vocabulary does not change while the generator is loaded.
    private static readonly ConcurrentDictionary<string, Type?> TypesByName = new(StringComparer.Ordinal);

    private readonly Dictionary<ITypeSymbol, Type?> types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, MethodBase?> methods = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IPropertySymbol, PropertyInfo?> properties = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a symbol is a word of the vocabulary.</summary>
    public static bool IsVocabulary(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && assembly.Name == VocabularyName;

    /// <summary>The type that a type symbol stands for; <see langword="null"/> if it is none that a declaration can hold.</summary>
    public Type? TypeOf(ITypeSymbol symbol)
    {
        if (!this.types.TryGetValue(symbol, out Type? type))
        {
            type = this.BindType(symbol);
            this.types.Add(symbol, type);
        }

        return type;
    }

    /// <summary>The method or constructor that a symbol stands for.</summary>
    public MethodBase? MethodOf(IMethodSymbol symbol)
    {
        if (!this.methods.TryGetValue(symbol, out MethodBase? method))
        {
            method = this.BindMethod(symbol);
            this.methods.Add(symbol, method);
        }

        return method;
    }

    /// <summary>The property that a symbol stands for.</summary>
    public PropertyInfo? PropertyOf(IPropertySymbol symbol)
    {
        if (!this.properties.TryGetValue(symbol, out PropertyInfo? property))
        {
            property = this.TypeOf(symbol.ContainingType)?
                .GetProperty(symbol.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static);
            this.properties.Add(symbol, property);
        }

        return property;
    }

    private Type? BindType(ITypeSymbol symbol) => symbol switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => this.TypeOf(array.ElementType)?.MakeArrayType(),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            this.TypeOf(nullable.TypeArguments[0]) is { } underlying ? typeof(Nullable<>).MakeGenericType(underlying) : null,
        INamedTypeSymbol { IsGenericType: true } generic when IsVocabulary(generic) => this.BindGenericType(generic),
        INamedTypeSymbol named when IsVocabulary(named) =>
            TypesByName.GetOrAdd(MetadataName(named), static name => Vocabulary.GetType(name)),
        _ => symbol.SpecialType switch
        {
            SpecialType.System_String => typeof(string),
            SpecialType.System_Int32 => typeof(int),
            SpecialType.System_Boolean => typeof(bool),
            SpecialType.System_Object => typeof(object),
            _ => null,
        },
    };

    private Type? BindGenericType(INamedTypeSymbol symbol)
    {
        Type? definition = TypesByName.GetOrAdd(MetadataName(symbol), static name => Vocabulary.GetType(name));
        Type?[] arguments = [.. symbol.TypeArguments.Select(this.TypeOf)];
        return definition is null || arguments.Contains(null) ? null : definition.MakeGenericType(arguments!);
    }

    private MethodBase? BindMethod(IMethodSymbol symbol)
    {
        if (this.TypeOf(symbol.ContainingType) is not { } type)
        {
            return null;
        }

        Type?[] parameters = [.. symbol.Parameters.Select(parameter => this.TypeOf(parameter.Type))];
        if (parameters.Contains(null))
        {
            return null;
        }

        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;
        return symbol.MethodKind == MethodKind.Constructor
            ? type.GetConstructor(parameters!)
            : type.GetMethod(symbol.Name, Public, binder: null, parameters!, modifiers: null);
    }

    private static string MetadataName(INamedTypeSymbol symbol) => symbol.ContainingType is { } outer
        ? MetadataName(outer) + "+" + symbol.MetadataName
        : symbol.ContainingNamespace.IsGlobalNamespace ? symbol.MetadataName
            : symbol.ContainingNamespace.ToDisplayString() + "." + symbol.MetadataName;
}
