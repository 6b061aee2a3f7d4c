using System;

namespace EnvAsCode;

/// <summary>
/// Marks a static property (or field) of type <see cref="EnvironmentSpec"/> as an environment to generate. <c>dotnet build</c>
/// evaluates the expression behind it and writes the environment's files to <c>environments/&lt;name&gt;/</c> in the output folder.
/// </summary>
/// <example>
/// <code>
/// [StudioEnvironment]
/// public static EnvironmentSpec Churn => new("churn")
/// {
///     Python   = "3.11",
///     Packages = [Pip("xgboost", "2.0.3")],
///     Strategies = [new PipInstall()],
/// };
/// </code>
/// </example>
/// <remarks>The expression is interpreted, not run: a construct with no value at compile time raises an <c>EAC1xxx</c> error.</remarks>
// Methods too, so that the analyzer says what to write: the compiler's own error would hide every other one.
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class StudioEnvironmentAttribute : Attribute;
