using System.Text;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.Tests;

/// <summary>Shapes as JSON, without a wire.</summary>
internal static class Serialization
{
    /// <summary>Reads a shape.</summary>
    public static T Read<T>(string json)
        where T : class, new()
    {
        T shape = new();
        ShapeReader.Read(Encoding.UTF8.GetBytes(json), (IShape)(object)shape);
        return shape;
    }

    /// <summary>Writes a shape.</summary>
    public static string Write(object shape) => Encoding.UTF8.GetString(ShapeWriter.Write((IShape)shape));
}
