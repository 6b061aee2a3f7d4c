using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Logs;
using EnvAsCode.LocalStudio.Shapes;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>Amazon CloudWatch Logs, API version 2014-03-28.</summary>
internal sealed class CloudWatchLogsService(OperationTable table, LogFiles files) : JsonEndpoint(LogOperations.In(table, files))
{
    /// <inheritdoc/>
    public override string TargetPrefix => "Logs_20140328.";

    /// <inheritdoc/>
    public override string SigningName => "logs";

    /// <inheritdoc/>
    public override string MessageMember => "message";

    /// <inheritdoc/>
    protected override ApiException Invalid(ValidationErrors errors) => ApiException.InvalidParameter(errors.ToString());
}
