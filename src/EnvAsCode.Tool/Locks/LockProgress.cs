using System.Globalization;
using System.Threading;
using EnvAsCode.Indexes.Progress;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Locks;

/// <summary>Shows what is fetched from indexes.</summary>
/// <param name="reporter">Where it is shown.</param>
internal sealed class LockProgress(IReporter reporter) : IIndexProgress
{
    private int finished;

    /// <inheritdoc/>
    public void Started(string what) => reporter.Detail(what, fraction: 0);

    /// <inheritdoc/>
    public void Received(string what, long received, long? total)
    {
        if (total is > 0)
        {
            reporter.Detail(what, (double)received / total.Value);
        }
    }

    /// <inheritdoc/>
    public void Retrying(string what, string reason, double delaySeconds) =>
        reporter.Detail($"{what}: {reason}; asking again in {delaySeconds.ToString("0.#", CultureInfo.InvariantCulture)} s");

    /// <inheritdoc/>
    public void Finished(string what, bool fromCache)
    {
        int number = Interlocked.Increment(ref this.finished);
        reporter.Detail($"{what}, {number.ToString(CultureInfo.InvariantCulture)} fetched", fraction: 1);
    }

    /// <inheritdoc/>
    public void Warning(string message) => reporter.Detail(message);
}
