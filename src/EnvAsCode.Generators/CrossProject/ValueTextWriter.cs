using System;
using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using EnvAsCode.Generators.Vocabulary;

namespace EnvAsCode.Generators.CrossProject;

/// <summary>
/// Writes a value of the vocabulary as value text, the form in which a value travels to other projects: <c>null</c>, <c>true</c>,
/// <c>7</c>, <c>"text"</c>, <c>AppType.JupyterLab</c>, <c>[a,b]</c> with its element type in front, and <c>CondaPackage{Name="numpy"}</c>
/// with every settable member in ordinal order.
/// </summary>
internal static class ValueTextWriter
{
    /// <summary>The value text of a value.</summary>
    /// <param name="value">
    /// A record, a list, an enum value, a string, an <see langword="int"/>, a <see langword="bool"/> or <see langword="null"/>.
    /// </param>
    public static string Write(object? value)
    {
        StringBuilder text = new();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string s:
                WriteString(text, s);
                break;
            case bool b:
                text.Append(b ? "true" : "false");
                break;
            case int i:
                text.Append(i.ToString(CultureInfo.InvariantCulture));
                break;
            case Enum e:
                text.Append(e.GetType().Name).Append('.').Append(e.ToString());
                break;
            default:
                WriteCompound(text, value);
                break;
        }
    }

    private static void WriteCompound(StringBuilder text, object value)
    {
        Type type = value.GetType();
        if (ListFactory.ElementType(type) is { } element)
        {
            text.Append(NameOf(element)).Append('[');
            string separator = "";
            foreach (object? item in (IEnumerable)value)
            {
                text.Append(separator);
                Write(text, item);
                separator = ",";
            }

            text.Append(']');
            return;
        }

        text.Append(NameOf(type)).Append('{');
        string comma = "";
        foreach (PropertyInfo property in RecordShape.Of(type).Settable)
        {
            text.Append(comma).Append(property.Name).Append('=');
            Write(text, property.GetValue(value));
            comma = ",";
        }

        text.Append('}');
    }

    private static string NameOf(Type type) => type == typeof(string) ? "String" : type.Name;

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case < ' ' or '\x7f':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
