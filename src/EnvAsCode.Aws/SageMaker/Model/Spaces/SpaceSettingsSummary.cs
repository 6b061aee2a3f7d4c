using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The main settings of a space in a list.</summary>
public sealed class SpaceSettingsSummary : ExtensibleStructure
{
    /// <summary>The type of the app.</summary>
    public AppType? AppType { get; set; }

    /// <summary>Whether a local IDE can connect to the space.</summary>
    public FeatureStatus? RemoteAccess { get; set; }
}
