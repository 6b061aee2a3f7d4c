using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using EnvAsCode.LocalStudio.Services;
using Microsoft.AspNetCore.WebUtilities;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>Which operation a request calls.</summary>
/// <param name="Service">The JSON service; <see langword="null"/> for STS and S3.</param>
/// <param name="SigningName">The service's name in a credential scope.</param>
/// <param name="Operation">The operation; empty if the request names none.</param>
internal sealed record CallTarget(JsonEndpoint? Service, string SigningName, string Operation)
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>Finds it: by <c>X-Amz-Target</c> in JSON services, by <c>Action</c> of the form in STS, by the method in S3.</summary>
    public static CallTarget Of(AwsRequest request, IReadOnlyList<JsonEndpoint> services)
    {
        if (request.Method != "POST")
        {
            return new(null, S3Service.SigningName, S3Service.OperationOf(request));
        }

        if (request.Header("Content-Type").StartsWith(FormType, StringComparison.OrdinalIgnoreCase))
        {
            string action = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(request.Body)).GetValueOrDefault("Action").ToString();
            return new(null, StsService.SigningName, action);
        }

        string target = request.Header("X-Amz-Target");
        JsonEndpoint service = services.FirstOrDefault(service => target.StartsWith(service.TargetPrefix, StringComparison.Ordinal))
            ?? services[0];
        return new(service, service.SigningName, target[(target.IndexOf('.', StringComparison.Ordinal) + 1)..]);
    }
}
