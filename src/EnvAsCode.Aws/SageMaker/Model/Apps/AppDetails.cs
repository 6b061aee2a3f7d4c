using System;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>An app in a list.</summary>
public sealed class AppDetails
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    public string? DomainId { get; set; }

    /// <summary>The name of the user profile: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? UserProfileName { get; set; }

    /// <summary>The name of the space: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? SpaceName { get; set; }

    /// <summary>The type of the app.</summary>
    public AppType? AppType { get; set; }

    /// <summary>The name of the app; <c>default</c> for JupyterLab and Code Editor.</summary>
    public string? AppName { get; set; }

    /// <summary>The status.</summary>
    public AppStatus? Status { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>The image, the instance type and the lifecycle configuration of the app.</summary>
    public ResourceSpec? ResourceSpec { get; set; }
}
