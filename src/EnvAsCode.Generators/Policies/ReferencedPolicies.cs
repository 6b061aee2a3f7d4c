using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Generators.CrossProject;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Policies;

/// <summary>The policies that the references of a project carry.</summary>
internal static class ReferencedPolicies
{
    /// <summary>Finds the policies of all assemblies that the project references, directly or through others.</summary>
    /// <param name="exports">The values that the assemblies carry.</param>
    /// <param name="unreadable">Takes the policies that cannot be read.</param>
    public static IEnumerable<EnvironmentPolicy> Find(
        Compilation compilation, ExportedValues exports, List<ProjectPolicies.UnreadablePolicy> unreadable)
    {
        INamedTypeSymbol? attribute = compilation.GetTypeByMetadataName(KnownNames.ExportedPolicyAttribute);
        if (attribute is null)
        {
            yield break;
        }

        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly =>
            UsesVocabulary(assembly, attribute.ContainingAssembly)))
        {
            foreach (AttributeData data in assembly.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)
                    && data.ConstructorArguments is [{ Value: string member }]
                    && Read(assembly, member, exports, unreadable) is { } policy)
                {
                    yield return policy;
                }
            }
        }
    }

    // The framework's assemblies are many, and none of them has a policy.
    private static bool UsesVocabulary(IAssemblySymbol assembly, IAssemblySymbol vocabulary) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == vocabulary.Name));

    private static EnvironmentPolicy? Read(
        IAssemblySymbol assembly, string member, ExportedValues exports, List<ProjectPolicies.UnreadablePolicy> unreadable)
    {
        try
        {
            return exports.TryFind(assembly, member, out string? text) && ValueTextReader.Read(text!) is EnvironmentPolicy policy
                ? policy
                : throw new FormatException("it carries no value of that name");
        }
        catch (FormatException e)
        {
            unreadable.Add(new ProjectPolicies.UnreadablePolicy(member, assembly.Name, e.Message));
            return null;
        }
    }
}
