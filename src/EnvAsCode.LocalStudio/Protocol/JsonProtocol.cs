using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>
/// AWS JSON 1.1: the request's body is the input, the answer's body the output or an error with its name in <c>__type</c>.
/// </summary>
internal static class JsonProtocol
{
    /// <summary>The content type of requests and answers.</summary>
    public const string ContentType = "application/x-amz-json-1.1";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a body; an empty one is an input without members. Members that are null count as absent and are removed.</summary>
    /// <param name="body">The bytes.</param>
    /// <exception cref="ApiException">They are not a JSON object (SerializationException).</exception>
    public static JsonObject Read(byte[] body)
    {
        if (body.Length == 0)
        {
            return [];
        }

        try
        {
            JsonNode? input = JsonNode.Parse(body, documentOptions: Strict);
            return JsonNodes.WithoutNulls(input) as JsonObject
                ?? throw ApiException.Serialization("The request's body is not a JSON object.");
        }
        catch (JsonException error)
        {
            throw ApiException.Serialization("The request's body is not JSON: " + error.Message);
        }
    }

    /// <summary>A success.</summary>
    /// <param name="output">The output; <see langword="null"/> for an operation without one, whose body is empty.</param>
    public static AwsResponse Success(JsonObject? output) => new(200, ContentType, output?.ToJsonString(Compact) ?? "");

    /// <summary>An error.</summary>
    /// <param name="messageMember">The service's name of the message: <c>Message</c> in SageMaker, <c>message</c> in ECR.</param>
    public static AwsResponse Error(ApiException error, string messageMember)
    {
        JsonObject body = new() { ["__type"] = error.Code, [messageMember] = error.Message };
        return new(error.Status, ContentType, body.ToJsonString(Compact));
    }
}
