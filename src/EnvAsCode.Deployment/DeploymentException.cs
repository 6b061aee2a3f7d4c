using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment;

/// <summary>
/// A failure that the user can mend: what is wrong, why it matters and what to do instead, under the id of its rule. Hosts print its
/// message without a stack trace.
/// </summary>
public class DeploymentException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="rule">The rule of the catalogue, an <c>EAC8xxx</c>.</param>
    /// <param name="arguments">The arguments of the rule's message. No secret may be among them.</param>
    public DeploymentException(Rule rule, params string[] arguments)
        : this(rule, null, arguments)
    {
    }

    /// <summary>A failure with the exception that it was noticed by.</summary>
    /// <param name="rule">The rule of the catalogue, an <c>EAC8xxx</c>.</param>
    /// <param name="innerException">The cause.</param>
    /// <param name="arguments">The arguments of the rule's message. No secret may be among them.</param>
    public DeploymentException(Rule rule, Exception? innerException, params string[] arguments)
        : base((rule ?? throw new ArgumentNullException(nameof(rule))).Format([.. arguments]), innerException) => this.Rule = rule;

    /// <summary>The rule that says what kind of failure it is.</summary>
    public Rule Rule { get; }

    /// <summary>The environment that it is about; <see langword="null"/> if it is about the whole deployment.</summary>
    public string? Environment { get; init; }
}
