using System.Collections.Generic;
using System.Reflection.Metadata;

namespace EnvAsCode.Tasks.Carrier;

/// <summary>What the generator's mark on an assembly says (<c>EnvAsCode.Compiled.GeneratedEnvironmentsAttribute</c>).</summary>
/// <param name="FormatVersion">The version of the layout in which the environments are carried.</param>
/// <param name="Names">The environments that the assembly carries.</param>
/// <param name="Failed">The members marked as environments that could not be evaluated.</param>
internal sealed record CarrierMarker(int FormatVersion, IReadOnlyList<string> Names, IReadOnlyList<string> Failed)
{
    private const string Namespace = "EnvAsCode.Compiled";
    private const string Name = "GeneratedEnvironmentsAttribute";

    /// <summary>Finds the mark of an assembly; <see langword="null"/> if the generator left none.</summary>
    /// <exception cref="System.BadImageFormatException">The mark is not what a compiler writes.</exception>
    public static CarrierMarker? Find(MetadataReader reader)
    {
        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (IsMarker(reader, attribute.Constructor))
            {
                return Decode(reader.GetBlobReader(attribute.Value));
            }
        }

        return null;
    }

    // A constructor is a reference into the vocabulary's assembly, or a definition where the vocabulary is compiled into the same assembly.
    private static bool IsMarker(MetadataReader reader, EntityHandle constructor)
    {
        EntityHandle type = constructor.Kind == HandleKind.MemberReference
            ? reader.GetMemberReference((MemberReferenceHandle)constructor).Parent
            : reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();

        (StringHandle ns, StringHandle name) = type.Kind switch
        {
            HandleKind.TypeReference => NameOf(reader.GetTypeReference((TypeReferenceHandle)type)),
            HandleKind.TypeDefinition => NameOf(reader.GetTypeDefinition((TypeDefinitionHandle)type)),
            _ => default,
        };
        return reader.StringComparer.Equals(name, Name) && reader.StringComparer.Equals(ns, Namespace);
    }

    private static (StringHandle Namespace, StringHandle Name) NameOf(TypeReference type) => (type.Namespace, type.Name);

    private static (StringHandle Namespace, StringHandle Name) NameOf(TypeDefinition type) => (type.Namespace, type.Name);

    // ECMA-335 II.23.3: the prolog 0x0001, then the fixed arguments of (int, string[], string[]).
    private static CarrierMarker Decode(BlobReader blob)
    {
        if (blob.ReadUInt16() != 1)
        {
            throw new System.BadImageFormatException("The attribute has no prolog.");
        }

        return new CarrierMarker(blob.ReadInt32(), DecodeStrings(ref blob), DecodeStrings(ref blob));
    }

    private static List<string> DecodeStrings(ref BlobReader blob)
    {
        int count = blob.ReadInt32();
        List<string> strings = [];
        for (int i = 0; i < count; i++)
        {
            strings.Add(blob.ReadSerializedString() ?? "");
        }

        return strings;
    }
}
