using System;
using System.Buffers;
using System.IO;
using System.Text.Json;
using Nerdbank.MessagePack;

namespace EnvAsCode.Indexes.Conda.Shards;

/// <summary>MessagePack as JSON, with bytes as hexadecimal digits, so that a shard is read as any other repodata.</summary>
internal static class MessagePackJson
{
    private const int DeepestNesting = 32;

    /// <summary>Writes a value as JSON.</summary>
    /// <exception cref="FormatException">It is broken, or nested deeper than anything of its kind.</exception>
    public static byte[] Convert(byte[] content)
    {
        try
        {
            ArrayBufferWriter<byte> json = new(content.Length * 2);
            using Utf8JsonWriter writer = new(json);
            MessagePackReader reader = new(content);
            Write(ref reader, writer, DeepestNesting);
            writer.Flush();
            return json.WrittenSpan.ToArray();
        }
        catch (Exception e) when (e is MessagePackSerializationException
            or EndOfStreamException
            or InvalidOperationException
            or ArgumentException
            or OverflowException)
        {
            throw new FormatException("it is broken MessagePack", e);
        }
    }

    private static void Write(ref MessagePackReader reader, Utf8JsonWriter writer, int depth)
    {
        if (depth == 0)
        {
            throw new FormatException("it is nested deeper than any repodata");
        }

        switch (reader.NextMessagePackType)
        {
            case MessagePackType.Map:
                WriteMap(ref reader, writer, depth);
                break;
            case MessagePackType.Array:
                writer.WriteStartArray();
                for (int count = reader.ReadArrayHeader(); count > 0; count--)
                {
                    Write(ref reader, writer, depth - 1);
                }

                writer.WriteEndArray();
                break;
            case MessagePackType.String:
                writer.WriteStringValue(reader.ReadString());
                break;
            case MessagePackType.Binary:
                writer.WriteStringValue(System.Convert.ToHexStringLower(reader.ReadBytes() is { } bytes ? bytes.ToArray() : []));
                break;
            case MessagePackType.Boolean:
                writer.WriteBooleanValue(reader.ReadBoolean());
                break;
            case MessagePackType.Float:
                writer.WriteNumberValue(reader.ReadDouble());
                break;
            case MessagePackType.Integer:
                WriteInteger(ref reader, writer);
                break;
            default:
                // nil, and the time stamps of an extension, which nothing here needs.
                reader.Skip(default);
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteMap(ref MessagePackReader reader, Utf8JsonWriter writer, int depth)
    {
        writer.WriteStartObject();
        for (int count = reader.ReadMapHeader(); count > 0; count--)
        {
            if (reader.NextMessagePackType == MessagePackType.String)
            {
                writer.WritePropertyName(reader.ReadString()!);
                Write(ref reader, writer, depth - 1);
            }
            else
            {
                throw new FormatException("a key in it is no text");
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteInteger(ref MessagePackReader reader, Utf8JsonWriter writer)
    {
        // The codes of int 8 to int 64 and of small negative numbers (MessagePack specification, "Formats").
        if (reader.NextCode is (>= 0xd0 and <= 0xd3) or >= 0xe0)
        {
            writer.WriteNumberValue(reader.ReadInt64());
        }
        else
        {
            writer.WriteNumberValue(reader.ReadUInt64());
        }
    }
}
