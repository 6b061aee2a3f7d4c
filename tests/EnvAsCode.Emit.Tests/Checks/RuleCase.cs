using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Tests;

/// <summary>A broken environment, the finding that it has, and the same environment put right.</summary>
/// <param name="Broken">The environment that breaks it.</param>
/// <param name="Fixed">The environment put right.</param>
internal sealed record RuleCase(string Id, EnvironmentSpec Broken, string Path, EnvironmentSpec Fixed)
{
    /// <summary>The wrong part of the string at <see cref="Path"/>; the whole value if not set.</summary>
    public TextRange? Range { get; init; }

    /// <summary>The other place that the finding is about, if any.</summary>
    public string? RelatedPath { get; init; }

    /// <summary>A part of the message.</summary>
    public string Says { get; init; } = "";

    /// <summary>Every case, by a number for theories.</summary>
    public static IReadOnlyList<RuleCase> All { get; } =
        [
            .. PackageRuleCases.All, .. PinRuleCases.All, .. ImageRuleCases.All, .. ImageStepRuleCases.All, .. LifecycleRuleCases.All,
            .. StudioRuleCases.All, .. ScriptRuleCases.All, .. RegistrationRuleCases.All, .. ContractRuleCases.All,
            .. ImageStateRuleCases.All, .. ShellRuleCases.All, .. ShellFactRuleCases.All,
        ];

    /// <summary>The arguments of a theory over all cases: the number, and words that tell it apart in the test's name.</summary>
    public static IEnumerable<object[]> Numbers => All.Select((rule, i) => new object[] { i, rule.Id + " at " + rule.Path });
}
