using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A request about an app of a space or of a user profile: exactly one of the two is set.</summary>
public abstract class AppRequest : AmazonWebServiceRequest
{
    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    [AWSProperty(Required = true)]
    public string? DomainId { get; set; }

    /// <summary>The name of the user profile: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? UserProfileName { get; set; }

    /// <summary>The name of the space: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? SpaceName { get; set; }

    /// <summary>The type of the app.</summary>
    [AWSProperty(Required = true)]
    public AppType? AppType { get; set; }

    /// <summary>The name of the app; <c>default</c> for JupyterLab and Code Editor.</summary>
    [AWSProperty(Required = true)]
    public string? AppName { get; set; }
}
