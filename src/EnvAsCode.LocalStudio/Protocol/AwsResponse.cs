using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>An answer.</summary>
/// <param name="Body">The body; may be empty.</param>
internal sealed record AwsResponse(int Status, string ContentType, string Body)
{
    /// <summary>
    /// Sends the answer with its length in one write: a client that closes the connection after the headers must find the body there.
    /// </summary>
    /// <param name="requestId">The value of <c>x-amzn-RequestId</c>.</param>
    public async Task WriteAsync(HttpResponse response, string requestId)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(this.Body);
        response.StatusCode = this.Status;
        response.ContentType = this.ContentType;
        response.ContentLength = bytes.Length;
        response.Headers["x-amzn-RequestId"] = requestId;
        await response.Body.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }
}
