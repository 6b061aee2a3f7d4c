using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Aws.Generators.Models;

namespace EnvAsCode.Aws.Generators.Validation;

/// <summary>Writes the inputs of a service's operations as LocalStudio's shapes, each made when it is first asked for.</summary>
internal static class ShapeTableWriter
{
    /// <summary>The source text.</summary>
    public static string Write(string name, ServiceModel model)
    {
        CodeWriter code = new("EnvAsCode.LocalStudio.Shapes");
        code.Line();
        code.Summary($"The inputs of the operations of {name}, with their constraints.");
        code.Open($"internal static class {name}Shapes");
        code.Summary("The inputs by operation.");
        string operations = string.Join(", ", model.Operations.Select(operation => CodeWriter.Literal(operation.Name)));
        code.Line($"public static ShapeTable Table {{ get; }} = new([{operations}], InputOf);");
        code.Line();
        WriteInputs(code, model);
        HashSet<string> inputs = InputShapes(model);
        foreach (Scalar scalar in model.Scalars.Values.Where(shape => inputs.Contains(shape.Name)))
        {
            WriteShape(code, scalar.Kind == "string" ? "StringShape" : "IntegerShape", scalar.Name, Arguments(scalar));
        }

        foreach (Enumeration enumeration in model.Enumerations.Values.Where(shape => inputs.Contains(shape.Name)))
        {
            WriteShape(code, "EnumShape", enumeration.Name, $"[{string.Join(", ", enumeration.Values.Select(CodeWriter.Literal))}]");
        }

        foreach (Structure structure in model.Structures.Values.Where(shape => inputs.Contains(shape.Name)))
        {
            string members = string.Join(", ", structure.Members.Select(
                member => $"new({CodeWriter.Literal(member.Name)}, {Reference(member.Type)}, {(member.IsRequired ? "true" : "false")})"));
            WriteShape(code, "StructureShape", structure.Name, $"{(structure.IsUnion ? "true" : "false")}, static () => [{members}]");
        }

        code.Close();
        return code.ToString();
    }

    /// <summary>The shapes that inputs are made of; what only answers have is not checked.</summary>
    private static HashSet<string> InputShapes(ServiceModel model)
    {
        HashSet<string> found = [];
        Queue<string> open = new(model.Operations.Where(operation => operation.Input is not null).Select(operation => operation.Input!));
        while (open.Count > 0)
        {
            string name = open.Dequeue();
            if (found.Add(name) && model.Structures.TryGetValue(name, out Structure? structure))
            {
                structure.Members.SelectMany(member => NamesIn(member.Type)).ToList().ForEach(open.Enqueue);
            }
        }

        return found;
    }

    private static IEnumerable<string> NamesIn(TypeReference type) => type switch
    {
        ListType list => NamesIn(list.Item),
        MapType map => NamesIn(map.Key).Concat(NamesIn(map.Value)),
        NamedType named => [named.Name],
        _ => [],
    };

    private static void WriteInputs(CodeWriter code, ServiceModel model)
    {
        code.Open("private static StructureShape? InputOf(string operation) => operation switch");
        foreach (Operation operation in model.Operations)
        {
            string input = operation.Input ?? throw new System.IO.InvalidDataException(operation.Name + " has no input.");
            code.Line($"{CodeWriter.Literal(operation.Name)} => {input},");
        }

        code.Line("_ => null,");
        code.Close("};");
    }

    private static void WriteShape(CodeWriter code, string type, string name, string arguments)
    {
        code.Line();
        code.Line($"private static {type} {name} => field ??= new({CodeWriter.Literal(name)}, {arguments});");
    }

    private static string Arguments(Scalar scalar) => scalar.Kind == "string"
        ? $"{Range(scalar.Bounds)}, {CodeWriter.Literal(scalar.Pattern)}, {(scalar.IsSensitive ? "true" : "false")}"
        : Range(scalar.Bounds);

    private static string Reference(TypeReference type) => type switch
    {
        ListType list => $"new ListShape({Reference(list.Item)}, {Range(list.Count)})",
        MapType map => $"new MapShape({Reference(map.Key)}, {Reference(map.Value)}, {Range(map.Count)})",
        NamedType { Name: "string" } => "StringShape.Any",
        NamedType { Name: "integer" or "long" } => "IntegerShape.Any",
        NamedType { Name: "boolean" } => "PrimitiveShape.Boolean",
        NamedType { Name: "double" } => "PrimitiveShape.Double",
        NamedType { Name: "timestamp" } => "PrimitiveShape.Timestamp",
        NamedType named => named.Name,
        _ => throw new NotSupportedException(),
    };

    private static string Range(Bounds bounds) =>
        bounds == default ? "default" : $"new({bounds.Min ?? "null"}, {bounds.Max ?? "null"})";
}
