using System;

namespace EnvAsCode;

/// <summary>
/// Marks a static property (or field) whose value environments in <em>other</em> projects use: a shared list of packages, a base
/// image, an environment to make variants of. Its value travels in the assembly. Within one project no mark is needed.
/// </summary>
/// <example>
/// <code>
/// public static class Shared
/// {
///     [EnvironmentPart]
///     public static EquatableArray&lt;Package&gt; Plotting => [Pip("matplotlib", "3.9.2"), Pip("seaborn", "0.13.2")];
/// }
/// </code>
/// </example>
// Methods too, so that the analyzer says what to write: the compiler's own error would hide every other one.
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class EnvironmentPartAttribute : Attribute;
