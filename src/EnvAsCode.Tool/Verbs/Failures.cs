using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Amazon.Runtime;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Diagnostics;
using EnvAsCode.LocalStudio;
using EnvAsCode.Locking;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary>Every exception as an error with a name: nobody is shown a stack trace.</summary>
internal static class Failures
{
    /// <summary>The error.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="environments">The environments, of which one may be meant.</param>
    /// <param name="current">The environment that was worked on, if it was one.</param>
    public static ReportedError Describe(Exception exception, IReadOnlyList<EnvironmentManifest> environments, string? current = null)
    {
        DeploymentException? failure = exception as DeploymentException;
        string? name = failure?.Environment ?? current;
        return Of(exception) with
        {
            Environment = name,
            Declaration = environments.FirstOrDefault(environment => environment.Name == name)?.Declaration,
        };
    }

    private static ReportedError Of(Exception exception) => exception switch
    {
        DeploymentException { InnerException: AmazonServiceException inner }
            when inner.Message.StartsWith(LocalStudioHost.OwnFailure, StringComparison.Ordinal) =>
            Of(
                Rules.LocalStudioNotUsable,
                inner.Message.TrimEnd('.') + "; mend that, and publish again: what is done already is not done twice"),
        LockException failure => new(failure.Rule.Id, failure.Message.ReplaceLineEndings(" "), failure.Rule.HelpLink),
        DeploymentException failure => new(failure.Rule.Id, failure.Message, failure.Rule.HelpLink),
        AmazonClientException => Of(Rules.NoCredentials, exception.Message.TrimEnd('.')),
        IOException or UnauthorizedAccessException => Of(Rules.UnexpectedFailure, exception.Message),
        _ => Of(Rules.UnexpectedFailure, exception.GetType().Name + ": " + exception.Message),
    };

    private static ReportedError Of(Rule rule, string argument) =>
        new(rule.Id, rule.Format(argument.ReplaceLineEndings(" ")), rule.HelpLink);
}
