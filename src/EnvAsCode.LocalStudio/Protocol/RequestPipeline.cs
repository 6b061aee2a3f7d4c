using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Faults;
using EnvAsCode.LocalStudio.Protocol.Signing;
using EnvAsCode.LocalStudio.Services;
using Microsoft.AspNetCore.Http;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>From a request to its answer: which operation, which faults, whose signature, then the operation.</summary>
internal sealed class RequestPipeline(
    LocalStudioOptions options, CallLog log, FaultPlan faults, StsService sts, S3Service s3, params IReadOnlyList<JsonEndpoint> services)
{
    private readonly SignatureVerifier verifier = new(options);

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        if (!IsLocal(context.Request.Host.Host))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        AwsRequest request = await AwsRequest.ReadAsync(context);
        CallTarget target = CallTarget.Of(request, services);
        int number = log.Next();
        string requestId = FormattableString.Invariant($"00000000-0000-4000-8000-{number:x12}");
        AwsResponse? response = null;
        try
        {
            response = await this.AnswerAsync(request, target, requestId, context.RequestAborted);
        }
        finally
        {
            log.Add(new(number, target.SigningName, target.Operation, response?.Status ?? 0));
        }

        if (response is null)
        {
            context.Abort();
            return;
        }

        await response.WriteAsync(context.Response, requestId);
    }

    /// <summary>
    /// A web page can lead a browser here by a name of its own that it points at 127.0.0.1; no client of ours has such a name.
    /// </summary>
    private static bool IsLocal(string host) => host == "localhost" || IPAddress.TryParse(host, out _);

    private async Task<AwsResponse?> AnswerAsync(AwsRequest request, CallTarget target, string requestId, CancellationToken cancellation)
    {
        FaultInjector injector = new(options, faults.Next(target.Operation));
        try
        {
            if (!await injector.BeforeAsync(cancellation))
            {
                return null;
            }

            if (options.VerifySignatures)
            {
                this.verifier.Verify(request, target.SigningName);
            }

            AwsResponse response = target switch
            {
                { Service: { } service } => JsonProtocol.Success(
                    await service.InvokeAsync(
                        target.Operation, new(JsonProtocol.Read(request.Body), injector.FailureReason, cancellation))),
                { SigningName: S3Service.SigningName } => await s3.InvokeAsync(request, cancellation),
                _ => sts.Invoke(target.Operation, requestId),
            };
            return injector.After() ? response : null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            ApiException known = error as ApiException ?? new("InternalFailure", LocalStudioHost.OwnFailure + error.Message, 500);
            return target switch
            {
                { Service: { } service } => JsonProtocol.Error(known, service.MessageMember),
                { SigningName: S3Service.SigningName } => S3Service.Error(known, requestId),
                _ => StsService.Error(known, requestId),
            };
        }
    }
}
