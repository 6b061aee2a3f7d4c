using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Builds;
using EnvAsCode.LocalStudio.Shapes;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>AWS CodeBuild, API version 2016-10-06.</summary>
internal sealed class CodeBuildService(OperationTable table, BuildHost host) : JsonEndpoint(
[
    .. ProjectOperations.In(table),
    .. BuildOperations.In(table, host),
])
{
    /// <inheritdoc/>
    public override string TargetPrefix => "CodeBuild_20161006.";

    /// <inheritdoc/>
    public override string SigningName => "codebuild";

    /// <inheritdoc/>
    public override string MessageMember => "message";

    /// <inheritdoc/>
    protected override ApiException Invalid(ValidationErrors errors) => ProjectOperations.InvalidInput(errors.ToString());
}
