using System;

namespace EnvAsCode;

/// <summary>
/// What an environment may do although a policy forbids it. Written <c>new("acme", "tensorflow", "2.11 until the model is migrated in
/// May")</c>; it lands in the environment's manifest.
/// </summary>
public sealed record PolicyOverride
{
    /// <summary>An override.</summary>
    /// <param name="policy">See <see cref="Policy"/>.</param>
    /// <param name="subject">See <see cref="Subject"/>.</param>
    /// <param name="reason">See <see cref="Reason"/>.</param>
    public PolicyOverride(string policy, string subject, string reason)
    {
        this.Policy = policy ?? throw new ArgumentNullException(nameof(policy));
        this.Subject = subject ?? throw new ArgumentNullException(nameof(subject));
        this.Reason = reason ?? throw new ArgumentNullException(nameof(reason));
    }

    /// <summary>The policy's name.</summary>
    public string Policy { get; init; }

    /// <summary>
    /// What the diagnostic speaks of: the package, the channel, the index, the base image, the application or the strategy.
    /// </summary>
    public string Subject { get; init; }

    /// <summary>Why, in a sentence; <c>EAC7010</c> without one.</summary>
    public string Reason { get; init; }
}
