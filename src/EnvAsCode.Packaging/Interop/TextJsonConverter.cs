using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnvAsCode.Packaging.Interop;

/// <summary>Reads and writes a type as the text that it is, as a value and as the name of a member.</summary>
/// <typeparam name="T">The type; its <see cref="object.ToString"/> writes what it reads.</typeparam>
internal sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : class, IParsable<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Of(reader.GetString()!) : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString()!);

    // A FormatException would lose the path and the line, which the serializer adds to its own exception.
    private static T Of(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
