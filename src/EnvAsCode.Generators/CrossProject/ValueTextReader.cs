using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using EnvAsCode.Generators.Vocabulary;

namespace EnvAsCode.Generators.CrossProject;

/// <summary>Reads what <see cref="ValueTextWriter"/> wrote.</summary>
internal sealed class ValueTextReader
{
    private static readonly Assembly Vocabulary = typeof(EnvironmentSpec).Assembly;

    // The vocabulary nests a few records; a text that was not written by us must not end the compiler's stack.
    private const int MaximumDepth = 64;

    private readonly string text;
    private int position;
    private int depth;

    private ValueTextReader(string text) => this.text = text;

    /// <summary>The value of a value text.</summary>
    /// <exception cref="FormatException">
    /// The text is no value text, or names a type or member that this version of EnvAsCode does not know.
    /// </exception>
    public static object? Read(string text)
    {
        ValueTextReader reader = new(text);
        object? value = reader.ReadValue();
        return reader.position == text.Length ? value : throw reader.Unexpected("the end");
    }

    private object? ReadValue()
    {
        if (++this.depth > MaximumDepth)
        {
            throw new FormatException("values are nested more than " + MaximumDepth + " deep");
        }

        object? value = this.ReadAnyValue();
        this.depth--;
        return value;
    }

    private object? ReadAnyValue()
    {
        char next = this.Peek();
        if (next == '"')
        {
            return this.ReadString();
        }

        if (next is '-' or (>= '0' and <= '9'))
        {
            return this.ReadNumber();
        }

        string word = this.ReadWord();
        return word switch
        {
            "null" => null,
            "true" => true,
            "false" => false,
            _ => this.Peek() switch
            {
                '{' => this.ReadRecord(TypeOf(word)),
                '[' => this.ReadList(TypeOf(word)),
                '.' => this.ReadEnum(TypeOf(word)),
                _ => throw this.Unexpected("'{', '[' or '.'"),
            },
        };
    }

    private object ReadRecord(Type type)
    {
        Dictionary<string, object?> members = new(StringComparer.Ordinal);
        this.Expect('{');
        while (this.Peek() != '}')
        {
            string name = this.ReadWord();
            this.Expect('=');
            members[name] = this.ReadValue();
            if (this.Peek() == ',')
            {
                this.position++;
            }
        }

        this.Expect('}');
        return Make(type, members);
    }

    /// <summary>Calls the constructor whose parameters are members, then sets the rest.</summary>
    private static object Make(Type type, Dictionary<string, object?> members)
    {
        RecordShape shape = RecordShape.Of(type);
        ConstructorInfo constructor = type.GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).LastOrDefault()
            ?? throw new FormatException("the type " + type.Name + " has no values of its own");
        object?[] arguments =
        [
            .. constructor.GetParameters().Select(parameter =>
                members.FirstOrDefault(member => string.Equals(member.Key, parameter.Name, StringComparison.OrdinalIgnoreCase)).Value),
        ];
        try
        {
            object instance = constructor.Invoke(arguments);
            foreach (KeyValuePair<string, object?> member in members)
            {
                PropertyInfo property = shape.Settable.FirstOrDefault(candidate => candidate.Name == member.Key)
                    ?? throw new FormatException("the member " + type.Name + "." + member.Key + " is unknown");
                property.SetValue(instance, member.Value);
            }

            return instance;
        }
        catch (Exception e) when (e is TargetInvocationException or ArgumentException)
        {
            throw new FormatException("the record " + type.Name + " lacks a member, or has one of another type");
        }
    }

    private object ReadList(Type elementType)
    {
        List<object?> items = [];
        this.Expect('[');
        while (this.Peek() != ']')
        {
            object? item = this.ReadValue();
            items.Add(
                item is null || elementType.IsInstanceOfType(item) ? item : throw this.Unexpected("an item of type " + elementType.Name));
            if (this.Peek() == ',')
            {
                this.position++;
            }
        }

        this.Expect(']');
        return ListFactory.Create(typeof(EquatableArray<>).MakeGenericType(elementType), items);
    }

    private object ReadEnum(Type type)
    {
        this.Expect('.');
        string name = this.ReadWord();
        return Enum.IsDefined(type, name)
            ? Enum.Parse(type, name)
            : throw new FormatException("the value " + type.Name + "." + name + " is unknown");
    }

    private string ReadString()
    {
        StringBuilder result = new();
        this.Expect('"');
        while (this.Peek() != '"')
        {
            char c = this.text[this.position++];
            result.Append(c == '\\' ? this.ReadEscape() : c);
        }

        this.Expect('"');
        return result.ToString();
    }

    private char ReadEscape()
    {
        char c = this.Peek();
        this.position++;
        if (c != 'u')
        {
            return c;
        }

        string digits = this.position + 4 <= this.text.Length ? this.text.Substring(this.position, 4) : "";
        this.position += 4;
        return ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            ? (char)code
            : throw this.Unexpected("four hexadecimal digits");
    }

    private int ReadNumber()
    {
        int start = this.position;
        while (this.position < this.text.Length && this.text[this.position] is '-' or (>= '0' and <= '9'))
        {
            this.position++;
        }

        return int.TryParse(
            this.text.Substring(start, this.position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw this.Unexpected("a number");
    }

    private string ReadWord()
    {
        int start = this.position;
        while (this.position < this.text.Length && (char.IsLetterOrDigit(this.text[this.position]) || this.text[this.position] == '_'))
        {
            this.position++;
        }

        return this.position > start ? this.text.Substring(start, this.position - start) : throw this.Unexpected("a word");
    }

    private char Peek() => this.position < this.text.Length ? this.text[this.position] : throw this.Unexpected("more text");

    private void Expect(char c)
    {
        if (this.Peek() != c)
        {
            throw this.Unexpected("'" + c + "'");
        }

        this.position++;
    }

    private FormatException Unexpected(string expected) => new(expected + " is expected at offset " + this.position);

    private static Type TypeOf(string name) => name == "String"
        ? typeof(string)
        : Vocabulary.GetType("EnvAsCode." + name) ?? throw new FormatException("the type " + name + " is unknown");
}
