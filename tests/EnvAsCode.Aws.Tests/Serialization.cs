using System.Text.Json;
using EnvAsCode.Aws.SageMaker;

namespace EnvAsCode.Aws.Tests;

/// <summary>SageMaker's shapes as JSON, without a wire.</summary>
internal static class Serialization
{
    private static readonly JsonSerializerOptions Options = new AmazonSageMakerConfig().Service.SerializerOptions;

    /// <summary>Reads a shape.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    /// <summary>Writes a shape.</summary>
    public static string Write<T>(T shape) => JsonSerializer.Serialize(shape, Options);
}
