using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Tasks;

/// <summary>A failure that the user can mend. The task reports it as the error of its rule, without a stack trace.</summary>
/// <param name="rule">The rule of the catalogue, an <c>EAC8xxx</c>.</param>
/// <param name="arguments">The arguments of the rule's message.</param>
internal sealed class EnvironmentBuildException(Rule rule, params string[] arguments) : Exception(rule.Format([.. arguments]))
{
    /// <summary>The rule that was broken.</summary>
    public Rule Rule { get; } = rule;
}
