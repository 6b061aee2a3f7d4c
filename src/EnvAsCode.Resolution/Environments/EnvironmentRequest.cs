using System.Collections.Generic;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Resolution.Environments;

/// <summary>What is to be installed by conda, and then by pip on top of it.</summary>
public sealed record EnvironmentRequest
{
    /// <summary>What conda installs.</summary>
    public CondaRequest Conda { get; init; } = new();

    /// <summary>What pip installs. What conda has installed is added to what is there already.</summary>
    public PythonRequest Python { get; init; } = new();

    /// <summary>
    /// The Python projects that conda packages are, by the package's name, where the two names differ, as <c>pytorch</c> and <c>torch</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> ProjectNames { get; init; } = new Dictionary<string, string>();
}
