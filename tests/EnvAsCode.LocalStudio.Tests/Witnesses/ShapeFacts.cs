using System.Collections.Generic;
using System.Linq;
using EnvAsCode.LocalStudio.Shapes;

namespace EnvAsCode.LocalStudio.Tests.Witnesses;

/// <summary>The facts of a shape, a line each, as <c>shapes.py</c> writes those of botocore's model.</summary>
internal static class ShapeFacts
{
    public static IEnumerable<string> Of(Shape shape, string path) => shape switch
    {
        StructureShape structure => structure.Members.SelectMany(member => Of(member, path)),
        ListShape list => Of(list.Item, path + "[]").Prepend($"{path} list{Show(list.Count)}"),
        MapShape map => Of(map.Key, path + "{key}").Concat(Of(map.Value, path + "{value}")).Prepend($"{path} map{Show(map.Count)}"),
        EnumShape enumeration => enumeration.Values.Select(value => $"{path} = {value}"),
        StringShape text => [$"{path} string{Show(text.Length)}{(text.Pattern is null ? "" : $" /{text.Pattern}/")}"],
        IntegerShape integer => [$"{path} integer{Show(integer.Range)}"],
        _ => [$"{path} {shape.Name}"],
    };

    private static IEnumerable<string> Of(ShapeMember member, string path)
    {
        string mark = member.IsRequired ? "!" : "";
        return Of(member.Shape, $"{path}.{member.Name}").Prepend($"{path}.{member.Name}{mark}");
    }

    private static string Show(ShapeBounds bounds) => bounds == default ? "" : $"({bounds.Min}..{bounds.Max})";
}
