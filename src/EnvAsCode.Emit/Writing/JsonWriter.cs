using System.Globalization;
using System.Text;

namespace EnvAsCode.Emit.Writing;

/// <summary>
/// Writes JSON (RFC 8259) with two blanks of indentation and members in the order in which they are written. Its own, and not
/// System.Text.Json, because what runs in the compiler brings no assemblies along.
/// </summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool isFirst = true;
    private bool isAfterName;

    /// <summary>Begins an object.</summary>
    /// <param name="name">Its name as a member; <see langword="null"/> for an item or the root.</param>
    public JsonWriter BeginObject(string? name = null) => this.Begin(name, '{');

    /// <summary>Ends the object.</summary>
    public JsonWriter EndObject() => this.End('}');

    /// <summary>Begins an array.</summary>
    /// <param name="name">Its name as a member; <see langword="null"/> for an item.</param>
    public JsonWriter BeginArray(string? name = null) => this.Begin(name, '[');

    /// <summary>Ends the array.</summary>
    public JsonWriter EndArray() => this.End(']');

    /// <summary>Writes a string member.</summary>
    /// <param name="value">Its value; nothing is written for <see langword="null"/>.</param>
    public JsonWriter String(string name, string? value) => value is null ? this : this.Name(name).String(value);

    /// <summary>Writes a string item.</summary>
    public JsonWriter String(string value)
    {
        this.BeforeValue();
        JsonText.AppendQuoted(this.text, value);
        return this;
    }

    /// <summary>Writes a member that is an array of strings.</summary>
    /// <param name="values">The strings; nothing is written for none.</param>
    public JsonWriter Strings(string name, EquatableArray<string> values)
    {
        if (values.IsEmpty)
        {
            return this;
        }

        this.BeginArray(name);
        foreach (string value in values.AsSpan())
        {
            this.String(value);
        }

        return this.EndArray();
    }

    /// <summary>Writes a number member.</summary>
    public JsonWriter Number(string name, int value) => this.Name(name).Literal(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a number member.</summary>
    /// <param name="value">Its value; nothing is written for <see langword="null"/>.</param>
    public JsonWriter Number(string name, int? value) => value is { } number ? this.Number(name, number) : this;

    /// <summary>Writes a boolean member.</summary>
    public JsonWriter Boolean(string name, bool value) => this.Name(name).Literal(value ? "true" : "false");

    /// <summary>The document, with a final line end.</summary>
    public override string ToString() => this.text.ToString() + "\n";

    private JsonWriter Name(string name)
    {
        this.BeforeValue();
        JsonText.AppendQuoted(this.text, name);
        this.text.Append(": ");
        this.isAfterName = true;
        return this;
    }

    private JsonWriter Literal(string literal)
    {
        this.BeforeValue();
        this.text.Append(literal);
        return this;
    }

    private JsonWriter Begin(string? name, char bracket)
    {
        if (name is not null)
        {
            this.Name(name);
        }

        this.BeforeValue();
        this.text.Append(bracket);
        this.depth++;
        this.isFirst = true;
        return this;
    }

    private JsonWriter End(char bracket)
    {
        this.depth--;
        if (!this.isFirst)
        {
            this.NewLine();
        }

        this.text.Append(bracket);
        this.isFirst = false;
        return this;
    }

    private void BeforeValue()
    {
        if (!this.isAfterName && this.depth > 0)
        {
            if (!this.isFirst)
            {
                this.text.Append(',');
            }

            this.NewLine();
        }

        this.isFirst = false;
        this.isAfterName = false;
    }

    private void NewLine() => this.text.Append('\n').Append(' ', this.depth * 2);
}
