using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using Amazon.Runtime;

namespace EnvAsCode.Aws.Runtime;

/// <summary>Writes values in AWS JSON 1.1; what the generated shapes are made of.</summary>
internal static class ShapeWriter
{
    // The body is no part of a page; the default encoder would write each '+' of a base64 text as six characters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A shape as JSON in UTF-8.</summary>
    /// <exception cref="ArgumentException">A member that the operation requires is not set.</exception>
    public static byte[] Write(IShape shape)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            shape.Write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Says that a required member is not set.</summary>
    public static ArgumentException NotSet(string shape, string member) =>
        new($"{shape}.{member} is not set, and the operation requires it.", member);

    /// <summary>Writes a text.</summary>
    public static void Text(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    /// <summary>Writes a whole number.</summary>
    public static void Integer(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <summary>Writes a whole number.</summary>
    public static void Long(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    public static void Double(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    /// <summary>Writes true or false.</summary>
    public static void Flag(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <summary>
    /// Writes a time as seconds since 1970, in decimal arithmetic, so that no tick is lost; one without a kind is taken as UTC.
    /// </summary>
    public static void Time(Utf8JsonWriter writer, DateTime value)
    {
        DateTime utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        writer.WriteNumberValue((utc - DateTime.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerSecond);
    }

    /// <summary>Writes a time as milliseconds since 1970; one without a kind is taken as UTC.</summary>
    public static void Milliseconds(Utf8JsonWriter writer, DateTime value)
    {
        DateTime utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        writer.WriteNumberValue((utc - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond);
    }

    /// <summary>Writes a value of an enumeration.</summary>
    public static void Constant(Utf8JsonWriter writer, ConstantClass? value) => writer.WriteStringValue(value?.Value);

    /// <summary>Writes a structure.</summary>
    public static void Structure(Utf8JsonWriter writer, IShape? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        value.Write(writer);
    }

    /// <summary>Writes a list.</summary>
    public static void List<T>(Utf8JsonWriter writer, List<T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        foreach (T item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a map.</summary>
    public static void Map<T>(Utf8JsonWriter writer, Dictionary<string, T>? items, Action<Utf8JsonWriter, T> write)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach ((string key, T item) in items)
        {
            writer.WritePropertyName(key);
            write(writer, item);
        }

        writer.WriteEndObject();
    }
}
