using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources;
using EnvAsCode.LocalStudio.Resources.Objects;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>
/// Amazon S3, REST with paths <c>/bucket/key</c>: HeadBucket, HeadObject, GetObject, PutObject and DeleteObject. Every bucket that is named
/// is there.
/// </summary>
internal sealed class S3Service(OperationTable table, ObjectFiles files)
{
    /// <summary>The service's name in a credential scope.</summary>
    public const string SigningName = "s3";

    private const string ContentType = "application/xml";
    private const string Kind = "s3-object/";
    private const int NoContent = 204;
    private const int Missing = 404;
    private const int Refused = 412;

    /// <summary>The operation that a request is.</summary>
    public static string OperationOf(AwsRequest request) => request.Method switch
    {
        "HEAD" => IsBucket(request) ? "HeadBucket" : "HeadObject",
        "GET" when !IsBucket(request) => "GetObject",
        "PUT" when !IsBucket(request) => "PutObject",
        "DELETE" when !IsBucket(request) => "DeleteObject",
        _ => "",
    };

    /// <summary>An error.</summary>
    /// <param name="error">The error; the names of signature errors lose "Exception", which only the JSON services have.</param>
    public static AwsResponse Error(ApiException error, string requestId)
    {
        XElement answer = new(
            "Error",
            new XElement("Code", StsService.CodeOf(error) == "Throttling" ? "SlowDown" : StsService.CodeOf(error)),
            new XElement("Message", error.Message),
            new XElement("RequestId", requestId));
        int status = StsService.CodeOf(error) == "Throttling" ? 503 : error.Status == 400 ? 403 : error.Status;
        return new(status, ContentType, answer.ToString());
    }

    /// <summary>Does an operation.</summary>
    /// <exception cref="ApiException">It is none, or the object is not there.</exception>
    public Task<AwsResponse> InvokeAsync(AwsRequest request, CancellationToken cancellation)
    {
        string name = Uri.UnescapeDataString(request.Path.TrimStart('/'));
        OperationCall call = new([], FailureReason: null, cancellation);
        return OperationOf(request) switch
        {
            "HeadBucket" => Task.FromResult(new AwsResponse(200, ContentType, "")),
            "HeadObject" => table.ReadAsync(turn => this.Show(turn, name, withBody: false), call),
            "GetObject" => table.ReadAsync(turn => this.Show(turn, name, withBody: true), call),
            "PutObject" => table.WriteAsync(turn => this.Put(turn, name, request), call),
            "DeleteObject" => table.WriteAsync(turn => this.Delete(turn, name), call),
            _ => throw new ApiException(
                "NotImplemented", $"LocalStudio does not serve s3:{request.Method}; docs/local-studio.md lists what it does.", 501),
        };
    }

    /// <summary>The file of an object; <see langword="null"/> if there is none.</summary>
    /// <param name="name">The bucket, a slash and the key.</param>
    public string? FileOf(StudioTurn turn, string name) => turn.State.Find(Kind + name) is null ? null : files.PathOf(name);

    private static bool IsBucket(AwsRequest request) => request.Path.Trim('/').IndexOf('/', StringComparison.Ordinal) < 0;

    private AwsResponse Show(StudioTurn turn, string name, bool withBody)
    {
        Resource found = turn.State.Find(Kind + name) ?? throw new ApiException("NoSuchKey", "The specified key does not exist.", Missing);
        return new AwsResponse(200, "binary/octet-stream", "")
        {
            Bytes = withBody ? File.ReadAllBytes(files.PathOf(name)) : [],
            Headers = new Dictionary<string, string> { ["ETag"] = found.Document.Text("ETag") },
        };
    }

    private AwsResponse Put(StudioTurn turn, string name, AwsRequest request)
    {
        if (request.Header("x-amz-content-sha256").StartsWith("STREAMING", StringComparison.Ordinal))
        {
            throw new ApiException("NotImplemented", "LocalStudio takes no body in signed chunks; send it whole.", 501);
        }

        if (request.Header("If-None-Match") == "*" && turn.State.Find(Kind + name) is not null)
        {
            throw new ApiException("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", Refused);
        }

        files.Write(name, request.Body);
        string tag = "\"" + Convert.ToHexStringLower(SHA256.HashData(request.Body))[..32] + "\"";
        turn.State.Put(new Resource(Kind + name, new() { ["Size"] = request.Body.Length, ["ETag"] = tag }));
        return new AwsResponse(200, ContentType, "") { Headers = new Dictionary<string, string> { ["ETag"] = tag } };
    }

    private AwsResponse Delete(StudioTurn turn, string name)
    {
        turn.State.Remove(Kind + name);
        File.Delete(files.PathOf(name));
        return new AwsResponse(NoContent, ContentType, "");
    }
}
