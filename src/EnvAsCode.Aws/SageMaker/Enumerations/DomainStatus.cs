using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The status of a domain.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class DomainStatus(string value) : ConstantClass(value)
{
    /// <summary>Being deleted.</summary>
    public static readonly DomainStatus Deleting = new("Deleting");

    /// <summary>Not created; see the failure reason.</summary>
    public static readonly DomainStatus Failed = new("Failed");

    /// <summary>Ready.</summary>
    public static readonly DomainStatus InService = new("InService");

    /// <summary>Being created.</summary>
    public static readonly DomainStatus Pending = new("Pending");

    /// <summary>Being changed.</summary>
    public static readonly DomainStatus Updating = new("Updating");

    /// <summary>Not changed; see the failure reason, put it right and change it again.</summary>
    public static readonly DomainStatus Update_Failed = new("Update_Failed");

    /// <summary>Not deleted; see the failure reason.</summary>
    public static readonly DomainStatus Delete_Failed = new("Delete_Failed");
}
