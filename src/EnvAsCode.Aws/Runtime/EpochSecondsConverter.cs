using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// Times in AWS JSON 1.1: a number of seconds since 1970, with a fraction. Decimal arithmetic, so that a tick is never lost. A string in
/// ISO 8601 is read as well, because some emulators answer with one.
/// </summary>
internal sealed class EpochSecondsConverter : JsonConverter<DateTime>
{
    /// <inheritdoc/>
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return DateTime.Parse(
                reader.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        }

        return DateTime.UnixEpoch.AddTicks((long)(reader.GetDecimal() * TimeSpan.TicksPerSecond));
    }

    /// <summary>Writes a time; one without a kind is taken as UTC.</summary>
    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options)
    {
        DateTime utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;
        writer.WriteNumberValue((utc - DateTime.UnixEpoch).Ticks / (decimal)TimeSpan.TicksPerSecond);
    }
}
