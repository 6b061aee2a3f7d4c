using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Registry;
using EnvAsCode.LocalStudio.Resources.AppImageConfigs;
using EnvAsCode.LocalStudio.Resources.Apps;
using EnvAsCode.LocalStudio.Resources.Domains;
using EnvAsCode.LocalStudio.Resources.Images;
using EnvAsCode.LocalStudio.Resources.LifecycleConfigs;
using EnvAsCode.LocalStudio.Resources.Spaces;
using EnvAsCode.LocalStudio.Resources.Tags;
using EnvAsCode.LocalStudio.Resources.UserProfiles;
using EnvAsCode.LocalStudio.Shapes;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>Amazon SageMaker, API version 2017-07-24.</summary>
internal sealed class SageMakerService(OperationTable table, RegistryMirror mirror) : JsonEndpoint(
[
    .. ImageOperations.In(table),
    .. ImageVersionOperations.In(table, mirror),
    .. AppImageConfigOperations.In(table),
    .. StudioLifecycleConfigOperations.In(table),
    .. DomainOperations.In(table),
    .. UserProfileOperations.In(table),
    .. SpaceOperations.In(table),
    .. AppOperations.In(table),
    .. TagOperations.In(table),
])
{
    /// <inheritdoc/>
    public override string TargetPrefix => "SageMaker.";

    /// <inheritdoc/>
    public override string SigningName => "sagemaker";

    /// <inheritdoc/>
    public override string MessageMember => "Message";

    /// <inheritdoc/>
    protected override ApiException Invalid(ValidationErrors errors) => ApiException.Validation(errors.ToString());
}
