using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Faults;

/// <summary>The faults of one call.</summary>
internal sealed class FaultInjector(LocalStudioOptions options, IReadOnlyList<FaultRule> rules)
{
    /// <summary>Why the work that the call starts shall fail; <see langword="null"/> if it shall not.</summary>
    public string? FailureReason => rules.FirstOrDefault(rule => rule.Kind == FaultKind.FailLater)?.Message;

    /// <summary>What goes wrong before anything is done.</summary>
    /// <param name="cancellation">Ends a slow call.</param>
    /// <returns>Whether the connection stays.</returns>
    /// <exception cref="ApiException">The call is refused.</exception>
    public async Task<bool> BeforeAsync(CancellationToken cancellation)
    {
        foreach (FaultRule rule in rules)
        {
            switch (rule.Kind)
            {
                case FaultKind.Slow:
                    await Task.Delay(rule.Delay, options.TimeProvider, cancellation);
                    break;
                case FaultKind.Throttle:
                    throw new ApiException("ThrottlingException", "Rate exceeded");
                case FaultKind.InternalError:
                    throw new ApiException("InternalFailure", rule.Message, 500);
                case FaultKind.Error:
                    throw new ApiException(rule.Code, rule.Message);
                case FaultKind.KillBefore:
                    options.Kill();
                    return false;
                case FaultKind.DropBefore:
                    return false;
            }
        }

        return true;
    }

    /// <summary>What goes wrong after everything was done.</summary>
    /// <returns>Whether the connection stays.</returns>
    public bool After()
    {
        if (rules.Any(rule => rule.Kind == FaultKind.KillAfter))
        {
            options.Kill();
        }

        return !rules.Any(rule => rule.Kind is FaultKind.DropAfter or FaultKind.KillAfter);
    }
}
