using System;

namespace EnvAsCode;

/// <summary>
/// A virtual environment that gets the declaration's pip packages and the kernel of its Python. Written <c>Venv("/opt/venv")</c>; the step
/// comes before the packages. Where the base is known to have no Python, the distribution's is installed first. It is what a Python wants
/// that belongs to its distribution, into which pip refuses to install (PEP 668: Debian from 12, Ubuntu from 23.04).
/// </summary>
public sealed record VenvStep : EnvironmentStep, IImageStep
{
    /// <summary>A virtual environment.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    public VenvStep(string path) => this.Path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>
    /// Its folder, an absolute path, as <c>/opt/venv</c>; its Python is <c>bin/python</c> below it. EAC3005 if it is none.
    /// </summary>
    public string Path { get; init; }
}

/// <content>Virtual environments.</content>
public static partial class Steps
{
    /// <summary>A virtual environment for the declaration's pip packages and their kernel (<c>python3 -m venv</c>).</summary>
    /// <param name="path">Its folder, as <c>/opt/venv</c>.</param>
    public static VenvStep Venv(string path) => new(path);
}
