using System;

namespace EnvAsCode;

/// <summary>
/// Marks a static property (or field) of type <see cref="EnvironmentPolicy"/> as a policy: it holds for every environment of the project,
/// and of every project that references it, directly or as a package. What breaks it is a diagnostic <c>EAC7xxx</c> at the pin, naming the
/// policy.
/// </summary>
/// <example>
/// <code>
/// public static class Acme
/// {
///     [EnvironmentPolicy]
///     public static EnvironmentPolicy Production => new("acme")
///     {
///         DeniedPackages = [new("tensorflow", "&lt;2.12") { Reason = "CVE-2023-25668" }],
///         Pins           = [new(PinStyle.Exact)],
///     };
/// }
/// </code>
/// </example>
/// <remarks>The expression is interpreted, not run, as an environment's is.</remarks>
// Methods too, so that the analyzer says what to write: the compiler's own error would hide every other one.
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class EnvironmentPolicyAttribute : Attribute;
