using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>An answer.</summary>
/// <param name="Body">The body; may be empty.</param>
internal sealed record AwsResponse(int Status, string ContentType, string Body)
{
    /// <summary>The body, where it is no text.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Sends the answer with its length in one write: a client that closes the connection after the headers must find the body there.
    /// </summary>
    /// <param name="requestId">The value of <c>x-amzn-RequestId</c>.</param>
    public async Task WriteAsync(HttpResponse response, string requestId)
    {
        byte[] bytes = this.Bytes ?? Encoding.UTF8.GetBytes(this.Body);
        response.StatusCode = this.Status;
        response.ContentType = this.ContentType;
        response.Headers["x-amzn-RequestId"] = requestId;
        foreach ((string name, string value) in this.Headers)
        {
            response.Headers[name] = value;
        }

        if (this.Status == StatusCodes.Status204NoContent || response.HttpContext.Request.Method == HttpMethods.Head)
        {
            return;
        }

        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }
}
