using System;
using System.Linq;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Registry;
using EnvAsCode.LocalStudio.Resources.Repositories;
using EnvAsCode.LocalStudio.Shapes;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>Amazon ECR, API version 2015-09-21.</summary>
internal sealed class EcrService(OperationTable table, RegistryMirror mirror) : JsonEndpoint(
[
    .. RepositoryOperations.In(table, mirror),
    .. LifecyclePolicyOperations.In(table),
    .. RepositoryPolicyOperations.In(table),
    .. EcrTagOperations.In(table),
    .. AuthorizationOperations.In(table),
    .. EcrImageOperations.In(table, mirror),
    .. EcrImageChangeOperations.In(table, mirror),
])
{
    private const string Pattern = "satisfy regular expression pattern: ";

    /// <inheritdoc/>
    public override string TargetPrefix => "AmazonEC2ContainerRegistry_V20150921.";

    /// <inheritdoc/>
    public override string SigningName => "ecr";

    /// <inheritdoc/>
    public override string MessageMember => "message";

    /// <summary>ECR has its own error and words for it.</summary>
    /// <param name="errors">At least one.</param>
    protected override ApiException Invalid(ValidationErrors errors) =>
        ApiException.InvalidParameter(string.Join("; ", errors.All.Select(Describe)));

    private static string Describe(ValidationError error)
    {
        string constraint = error.Constraint.StartsWith(Pattern, StringComparison.Ordinal)
            ? $"satisfy regular expression '{error.Constraint[Pattern.Length..]}'"
            : error.Constraint;
        return $"Invalid parameter at '{error.Path}' failed to satisfy constraint: 'must {constraint}'";
    }
}
