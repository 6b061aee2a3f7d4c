using System;
using EnvAsCode.Aws.Generators.Models;

namespace EnvAsCode.Aws.Generators.Clients;

/// <summary>The expressions that write and read values of a type, over the runtime's <c>ShapeWriter</c> and <c>ShapeReader</c>.</summary>
internal sealed class Marshalling(Names names)
{
    private const string Constant = "Constant";

    /// <summary>The statement that writes a value.</summary>
    public string Write(TypeReference type, string writer, string value) => type switch
    {
        ListType list => $"ShapeWriter.List({writer}, {value}, {this.ItemWriter(list.Item)})",
        MapType map => $"ShapeWriter.Map({writer}, {value}, {this.ItemWriter(map.Value)})",
        _ => $"ShapeWriter.{this.Method(type)}({writer}, {value})",
    };

    /// <summary>The expression that reads a value; it is <see langword="null"/> for JSON's null.</summary>
    public string Read(TypeReference type) => this.Read(type, "reader");

    private string Read(TypeReference type, string reader) => type switch
    {
        ListType list => $"ShapeReader.List(ref {reader}, {this.ItemReader(list.Item)})",
        MapType map => $"ShapeReader.Map(ref {reader}, {this.ItemReader(map.Value)})",
        _ when this.Method(type) == Constant => $"ShapeReader.Text(ref {reader}) is {{ }} text ? new {names.TypeOf(type)}(text) : null",
        _ => $"ShapeReader.{this.ReaderMethod(type)}(ref {reader})",
    };

    private string ItemWriter(TypeReference type) => type is NamedType
        ? "ShapeWriter." + this.Method(type)
        : $"static (json, item) => {this.Write(type, "json", "item")}";

    private string ItemReader(TypeReference type)
    {
        if (type is not NamedType || this.Method(type) == Constant)
        {
            return $"static (ref Utf8JsonReader item) => {this.Read(type, "item")}";
        }

        // Of a value type there is no item that is null.
        return this.Method(type) is "Integer" or "Long" or "Double" or "Flag" or "Time" or "Milliseconds"
            ? $"static (ref Utf8JsonReader item) => ShapeReader.{this.Method(type)}(ref item) ?? throw ShapeReader.OtherType()"
            : $"ShapeReader.{this.ReaderMethod(type)}";
    }

    private string ReaderMethod(TypeReference type) => this.Method(type) switch
    {
        "Structure" => $"Structure<{names.TypeOf(type)}>",
        string method => method,
    };

    private string Method(TypeReference type) => names.KindOf((NamedType)type) switch
    {
        "structure" => "Structure",
        "enumeration" => Constant,
        "string" => "Text",
        "integer" => "Integer",
        "long" => "Long",
        "double" => "Double",
        "boolean" => "Flag",
        "timestamp" => "Time",
        Names.Milliseconds => "Milliseconds",
        _ => throw new NotSupportedException(),
    };
}
