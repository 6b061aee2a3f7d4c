using System;
using System.Text.Json.Nodes;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>An error answer of the API.</summary>
/// <param name="code">The error's name, as <c>ResourceNotFound</c>; clients match on it.</param>
/// <param name="message">What went wrong.</param>
/// <param name="status">The HTTP status; every error that a caller can cause is 400 in SageMaker and ECR.</param>
internal sealed class ApiException(string code, string message, int status = 400) : Exception(message)
{
    /// <summary>The error's name.</summary>
    public string Code { get; } = code;

    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>What was named is not there. SageMaker's name of it has no "Exception" at its end.</summary>
    public static ApiException NotFound(string message) => new("ResourceNotFound", message);

    /// <summary>What was named exists already, is used, or is being changed.</summary>
    public static ApiException InUse(string message) => new("ResourceInUse", message);

    /// <summary>A request that the shapes allow and the rules do not.</summary>
    public static ApiException Validation(string message) => new("ValidationException", message);

    /// <summary>A parameter that ECR's rules do not allow.</summary>
    public static ApiException InvalidParameter(string message) => new("InvalidParameterException", message);

    /// <summary>The body is not what the protocol says.</summary>
    public static ApiException Serialization(string message) => new("SerializationException", message);

    /// <summary>A value is of another type than the API's.</summary>
    /// <param name="path">Where it is.</param>
    public static ApiException Serialization(JsonNode value, string type, string path) =>
        Serialization($"A JSON {value.GetValueKind()} at '{path}' cannot be converted to {type}.");
}
