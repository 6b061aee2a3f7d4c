using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace EnvAsCode.Aws.Waiting;

/// <summary>Looks at a resource again and again until it is where it should be, or cannot get there.</summary>
/// <typeparam name="TDescription">The answer that describes the resource.</typeparam>
/// <param name="resource">The resource, as <c>image 'churn'</c>.</param>
/// <param name="statusOf">The status and the failure reason in a description.</param>
/// <param name="options">How to wait.</param>
internal sealed class Waiter<TDescription>(
    string resource,
    Func<CancellationToken, Task<TDescription>> describe,
    Func<TDescription, (string? Status, string? FailureReason)> statusOf,
    WaiterOptions options)
    where TDescription : class
{
    private readonly long start = options.TimeProvider.GetTimestamp();

    private TimeSpan Elapsed => options.TimeProvider.GetElapsedTime(this.start);

    /// <summary>Waits until the resource has a status.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The description with that status.</returns>
    /// <exception cref="WaiterException">The resource failed, is being deleted, stayed missing, or the time ran out.</exception>
    public async Task<TDescription> UntilAsync(string target, CancellationToken cancellationToken) =>
        (await this.WaitAsync(status => status == target, IsDeadEnd, deleting: false, cancellationToken).ConfigureAwait(false))!;

    /// <summary>Waits until the resource is gone.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="WaiterException">The resource could not be deleted, or the time ran out.</exception>
    public Task UntilGoneAsync(CancellationToken cancellationToken) =>
        this.WaitAsync(_ => false, IsDeleteFailed, deleting: true, cancellationToken);

    private static bool IsDeleteFailed(string status) => status.Equals("Delete_Failed", StringComparison.OrdinalIgnoreCase);

    // A status that this client does not know is waited out: a newer service may have steps in between.
    private static bool IsDeadEnd(string status) =>
        status.EndsWith("Failed", StringComparison.OrdinalIgnoreCase) || status.StartsWith("Delet", StringComparison.OrdinalIgnoreCase);

    private async Task<TDescription?> WaitAsync(
        Predicate<string> isReached, Predicate<string> isDeadEnd, bool deleting, CancellationToken cancellationToken)
    {
        string? last = null;
        for (TimeSpan delay = options.InitialDelay; ; delay = Min(delay * 2, options.MaximumDelay))
        {
            (TDescription? description, AmazonServiceException? error) = await this.LookAsync(cancellationToken).ConfigureAwait(false);
            bool missing = error is not null && AwsErrors.KindOf(error) == AwsErrorKind.NotFound;
            (string? status, string? reason) = description is null ? default : statusOf(description);
            options.Progress?.Report(new WaiterProgress(resource, status, this.Elapsed));
            if (missing && deleting)
            {
                return null;
            }

            if (missing && this.Elapsed >= options.MissingAfterCreation)
            {
                throw new WaiterException($"The {resource} does not exist.", resource, status, failureReason: null, error);
            }

            if (status is not null && isReached(status))
            {
                return description;
            }

            if (status is not null && isDeadEnd(status))
            {
                throw new WaiterException(
                    $"The {resource} is {status}: {reason ?? "the service gives no reason."}", resource, status, reason);
            }

            last = status ?? last;
            await this.PauseAsync(delay, last, cancellationToken).ConfigureAwait(false);
        }
    }

    // Missing, throttled and failing answers are part of waiting; the client has tried each of them again already.
    private async Task<(TDescription? Description, AmazonServiceException? Error)> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await describe(cancellationToken).ConfigureAwait(false), null);
        }
        catch (AmazonServiceException exception)
            when (AwsErrors.KindOf(exception) is AwsErrorKind.NotFound or AwsErrorKind.Throttling or AwsErrorKind.ServiceFailure)
        {
            return (null, exception);
        }
    }

    private Task PauseAsync(TimeSpan delay, string? status, CancellationToken cancellationToken)
    {
        TimeSpan left = options.Timeout - this.Elapsed;
        return left > TimeSpan.Zero
            ? Task.Delay(Min(delay, left), options.TimeProvider, cancellationToken)
            : throw new WaiterException(
                $"The {resource} is {status ?? "not to be seen"} after {options.Timeout.TotalSeconds:0} s.",
                resource,
                status,
                failureReason: null);
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
