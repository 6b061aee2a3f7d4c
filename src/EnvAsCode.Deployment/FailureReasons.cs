using System;
using System.Linq;
using EnvAsCode.Aws.Waiting;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment;

/// <summary>What SageMaker's <c>FailureReason</c>s most often mean.</summary>
internal static class FailureReasons
{
    private static readonly (string[] Words, string Advice)[] Known =
    [
        (["permission", "not authorized", "access denied", "assume role", "accessdenied"],
            "Most likely the image's role may not pull it: the role needs ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on the "
            + "repository, and has to trust sagemaker.amazonaws.com"),
        (["not found", "does not exist", "no such"],
            "Most likely the image is no longer in the repository: publish again, which builds and pushes it"),
        (["architecture", "platform", "exec format"],
            "Most likely the image is for another processor: SageMaker runs linux/amd64 only"),
        (["size", "too large"],
            "Most likely the image is larger than Studio takes: leave packages out, or build from a smaller image"),
    ];

    /// <summary>The failure of a wait.</summary>
    /// <param name="exception">What the waiter threw.</param>
    public static DeploymentException Explain(WaiterException exception)
    {
        if (exception.FailureReason is null && exception.Status?.EndsWith("FAILED", StringComparison.OrdinalIgnoreCase) != true)
        {
            return new(Rules.TimedOut, exception, exception.Message);
        }

        string reason = exception.FailureReason ?? "";
        string? advice =
            Known.FirstOrDefault(known => known.Words.Any(word => reason.Contains(word, StringComparison.OrdinalIgnoreCase))).Advice;
        return new(
            Rules.RegistrationFailed,
            exception,
            exception.Message,
            (advice ?? "A missing permission of the image's role is a common cause") + "; publish again when it is mended");
    }
}
