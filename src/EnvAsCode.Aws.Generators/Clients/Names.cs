using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Aws.Generators.Models;

namespace EnvAsCode.Aws.Generators.Clients;

/// <summary>Names and types of .NET for those of a model, as the official SDK has them.</summary>
internal sealed class Names
{
    /// <summary>The kind of a number that is a time.</summary>
    public const string Milliseconds = "milliseconds";

    private readonly Dictionary<string, string> shapes = [];
    private readonly ServiceModel model;
    private readonly HashSet<string> milliseconds;

    /// <summary>Inputs and outputs are called after their operation, whatever the model calls them.</summary>
    /// <param name="milliseconds">Numbers that are times.</param>
    public Names(ServiceModel model, HashSet<string> milliseconds)
    {
        this.model = model;
        this.milliseconds = milliseconds;
        foreach (Operation operation in model.Operations)
        {
            if (operation.Input is not null)
            {
                this.shapes[operation.Input] = operation.Name + "Request";
            }

            if (operation.Output is not null)
            {
                this.shapes[operation.Output] = operation.Name + "Response";
            }
        }
    }

    /// <summary>The type of a shape.</summary>
    public string OfShape(string shape) => this.shapes.TryGetValue(shape, out string? name) ? name : OfMember(shape);

    /// <summary>The property of a member.</summary>
    public static string OfMember(string member) => char.ToUpperInvariant(member[0]) + member.Substring(1);

    /// <summary>The type of an error.</summary>
    public static string OfError(string error) => OfMember(WithoutException(error)) + "Exception";

    /// <summary>An error without the ending that models and services spell or leave out.</summary>
    public static string WithoutException(string error) => error.EndsWith("Exception", StringComparison.Ordinal)
        ? error.Substring(0, error.Length - "Exception".Length)
        : error;

    /// <summary>The constant of an enumeration's value: as it is if it is an identifier, else its words run together.</summary>
    public static string OfValue(string value)
    {
        if (value.All(IsPartOfName) && !char.IsDigit(value[0]))
        {
            return value;
        }

        string[] words = new string([.. value.Select(character => IsPartOfName(character) ? character : ' ')]).Split(' ');
        string name = string.Concat(words.Where(word => word.Length > 0).Select(OfMember));
        return char.IsDigit(name[0]) ? "_" + name : name;
    }

    /// <summary>The type of a value, without the mark that it may be absent.</summary>
    public string TypeOf(TypeReference type) => type switch
    {
        ListType list => $"List<{this.TypeOf(list.Item)}>",
        MapType map => $"Dictionary<string, {this.TypeOf(map.Value)}>",
        NamedType named => this.KindOf(named) switch
        {
            "integer" => "int",
            "boolean" => "bool",
            "timestamp" or Milliseconds => "DateTime",
            "structure" or "enumeration" => this.OfShape(named.Name),
            string kind => kind,
        },
        _ => throw new NotSupportedException(),
    };

    /// <summary><c>structure</c>, <c>enumeration</c>, or the name of a primitive type.</summary>
    public string KindOf(NamedType type)
    {
        if (this.model.Structures.ContainsKey(type.Name))
        {
            return "structure";
        }

        if (this.model.Enumerations.ContainsKey(type.Name))
        {
            return "enumeration";
        }

        if (this.milliseconds.Contains(type.Name))
        {
            return Milliseconds;
        }

        return this.model.Scalars.TryGetValue(type.Name, out Scalar? scalar) ? scalar.Kind : Primitive(type.Name);
    }

    private static string Primitive(string name) => name is "string" or "integer" or "long" or "double" or "boolean" or "timestamp"
        ? name
        : throw new System.IO.InvalidDataException($"The model has no shape {name}.");

    private static bool IsPartOfName(char character) =>
        character is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
