using System;
using System.IO;
using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace EnvAsCode.Aws.Runtime;

/// <summary>Reads an answer in AWS JSON 1.1. An operation without output answers with an empty body, or with <c>{}</c>.</summary>
internal sealed class JsonResponseUnmarshaller<TResponse>(JsonService service) : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, IShape, new()
{
    /// <inheritdoc/>
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        using MemoryStream body = new();
        input.Stream.CopyTo(body);
        ReadOnlySpan<byte> json = body.GetBuffer().AsSpan(0, (int)body.Length);
        return json.IsEmpty ? new TResponse() : ShapeReader.Read<TResponse>(json);
    }

    /// <inheritdoc/>
    public override AmazonServiceException UnmarshallException(
        JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        StreamingUtf8JsonReader reader = new(input.Stream);
        ErrorResponse error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(input, ref reader);
        error.InnerException = innerException;
        error.StatusCode = statusCode;
        return service.CreateException(error);
    }
}
