using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>A request as it came over the wire, before anything is made of it.</summary>
/// <param name="Query">What follows the <c>?</c>, undecoded.</param>
/// <param name="Headers">The headers; names in any case.</param>
internal sealed record AwsRequest(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>A header's value; empty if it was not sent.</summary>
    /// <param name="name">The name in any case.</param>
    public string Header(string name) => this.Headers.TryGetValue(name, out string? value) ? value : "";

    /// <summary>Reads a request to its end.</summary>
    public static async Task<AwsRequest> ReadAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues values) in context.Request.Headers)
        {
            headers[name] = string.Join(',', values.ToArray());
        }

        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        string[] parts = target.Split('?', 2);
        return new(context.Request.Method, parts[0], parts.Length > 1 ? parts[1] : "", headers, body.ToArray());
    }
}
