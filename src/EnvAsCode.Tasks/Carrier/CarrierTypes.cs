using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection.Metadata;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;

namespace EnvAsCode.Tasks.Carrier;

/// <summary>
/// The types that carry files: one <c>EnvAsCode.Generated.Environment_*</c> or <c>Deployment_*</c> each, with the constants <c>Name</c>
/// and, for every file from 0 on, <c>Path_i</c>, <c>Text_i</c> and <c>IsExecutable_i</c>.
/// </summary>
internal static class CarrierTypes
{
    private const string Namespace = "EnvAsCode.Generated";
    private static readonly string[] Prefixes = ["Environment_", "Deployment_"];

    /// <summary>The carrying types of an assembly.</summary>
    public static IEnumerable<TypeDefinition> In(MetadataReader reader)
    {
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            if (reader.StringComparer.Equals(type.Namespace, Namespace)
                && Prefixes.Any(prefix => reader.StringComparer.StartsWith(type.Name, prefix)))
            {
                yield return type;
            }
        }
    }

    /// <summary>Reads the files that a type carries.</summary>
    /// <param name="assembly">The assembly's path, for the error.</param>
    /// <exception cref="EnvironmentBuildException">EAC8007: a constant is missing or has another type.</exception>
    public static CarriedEnvironment Read(MetadataReader reader, TypeDefinition type, string assembly)
    {
        Dictionary<string, object?> constants = Constants(reader, type);
        string name = Get<string>("Name");
        List<Artifact> artifacts = [];
        for (int i = 0; constants.ContainsKey(Numbered("Path", i)); i++)
        {
            artifacts.Add(new Artifact(
                Get<string>(Numbered("Path", i)), Get<string>(Numbered("Text", i)), Get<bool>(Numbered("IsExecutable", i))));
        }

        // Three constants a file, and the name: anything else means a gap in the numbers, or a layout that changed without its version.
        return constants.Count == (artifacts.Count * 3) + 1
            ? new CarriedEnvironment(name, artifacts)
            : throw Invalid("has constants that belong to no file");

        T Get<T>(string constant) => constants.GetValueOrDefault(constant) is T value
            ? value
            : throw Invalid("lacks the constant " + constant);

        EnvironmentBuildException Invalid(string what) =>
            new(Rules.InvalidCarrier, assembly, "its type " + Namespace + "." + reader.GetString(type.Name) + " " + what);
    }

    private static string Numbered(string constant, int number) => constant + "_" + number.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> Constants(MetadataReader reader, TypeDefinition type)
    {
        Dictionary<string, object?> constants = [];
        foreach (FieldDefinitionHandle handle in type.GetFields())
        {
            FieldDefinition field = reader.GetFieldDefinition(handle);
            ConstantHandle value = field.GetDefaultValue();
            constants[reader.GetString(field.Name)] = value.IsNil ? null : Decode(reader, reader.GetConstant(value));
        }

        return constants;
    }

    private static object? Decode(MetadataReader reader, Constant constant)
    {
        BlobReader blob = reader.GetBlobReader(constant.Value);
        return constant.TypeCode switch
        {
            ConstantTypeCode.String => blob.ReadUTF16(blob.Length),
            ConstantTypeCode.Boolean => blob.ReadBoolean(),
            _ => null,
        };
    }
}
