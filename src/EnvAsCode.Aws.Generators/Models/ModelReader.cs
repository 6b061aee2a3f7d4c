using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace EnvAsCode.Aws.Generators.Models;

/// <summary>Reads a model.</summary>
internal static class ModelReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex OperationNotation =
        new(@"^(\w+)\((\w*)\)(?: -> (\w+))?(?: pages (.+?))?(?: throws (.+))?$", Options);

    private static readonly Regex StructureNotation = new(@"^(sensitive )?(\w+)( union)? \{(.*)\}$", Options);

    private static readonly Regex ScalarNotation = new(@"^(\w+) = (sensitive )?(string|integer|long)(\([^)]*\))?(?: /(.*)/)?$", Options);

    /// <summary>Reads the text of a model.</summary>
    /// <exception cref="InvalidDataException">A statement is not in the notation, or a shape is not there.</exception>
    public static ServiceModel Read(string text)
    {
        ServiceModel model = new();
        foreach (string statement in Statements.Of(text))
        {
            ReadStatement(statement, model);
        }

        return model;
    }

    private static void ReadStatement(string statement, ServiceModel model)
    {
        if (statement[0] == '@')
        {
            int space = statement.IndexOf(' ');
            model.Facts[statement.Substring(1, space - 1)] = statement.Substring(space + 1);
        }
        else if (OperationNotation.Match(statement) is { Success: true } operation)
        {
            model.Operations.Add(ReadOperation(operation.Groups));
        }
        else if (StructureNotation.Match(statement) is { Success: true } structure)
        {
            GroupCollection parts = structure.Groups;
            Member[] members = [.. Split(parts[4].Value, ',').Select(ReadMember)];
            model.Structures.Add(parts[2].Value, new(parts[2].Value, parts[3].Success, parts[1].Success, members));
        }
        else if (ScalarNotation.Match(statement) is { Success: true } scalar)
        {
            GroupCollection parts = scalar.Groups;
            string? pattern = parts[5].Success ? parts[5].Value : null;
            model.Scalars.Add(
                parts[1].Value, new(parts[1].Value, parts[3].Value, ReadBounds(parts[4].Value), pattern, parts[2].Success));
        }
        else
        {
            (string name, string values) = Cut(statement, " = ");
            model.Enumerations.Add(name, new(name, Split(values, '|')));
        }
    }

    private static Operation ReadOperation(GroupCollection parts)
    {
        string[] page = Split(parts[4].Value, ',');
        return new(
            parts[1].Value,
            Input: parts[2].Length > 0 ? parts[2].Value : null,
            Output: parts[3].Success ? parts[3].Value : null,
            page.Length == 0 ? null : new Page(page[0], page[1] == "-" ? null : page[1], [.. page.Skip(2)]),
            Split(parts[5].Value, ','));
    }

    private static Member ReadMember(string text)
    {
        const string auto = " auto";
        bool isAuto = text.EndsWith(auto, StringComparison.Ordinal);
        string rest = isAuto ? text.Substring(0, text.Length - auto.Length) : text;
        bool isNamed = rest.Contains(": ") && rest[0] != '[' && rest[0] != '{';
        (string name, string type) = isNamed ? Cut(rest, ": ") : (rest, rest);
        return new(name.TrimEnd('!'), ReadType(type.TrimEnd('!')), name.EndsWith("!", StringComparison.Ordinal), isAuto);
    }

    private static TypeReference ReadType(string text)
    {
        if (text[0] == '[')
        {
            int end = text.LastIndexOf(']');
            return new ListType(ReadType(text.Substring(1, end - 1)), ReadBounds(text.Substring(end + 1)));
        }

        if (text[0] == '{')
        {
            int end = text.LastIndexOf('}');
            (string key, string value) = Cut(text.Substring(1, end - 1), ": ");
            return new MapType(ReadType(key), ReadType(value), ReadBounds(text.Substring(end + 1)));
        }

        return new NamedType(text);
    }

    private static Bounds ReadBounds(string text)
    {
        if (text.Length == 0)
        {
            return default;
        }

        (string min, string max) = Cut(text.Trim('(', ')'), "..");
        return new(min.Length > 0 ? min : null, max.Length > 0 ? max : null);
    }

    private static (string Before, string After) Cut(string text, string separator)
    {
        int index = text.IndexOf(separator, StringComparison.Ordinal);
        return index > 0 || (index == 0 && separator == "..")
            ? (text.Substring(0, index), text.Substring(index + separator.Length))
            : throw new InvalidDataException($"\"{text}\" is not in the notation of models, which cut.py explains.");
    }

    private static string[] Split(string text, char separator) =>
        [.. text.Split(separator).Select(part => part.Trim()).Where(part => part.Length > 0)];
}
