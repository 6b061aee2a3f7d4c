using System;

namespace EnvAsCode;

/// <summary>
/// Says that a policy of a referenced project or package does not hold for the environments of this project. It is not silent:
/// <c>EAC7013</c> names it at each build, and the reason lands in every manifest.
/// </summary>
/// <example><code>[assembly: EnvironmentPolicyOptOut("acme", "a project for experiments, which is never deployed")]</code></example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class EnvironmentPolicyOptOutAttribute : Attribute
{
    /// <summary>An opt-out.</summary>
    /// <param name="policy">See <see cref="Policy"/>.</param>
    /// <param name="reason">See <see cref="Reason"/>.</param>
    public EnvironmentPolicyOptOutAttribute(string policy, string reason)
    {
        this.Policy = policy;
        this.Reason = reason;
    }

    /// <summary>The policy's name.</summary>
    public string Policy { get; }

    /// <summary>Why the policy does not hold here, in a sentence; without one the policy holds (<c>EAC7010</c>).</summary>
    public string Reason { get; }
}
