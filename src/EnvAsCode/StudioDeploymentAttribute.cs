using System;

namespace EnvAsCode;

/// <summary>
/// Marks a static property (or field) of type <see cref="DeploymentSpec"/> as a deployment: a place that environments can be published
/// to by its name, as with <c>dotnet publish -p:EnvAsCodeDeployment=production</c>. A build writes it to
/// <c>deployments/&lt;name&gt;.json</c>.
/// </summary>
/// <example>
/// <code>
/// [StudioDeployment]
/// public static DeploymentSpec Production => new("production")
/// {
///     Account = "123456789012",
///     Region  = "eu-west-1",
///     Domain  = "d-abcdef123456",
///     Attach  = [ToDomain(Churn.Cpu), ToUserProfile("alice", Churn.Gpu)],
/// };
/// </code>
/// </example>
/// <remarks>The expression is interpreted, not run: a construct with no value at compile time raises an <c>EAC1xxx</c> error.</remarks>
// Methods too, so that the analyzer says what to write: the compiler's own error would hide every other one.
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class StudioDeploymentAttribute : Attribute;
