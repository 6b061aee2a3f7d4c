using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Packaging.Markers;

/// <summary>The values of the variables that a marker is evaluated with. What is not set is unknown.</summary>
/// <remarks>Immutable: <see cref="With(MarkerVariable, string)"/> gives a new one.</remarks>
public sealed class MarkerEnvironment
{
    private readonly Dictionary<MarkerVariable, string> values;
    private readonly Dictionary<MarkerVariable, string[]> sets;

    private MarkerEnvironment(Dictionary<MarkerVariable, string> values, Dictionary<MarkerVariable, string[]> sets)
    {
        this.values = values;
        this.sets = sets;
    }

    /// <summary>The environment of which nothing is known.</summary>
    public static MarkerEnvironment Unknown { get; } = new([], []);

    /// <summary>
    /// CPython on Linux as pip sees it when it installs a requirement: kernel release and build are unknown, and no extra is asked for.
    /// </summary>
    /// <param name="pythonVersion">
    /// Python's version, as <c>3.11</c> or <c>3.11.9</c>; the full version is known only if all three numbers are given.
    /// </param>
    /// <param name="machine">The machine, as <c>x86_64</c> or <c>aarch64</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="pythonVersion"/> is no version.</exception>
    public static MarkerEnvironment CPythonOnLinux(string pythonVersion, string machine) =>
        CPython(pythonVersion, machine, "posix", "linux", "Linux");

    /// <summary>CPython on Windows, as <see cref="CPythonOnLinux"/> is on Linux.</summary>
    /// <param name="pythonVersion">Python's version, as <c>3.11</c> or <c>3.11.9</c>.</param>
    /// <param name="machine">The machine, as <c>AMD64</c> or <c>ARM64</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="pythonVersion"/> is no version.</exception>
    public static MarkerEnvironment CPythonOnWindows(string pythonVersion, string machine) =>
        CPython(pythonVersion, machine, "nt", "win32", "Windows");

    /// <summary>CPython on macOS, as <see cref="CPythonOnLinux"/> is on Linux.</summary>
    /// <param name="pythonVersion">Python's version, as <c>3.11</c> or <c>3.11.9</c>.</param>
    /// <param name="machine">The machine, as <c>arm64</c> or <c>x86_64</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="pythonVersion"/> is no version.</exception>
    public static MarkerEnvironment CPythonOnMacOS(string pythonVersion, string machine) =>
        CPython(pythonVersion, machine, "posix", "darwin", "Darwin");

    /// <summary>
    /// The environment with PyPy as its interpreter. PyPy's own version, which is not the version of Python that it implements, is unknown.
    /// </summary>
    public MarkerEnvironment AsPyPy()
    {
        Dictionary<MarkerVariable, string> changed = new(this.values)
        {
            [MarkerVariable.ImplementationName] = "pypy",
            [MarkerVariable.PlatformPythonImplementation] = "PyPy",
        };
        changed.Remove(MarkerVariable.ImplementationVersion);
        return new(changed, this.sets);
    }

    private static MarkerEnvironment CPython(string pythonVersion, string machine, string os, string platform, string system)
    {
        Pep440Version version = Pep440Version.Parse(pythonVersion);
        MarkerEnvironment environment = Unknown
            .With(MarkerVariable.PythonVersion, version.Major + "." + version.Minor)
            .With(MarkerVariable.ImplementationName, "cpython")
            .With(MarkerVariable.PlatformPythonImplementation, "CPython")
            .With(MarkerVariable.OsName, os)
            .With(MarkerVariable.SysPlatform, platform)
            .With(MarkerVariable.PlatformSystem, system)
            .With(MarkerVariable.PlatformMachine, machine)
            .With(MarkerVariable.Extra, "");
        return version.Release.Length < 3 ? environment : environment
            .With(MarkerVariable.PythonFullVersion, version.ToString())
            .With(MarkerVariable.ImplementationVersion, version.ToString());
    }

    /// <summary>The environment with another value of a variable.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public MarkerEnvironment With(MarkerVariable variable, string value) =>
        new(new(this.values) { [variable] = value ?? throw new ArgumentNullException(nameof(value)) }, this.sets);

    /// <summary>
    /// The environment with a set for <see cref="MarkerVariable.Extras"/> or <see cref="MarkerVariable.DependencyGroups"/>.
    /// </summary>
    /// <param name="variable">The variable.</param>
    /// <param name="names">The names in the set.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    public MarkerEnvironment With(MarkerVariable variable, IEnumerable<string> names)
    {
        string[] normalized = [.. (names ?? throw new ArgumentNullException(nameof(names))).Select(PackageName.Normalize)];
        return new(this.values, new(this.sets) { [variable] = normalized });
    }

    /// <summary>The value of a variable; <see langword="null"/> if it is unknown.</summary>
    /// <param name="variable">The variable.</param>
    public string? this[MarkerVariable variable] => this.values.TryGetValue(variable, out string? value) ? value : null;

    /// <summary>The names in a set; <see langword="null"/> if they are unknown.</summary>
    internal string[]? SetOf(MarkerVariable variable) => this.sets.TryGetValue(variable, out string[]? names) ? names : null;
}
