using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.CrossProject;

/// <summary>The values that referenced assemblies carry in their <c>ExportedValueAttribute</c>s.</summary>
internal sealed class ExportedValues(Compilation compilation)
{
    private readonly Dictionary<IAssemblySymbol, Dictionary<string, string>> assemblies = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? attribute = compilation.GetTypeByMetadataName(KnownNames.ExportedValueAttribute);

    /// <summary>The value text of a member of another assembly.</summary>
    /// <returns>Whether that assembly carries one.</returns>
    public bool TryFind(ISymbol member, out string? text)
    {
        text = null;
        return member.ContainingAssembly is { } assembly
            && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            && this.ValuesOf(assembly).TryGetValue(MemberName.Of(member), out text);
    }

    /// <summary>The value text of a member of an assembly, by its name.</summary>
    /// <returns>Whether the assembly carries one.</returns>
    public bool TryFind(IAssemblySymbol assembly, string member, out string? text) => this.ValuesOf(assembly).TryGetValue(member, out text);

    private Dictionary<string, string> ValuesOf(IAssemblySymbol assembly)
    {
        if (!this.assemblies.TryGetValue(assembly, out Dictionary<string, string>? values))
        {
            values = new(StringComparer.Ordinal);
            foreach (AttributeData data in this.attribute is null ? [] : assembly.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, this.attribute)
                    && data.ConstructorArguments is [{ Value: string member }, { Value: string value }])
                {
                    values[member] = value;
                }
            }

            this.assemblies.Add(assembly, values);
        }

        return values;
    }
}
