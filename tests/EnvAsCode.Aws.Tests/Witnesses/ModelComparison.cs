using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>Compares .NET types with the shapes of a service model.</summary>
/// <param name="model">The model.</param>
/// <param name="leftOut">Members that are left out on purpose, as <c>Type.Member</c> or <c>.Member</c>.</param>
internal sealed class ModelComparison(ServiceModel model, HashSet<string> leftOut)
{
    private readonly HashSet<(Type Type, string Shape)> seen = [];

    /// <summary>What differs.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>Notes a difference between two texts.</summary>
    public void Expect(string what, string expected, string actual)
    {
        if (expected != actual)
        {
            this.Differences.Add($"{what}: the model has {expected}, the client {actual}");
        }
    }

    /// <summary>Compares a structure member by member; a request or response without a shape must have no members.</summary>
    public void CompareStructure(Type type, string? shapeName)
    {
        if (!this.seen.Add((type, shapeName ?? "")))
        {
            return;
        }

        ModelShape shape = shapeName is null ? new ModelShape("structure", [], [], []) : model.Shapes[shapeName];

        // The names on the wire are compared where requests and answers are; here the case of the first letter does not count.
        Dictionary<string, PropertyInfo> members =
            Sample.MembersOf(type).ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
        bool mayLeaveOut = type.IsSubclassOf(typeof(ExtensibleStructure));
        this.Differences.AddRange(
            from name in shape.Members.Keys.Where(name => !members.ContainsKey(name))
            where !mayLeaveOut && !leftOut.Contains(type.Name + "." + name) && !leftOut.Contains("." + name)
            select $"{type.Name}.{name} is missing");

        foreach ((string name, PropertyInfo property) in members)
        {
            string member = type.Name + "." + name;
            if (shape.Members.Keys.FirstOrDefault(key => key.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } wireName)
            {
                this.Differences.Add($"{member} is not in the model");
                continue;
            }

            this.Compare(member, property.PropertyType, shape.Members[wireName]);
            bool required = property.GetCustomAttribute<AWSPropertyAttribute>() is { Required: true };

            // ClientToken is required on the wire, and a request object is born with one.
            if (required != shape.Required!.Contains(wireName) && name != "ClientToken")
            {
                this.Differences.Add($"{member} is{(required ? " not" : "")} required in the model");
            }
        }
    }

    private void Compare(string member, Type type, string shapeName)
    {
        ModelShape shape = model.Shapes[shapeName];
        type = Nullable.GetUnderlyingType(type) ?? type;
        switch (shape.Type)
        {
            case "structure":
                this.Expect(member, shapeName, type.Name);
                this.CompareStructure(type, shapeName);
                break;
            case "list":
                this.Expect(member, "List`1", type.Name);
                this.Compare(member + "[]", type.GetGenericArguments()[0], shape.Members["item"]);
                break;
            case "map":
                this.Expect(member, "Dictionary`2", type.Name);
                this.Compare(member + "[]", type.GetGenericArguments()[1], shape.Members["value"]);
                break;
            case "string" when type.IsSubclassOf(typeof(ConstantClass)):
                this.Expect(member, shapeName, type.Name);
                this.CompareEnumeration(type, shape);
                break;
            case "long" when type == typeof(DateTime):
                // Milliseconds since 1970, as in the official SDK.
                break;
            default:
                this.Expect(member, TypeOf(shape), type.Name);
                break;
        }
    }

    // An enumeration without constants is an open one.
    private void CompareEnumeration(Type type, ModelShape shape)
    {
        List<string> constants = [.. Sample.Constants(type).Select(constant => constant.Value)];
        if (constants.Count > 0)
        {
            this.Expect(type.Name, Sorted(shape.Enum), Sorted(constants));
        }
    }

    private static string Sorted(IEnumerable<string> values) => string.Join(' ', values.Order(StringComparer.Ordinal));

    private static string TypeOf(ModelShape shape) => shape.Type switch
    {
        "string" when shape.Enum.Count > 0 => "an enumeration",
        "string" => nameof(String),
        "timestamp" => nameof(DateTime),
        "integer" => nameof(Int32),
        "long" => nameof(Int64),
        "boolean" => nameof(Boolean),
        _ => shape.Type,
    };
}
