using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>Reads the notation of <see cref="ShapeTable"/>: all names first, then the members, which may refer to any name.</summary>
internal sealed class ShapeParser(IEnumerable<string> statements)
{
    private readonly Dictionary<string, Shape> shapes = new(StringComparer.Ordinal)
    {
        ["string"] = new StringShape("string", default, null),
        ["integer"] = new IntegerShape("integer", default),
        ["boolean"] = PrimitiveShape.Boolean,
        ["timestamp"] = PrimitiveShape.Timestamp,
    };

    /// <summary>Reads all statements.</summary>
    public Dictionary<string, Shape> Parse()
    {
        List<(StructureShape Structure, string Members)> structures = [];
        foreach (string statement in statements)
        {
            int assignment = statement.IndexOf(" = ", StringComparison.Ordinal);
            if (assignment >= 0)
            {
                this.Add(ParseScalar(statement[..assignment], statement[(assignment + 3)..]));
                continue;
            }

            int brace = statement.IndexOf('{', StringComparison.Ordinal);
            string[] head = statement[..brace].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            StructureShape structure = new(head[0], isUnion: head.Length > 1);
            this.Add(structure);
            structures.Add((structure, statement[(brace + 1)..^1]));
        }

        foreach ((StructureShape structure, string members) in structures)
        {
            structure.Members.AddRange(SplitMembers(members).Select(this.ParseMember));
        }

        return this.shapes;
    }

    private void Add(Shape shape)
    {
        if (!this.shapes.TryAdd(shape.Name, shape))
        {
            throw new InvalidDataException($"The shape tables have {shape.Name} twice.");
        }
    }

    private static Shape ParseScalar(string name, string text)
    {
        (string type, string? pattern) = text.Split(" /", 2) is [string before, string after] ? (before, after[..^1]) : (text, null);
        return type.Split('(')[0] switch
        {
            "string" => new StringShape(name, ParseBounds(type), pattern),
            "integer" => new IntegerShape(name, ParseBounds(type)),
            _ => new EnumShape(name, type.Split(" | ")),
        };
    }

    private Member ParseMember(string text)
    {
        (string name, string? reference) = text.Split(": ", 2) is [string before, string after] ? (before, after) : (text, null);
        string plain = name.TrimEnd('!');
        return new(plain, this.ParseReference(reference ?? plain), IsRequired: name.EndsWith('!'));
    }

    private Shape ParseReference(string text)
    {
        if (text.StartsWith('['))
        {
            int end = text.LastIndexOf(']');
            return new ListShape(this.ParseReference(text[1..end]), ParseBounds(text[end..]));
        }

        if (text.StartsWith('{'))
        {
            int end = text.LastIndexOf('}');
            string[] entry = text[1..end].Split(": ");
            return new MapShape(this.ParseReference(entry[0]), this.ParseReference(entry[1]), ParseBounds(text[end..]));
        }

        return this.shapes.GetValueOrDefault(text) ?? throw new InvalidDataException($"The shape tables have no {text}.");
    }

    private static Bounds ParseBounds(string text)
    {
        int start = text.IndexOf('(', StringComparison.Ordinal);
        if (start < 0)
        {
            return default;
        }

        string[] ends = text[(start + 1)..^1].Split("..");
        return new(ParseBound(ends[0]), ParseBound(ends[1]));
    }

    private static long? ParseBound(string text) => text.Length == 0 ? null : long.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Members are separated by ", "; a map's braces hold none.</summary>
    private static string[] SplitMembers(string text) =>
        text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
