using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using Docker.DotNet;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>What a Docker Engine's errors mean.</summary>
internal static class DockerErrors
{
    private const string DiskFull = "no space left on device";

    /// <summary>What the engine says, without the HTTP around it.</summary>
    /// <param name="error">An error of the engine's API.</param>
    public static string MessageOf(DockerApiException error)
    {
        try
        {
            using JsonDocument body = JsonDocument.Parse(error.ResponseBody ?? "");
            return body.RootElement.GetProperty("message").GetString()!.Trim();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or System.Collections.Generic.KeyNotFoundException)
        {
            return (error.ResponseBody ?? error.Message).Trim();
        }
    }

    /// <summary>Whether a message says that the engine's disk is full.</summary>
    /// <param name="message">What the engine said.</param>
    public static bool IsDiskFull(string message) => message.Contains(DiskFull, StringComparison.OrdinalIgnoreCase);

    private static DeploymentException? DeploymentIn(Exception? exception) =>
        exception is null ? null : exception as DeploymentException ?? DeploymentIn(exception.InnerException);

    /// <summary>
    /// The failure that an exception of the engine's client stands for; <see langword="null"/> if it is another kind of exception.
    /// </summary>
    /// <param name="environment">The environment whose image it is.</param>
    public static DeploymentException? Translate(Exception exception, string environment) => exception switch
    {
        DeploymentException => null,

        // What went wrong while the context was sent comes out as a request that could not be sent.
        { InnerException: { } inner } when DeploymentIn(inner) is { } own => own,
        DockerApiException api when IsDiskFull(MessageOf(api)) => new(Rules.DockerDiskFull, api, environment) { Environment = environment },
        DockerApiException api => new(Rules.DockerRefused, api, environment, MessageOf(api)) { Environment = environment },
        HttpRequestException or IOException or TimeoutException =>
            new(Rules.DockerLost, exception, environment, exception.Message) { Environment = environment },
        _ => null,
    };
}
