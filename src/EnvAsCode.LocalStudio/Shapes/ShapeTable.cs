using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>The named shapes of one service, read from the compact notation of the files in <c>Tables</c>.</summary>
/// <remarks>
/// One shape a statement; a statement that ends in <c>{</c>, <c>,</c> or <c>|</c> goes on in the next line:
/// <code>
/// ImageName = string(1..63) /[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}/     string, its length, its pattern
/// DefaultUid = integer(0..65535)                                      whole number and its range
/// Processor = CPU | GPU                                               enumeration
/// KernelSpec { Name!: KernelName, DisplayName: KernelDisplayName }    structure; ! is required
/// Listing { Specs: [KernelSpec](1..5), Variables: {Key: Value}(0..25), SortOrder }
/// CustomFileSystem union { EFSFileSystem, S3FileSystem }              exactly one member
/// </code>
/// A member without a shape has the shape of its own name; <c>string</c>, <c>integer</c>, <c>boolean</c> and <c>timestamp</c> are
/// without constraints.
/// </remarks>
internal sealed class ShapeTable
{
    private readonly Dictionary<string, Shape> shapes;

    private ShapeTable(Dictionary<string, Shape> shapes) => this.shapes = shapes;

    /// <summary>Every name in the table.</summary>
    public IEnumerable<string> Names => this.shapes.Keys;

    /// <summary>Reads a table.</summary>
    /// <param name="texts">Its parts, in the notation.</param>
    /// <exception cref="InvalidDataException">The notation is broken, or a name is not there or there twice.</exception>
    public static ShapeTable Parse(params IEnumerable<string> texts) => new(new ShapeParser(texts.SelectMany(Statements)).Parse());

    /// <summary>The structure of that name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public StructureShape Structure(string name) =>
        this.shapes.GetValueOrDefault(name) as StructureShape ?? throw new InvalidDataException($"The shape tables have no structure {name}.");

    private static IEnumerable<string> Statements(string text)
    {
        string statement = "";
        foreach (string line in text.Split('\n', System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries))
        {
            statement += statement.Length == 0 ? line : " " + line;
            bool isOpen = statement.EndsWith('|') || (IsStructure(statement) && !statement.EndsWith('}'));
            if (!isOpen)
            {
                yield return statement;
                statement = "";
            }
        }
    }

    private static bool IsStructure(string statement) =>
        statement.Contains('{', System.StringComparison.Ordinal) && !statement.Contains(" = ", System.StringComparison.Ordinal);
}
