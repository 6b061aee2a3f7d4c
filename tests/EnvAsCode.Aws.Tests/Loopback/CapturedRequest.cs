using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace EnvAsCode.Aws.Tests.Loopback;

/// <summary>A request as it arrived.</summary>
public sealed record CapturedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonObject Json => JsonNode.Parse(this.Body)!.AsObject();

    /// <summary>The operation that <c>X-Amz-Target</c> names.</summary>
    public string Operation => this.Headers["X-Amz-Target"].Split('.')[^1];
}
