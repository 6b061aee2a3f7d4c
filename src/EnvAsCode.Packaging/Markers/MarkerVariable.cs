namespace EnvAsCode.Packaging.Markers;

/// <summary>A variable of an environment marker (dependency specifiers specification, "Environment markers").</summary>
public enum MarkerVariable
{
    /// <summary><c>python_version</c>: the first two numbers of Python's version, as <c>3.11</c>. Compared as a version.</summary>
    PythonVersion,

    /// <summary><c>python_full_version</c>: Python's version, as <c>3.11.9</c> or <c>3.13.0rc2</c>. Compared as a version.</summary>
    PythonFullVersion,

    /// <summary><c>implementation_version</c>: the implementation's version, Python's own for CPython. Compared as a version.</summary>
    ImplementationVersion,

    /// <summary><c>implementation_name</c>, as <c>cpython</c>.</summary>
    ImplementationName,

    /// <summary><c>platform_python_implementation</c>, as <c>CPython</c>; also written <c>python_implementation</c>.</summary>
    PlatformPythonImplementation,

    /// <summary><c>os_name</c>, as <c>posix</c>; also written <c>os.name</c>.</summary>
    OsName,

    /// <summary><c>sys_platform</c>, as <c>linux</c>; also written <c>sys.platform</c>.</summary>
    SysPlatform,

    /// <summary><c>platform_machine</c>, as <c>x86_64</c>; also written <c>platform.machine</c>.</summary>
    PlatformMachine,

    /// <summary><c>platform_system</c>, as <c>Linux</c>.</summary>
    PlatformSystem,

    /// <summary><c>platform_release</c>, the kernel's release. Compared as a version if both sides are one.</summary>
    PlatformRelease,

    /// <summary>
    /// <c>platform_version</c>, the kernel's build; also written <c>platform.version</c>. Compared as a version if both sides are one.
    /// </summary>
    PlatformVersion,

    /// <summary><c>extra</c>: the extra that was asked for. Compared in normal form.</summary>
    Extra,

    /// <summary><c>extras</c>: the set of extras that a lock file is installed with.</summary>
    Extras,

    /// <summary><c>dependency_groups</c>: the set of groups that a lock file is installed with.</summary>
    DependencyGroups,
}
