using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// Reads values in AWS JSON 1.1; what the generated shapes are made of. Each method begins at the value's first token and ends at its
/// last; JSON's null is <see langword="null"/>.
/// </summary>
internal static class ShapeReader
{
    /// <summary>Reads a value.</summary>
    public delegate T? ReadValue<out T>(ref Utf8JsonReader reader);

    /// <summary>The shape that JSON in UTF-8 stands for.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is of another type.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json)
        where T : class, IShape, new()
    {
        T shape = new();
        Read(json, shape);
        return shape;
    }

    /// <summary>Reads the members of a shape from JSON in UTF-8; there are none in null.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is of another type.</exception>
    public static void Read(ReadOnlySpan<byte> json, IShape shape)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        if (Has(ref reader, JsonTokenType.StartObject))
        {
            ReadMembers(shape, ref reader);
        }

        // Throws if anything follows.
        reader.Read();
    }

    /// <summary>Says that a value is of another type, and not what it is: it may be a secret.</summary>
    public static JsonException OtherType() => new("A member of the answer is of another type than the service's model says.");

    /// <summary>Whether a member has a name; if so, goes on to its value.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    /// <summary>Reads a text.</summary>
    public static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw OtherType(),
    };

    /// <summary>Reads a whole number.</summary>
    public static int? Integer(ref Utf8JsonReader reader) =>
        HasNumber(ref reader) ? reader.TryGetInt32(out int value) ? value : throw OtherType() : null;

    /// <summary>Reads a whole number.</summary>
    public static long? Long(ref Utf8JsonReader reader) =>
        HasNumber(ref reader) ? reader.TryGetInt64(out long value) ? value : throw OtherType() : null;

    /// <summary>Reads a number.</summary>
    public static double? Double(ref Utf8JsonReader reader) => HasNumber(ref reader) ? reader.GetDouble() : null;

    /// <summary>Reads true or false.</summary>
    public static bool? Flag(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => throw OtherType(),
    };

    /// <summary>
    /// Reads a time: seconds since 1970 with a fraction, in decimal arithmetic, so that no tick is lost. A string in ISO 8601 is read as
    /// well, because some emulators answer with one.
    /// </summary>
    public static DateTime? Time(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
            return DateTime.TryParse(reader.GetString(), CultureInfo.InvariantCulture, utc, out DateTime time) ? time : throw OtherType();
        }

        if (!HasNumber(ref reader))
        {
            return null;
        }

        // The last second of the calendar is 253402300799.
        return reader.TryGetDecimal(out decimal seconds) && Math.Abs(seconds) < 60_000_000_000
            ? DateTime.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : throw OtherType();
    }

    /// <summary>Reads a time: milliseconds since 1970.</summary>
    public static DateTime? Milliseconds(ref Utf8JsonReader reader) => Long(ref reader) switch
    {
        null => null,
        long value and >= 0 and < 250_000_000_000_000 => DateTime.UnixEpoch.AddMilliseconds(value),
        _ => throw OtherType(),
    };

    /// <summary>Reads a structure.</summary>
    public static T? Structure<T>(ref Utf8JsonReader reader)
        where T : class, IShape, new()
    {
        if (!Has(ref reader, JsonTokenType.StartObject))
        {
            return null;
        }

        T shape = new();
        ReadMembers(shape, ref reader);
        return shape;
    }

    /// <summary>Reads a list.</summary>
    public static List<T>? List<T>(ref Utf8JsonReader reader, ReadValue<T> read)
    {
        if (!Has(ref reader, JsonTokenType.StartArray))
        {
            return null;
        }

        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(read(ref reader)!);
        }

        return items;
    }

    /// <summary>Reads a map.</summary>
    public static Dictionary<string, T>? Map<T>(ref Utf8JsonReader reader, ReadValue<T> read)
    {
        if (!Has(ref reader, JsonTokenType.StartObject))
        {
            return null;
        }

        Dictionary<string, T> items = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = reader.GetString()!;
            reader.Read();
            items[key] = read(ref reader)!;
        }

        return items;
    }

    private static void ReadMembers(IShape shape, ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!shape.ReadMember(ref reader))
            {
                reader.Skip();
            }
        }
    }

    private static bool HasNumber(ref Utf8JsonReader reader) => Has(ref reader, JsonTokenType.Number);

    private static bool Has(ref Utf8JsonReader reader, JsonTokenType type) =>
        reader.TokenType == type || (reader.TokenType == JsonTokenType.Null ? false : throw OtherType());
}
