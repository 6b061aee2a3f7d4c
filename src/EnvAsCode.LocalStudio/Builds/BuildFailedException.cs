using System;

namespace EnvAsCode.LocalStudio.Builds;

/// <summary>A phase of a build has failed.</summary>
/// <param name="statusCode">The code of the phase's context, as <c>COMMAND_EXECUTION_ERROR</c>.</param>
/// <param name="message">Why, in words.</param>
public sealed class BuildFailedException(string statusCode, string message) : Exception(message)
{
    /// <summary>The code of the phase's context.</summary>
    public string StatusCode { get; } = statusCode;
}
