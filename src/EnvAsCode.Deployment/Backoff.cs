using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;
using EnvAsCode.Aws.Waiting;

namespace EnvAsCode.Deployment;

/// <summary>Pauses that grow, for work that somebody else is in the way of.</summary>
internal static class Backoff
{
    private const int Attempts = 8;

    /// <summary>
    /// Pauses after a try: a quarter of a second at first, unless the options say otherwise, and twice as long each time.
    /// </summary>
    /// <param name="options">The first and the longest pause.</param>
    /// <param name="attempt">The number of the try, from 0.</param>
    /// <param name="cancellationToken">Ends the pause.</param>
    public static Task PauseAsync(WaiterOptions options, int attempt, CancellationToken cancellationToken)
    {
        TimeSpan pause = options.InitialDelay * Math.Pow(2, Math.Min(attempt, Attempts));
        return Task.Delay(pause < options.MaximumDelay ? pause : options.MaximumDelay, options.TimeProvider, cancellationToken);
    }

    /// <summary>Does what a resource refuses while something else of it is being changed, as the versions of an image are.</summary>
    /// <param name="action">The work, which may be done again after a refusal.</param>
    /// <param name="cancellationToken">Ends the pause.</param>
    public static async Task WhileInUseAsync(WaiterOptions options, Func<Task> action, CancellationToken cancellationToken)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                await action();
                return;
            }
            catch (AmazonServiceException e) when (attempt < Attempts && AwsErrors.KindOf(e) == AwsErrorKind.InUse)
            {
                await PauseAsync(options, attempt, cancellationToken);
            }
        }
    }
}
