using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>
/// The types of .NET whose members are evaluated as their documentation says, as a compilation sees them. A type of the same name that
/// the project declares itself is another one, whatever its namespace.
/// </summary>
internal sealed class KnownTypeSymbols(Compilation compilation)
{
    private readonly HashSet<ISymbol> dictionaries = Find(
        compilation,
        "System.Collections.Generic.Dictionary`2",
        "System.Collections.Generic.IDictionary`2",
        "System.Collections.Generic.IReadOnlyDictionary`2");

    private readonly HashSet<ISymbol> collectionExtensions = Find(compilation, "System.Collections.Generic.CollectionExtensions");
    private readonly HashSet<ISymbol> keyValuePair = Find(compilation, "System.Collections.Generic.KeyValuePair`2");
    private readonly HashSet<ISymbol> stringComparer = Find(compilation, "System.StringComparer");
    private readonly HashSet<ISymbol> enumerable = Find(compilation, "System.Linq.Enumerable");
    private readonly HashSet<ISymbol> memoryExtensions = Find(compilation, "System.MemoryExtensions");
    private readonly HashSet<ISymbol> index = Find(compilation, "System.Index");

    /// <summary>Whether a type is a dictionary, or an interface of one.</summary>
    public bool IsDictionary(ITypeSymbol? type) => Is(this.dictionaries, type);

    /// <summary>Whether a type is the class that extends dictionaries.</summary>
    public bool IsCollectionExtensions(ITypeSymbol? type) => Is(this.collectionExtensions, type);

    /// <summary>Whether a type is a pair of a dictionary.</summary>
    public bool IsKeyValuePair(ITypeSymbol? type) => Is(this.keyValuePair, type);

    /// <summary>Whether a type is the one that compares strings.</summary>
    public bool IsStringComparer(ITypeSymbol? type) => Is(this.stringComparer, type);

    /// <summary>Whether a type is LINQ's.</summary>
    public bool IsEnumerable(ITypeSymbol? type) => Is(this.enumerable, type);

    /// <summary>Whether a type is the one whose methods C# 14 takes for LINQ's where the collection is an array.</summary>
    public bool IsMemoryExtensions(ITypeSymbol? type) => Is(this.memoryExtensions, type);

    /// <summary>Whether a type is that of <c>^1</c>.</summary>
    public bool IsIndex(ITypeSymbol? type) => Is(this.index, type);

    private static bool Is(HashSet<ISymbol> known, ITypeSymbol? type) => type is not null && known.Contains(type.OriginalDefinition);

    private static HashSet<ISymbol> Find(Compilation compilation, params string[] names) => new(
        names.SelectMany(name => compilation.GetTypesByMetadataName(name))
            .Where(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)),
        SymbolEqualityComparer.Default);
}
