using System;
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
    /// The Python project that a conda package is, by the package's name: <c>torch</c> for <c>pytorch</c>; mostly the same.
    /// </summary>
    public Func<string, string> ProjectOf { get; init; } = static name => name;
}
