using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>
/// The command and the environment of a container. Studio's own <c>AWS_*</c> and <c>SAGEMAKER_*</c> variables win over variables of the
/// same name.
/// </summary>
public sealed class ContainerConfig : ExtensibleStructure
{
    /// <summary>The arguments of the entry point: at most 50, each of at most 64 characters.</summary>
    public List<string>? ContainerArguments { get; set; }

    /// <summary>The entry point: at most one item, of at most 256 characters.</summary>
    public List<string>? ContainerEntrypoint { get; set; }

    /// <summary>Environment variables: at most 25, name and value of at most 256 characters each.</summary>
    public Dictionary<string, string>? ContainerEnvironmentVariables { get; set; }
}
