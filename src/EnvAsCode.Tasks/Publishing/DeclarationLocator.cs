using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EnvAsCode.Tasks.Publishing;

/// <summary>
/// Finds the C# of a declaration that a manifest names, by the debugging information of the assembly: the compiler is long gone when a
/// deployment fails.
/// </summary>
internal static class DeclarationLocator
{
    /// <summary>Finds a declaration.</summary>
    /// <param name="assembly">The compiled assembly, with its portable PDB in it or beside it.</param>
    /// <param name="declaration">The member, as <c>Churn.Cpu</c>, with or without its namespace.</param>
    /// <param name="folder">A folder in the repository, as the project's: see <see cref="SourceFile.Find"/>.</param>
    /// <returns>
    /// <see langword="null"/> if there is no debugging information, or it does not know the member or names no file that is there.
    /// </returns>
    public static DeclarationLocation? Find(string assembly, string declaration, string folder)
    {
        try
        {
            using PEReader executable = new(File.OpenRead(assembly));
            if (!executable.TryOpenAssociatedPortablePdb(
                assembly, static path => File.Exists(path) ? File.OpenRead(path) : null, out MetadataReaderProvider? symbols, out _)
                || symbols is null)
            {
                return null;
            }

            using (symbols)
            {
                return Find(executable.GetMetadataReader(), symbols.GetMetadataReader(), declaration, folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }

    private static DeclarationLocation? Find(MetadataReader metadata, MetadataReader symbols, string declaration, string folder)
    {
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            if (MemberOf(metadata, handle) is not { } member || !IsNamed(member, declaration))
            {
                continue;
            }

            SequencePoint point =
                symbols.GetMethodDebugInformation(handle).GetSequencePoints().FirstOrDefault(static candidate => !candidate.IsHidden);
            if (!point.Document.IsNil && SourceFile.Find(symbols.GetString(symbols.GetDocument(point.Document).Name), folder) is { } file)
            {
                return new DeclarationLocation(file, point.StartLine, point.StartColumn);
            }
        }

        return null;
    }

    // The full name of the property whose getter it is, or of the method.
    private static string? MemberOf(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        MethodDefinition method = metadata.GetMethodDefinition(handle);
        string name = metadata.GetString(method.Name);
        TypeDefinition type = metadata.GetTypeDefinition(method.GetDeclaringType());
        string member = metadata.GetString(type.Name) + "." + (name.StartsWith("get_", StringComparison.Ordinal) ? name[4..] : name);
        while (type.GetDeclaringType() is { IsNil: false } outer)
        {
            type = metadata.GetTypeDefinition(outer);
            member = metadata.GetString(type.Name) + "." + member;
        }

        string space = metadata.GetString(type.Namespace);
        return space.Length == 0 ? member : space + "." + member;
    }

    private static bool IsNamed(string member, string declaration) =>
        member == declaration || member.EndsWith("." + declaration, StringComparison.Ordinal);
}
