using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Locking;

/// <summary>Something keeps an environment from being locked. No secret is in its text.</summary>
public sealed class LockException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="rule">The rule of the catalogue, an <c>EAC60xx</c>.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public LockException(Rule rule, params string[] arguments)
        : this(rule, null, arguments)
    {
    }

    /// <summary>A failure with the exception that it was noticed by.</summary>
    /// <param name="rule">The rule of the catalogue, an <c>EAC60xx</c>.</param>
    /// <param name="innerException">The cause.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public LockException(Rule rule, Exception? innerException, params string[] arguments)
        : base((rule ?? throw new ArgumentNullException(nameof(rule))).Format([.. arguments]), innerException) => this.Rule = rule;

    /// <summary>The rule that says what kind of failure it is.</summary>
    public Rule Rule { get; }

    /// <summary>The environment that it is about; <see langword="null"/> if it is about all.</summary>
    public string? Environment { get; init; }
}
