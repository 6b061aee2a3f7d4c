using System;
using System.Collections.Generic;

namespace EnvAsCode.Packaging.Markers;

/// <summary>The names of the variables, today's and the older ones that are still read.</summary>
internal static class MarkerVariables
{
    private static readonly Dictionary<string, MarkerVariable> ByName = new(StringComparer.Ordinal)
    {
        ["python_version"] = MarkerVariable.PythonVersion,
        ["python_full_version"] = MarkerVariable.PythonFullVersion,
        ["implementation_version"] = MarkerVariable.ImplementationVersion,
        ["implementation_name"] = MarkerVariable.ImplementationName,
        ["platform_python_implementation"] = MarkerVariable.PlatformPythonImplementation,
        ["platform.python_implementation"] = MarkerVariable.PlatformPythonImplementation,
        ["python_implementation"] = MarkerVariable.PlatformPythonImplementation,
        ["os_name"] = MarkerVariable.OsName,
        ["os.name"] = MarkerVariable.OsName,
        ["sys_platform"] = MarkerVariable.SysPlatform,
        ["sys.platform"] = MarkerVariable.SysPlatform,
        ["platform_machine"] = MarkerVariable.PlatformMachine,
        ["platform.machine"] = MarkerVariable.PlatformMachine,
        ["platform_system"] = MarkerVariable.PlatformSystem,
        ["platform_release"] = MarkerVariable.PlatformRelease,
        ["platform_version"] = MarkerVariable.PlatformVersion,
        ["platform.version"] = MarkerVariable.PlatformVersion,
        ["extra"] = MarkerVariable.Extra,
        ["extras"] = MarkerVariable.Extras,
        ["dependency_groups"] = MarkerVariable.DependencyGroups,
    };

    private static readonly string[] Names = NamesInOrder();

    public static bool TryFind(string name, out MarkerVariable variable) => ByName.TryGetValue(name, out variable);

    public static string NameOf(MarkerVariable variable) => Names[(int)variable];

    /// <summary>Whether the variable is always a version.</summary>
    public static bool IsVersion(this MarkerVariable variable) => variable
        is MarkerVariable.PythonVersion or MarkerVariable.PythonFullVersion or MarkerVariable.ImplementationVersion;

    /// <summary>Whether the variable may be a version.</summary>
    public static bool MayBeVersion(this MarkerVariable variable) =>
        variable.IsVersion() || variable is MarkerVariable.PlatformRelease or MarkerVariable.PlatformVersion;

    /// <summary>Whether the variable holds names of extras or groups, which are compared in normal form.</summary>
    public static bool IsNames(this MarkerVariable variable) =>
        variable is MarkerVariable.Extra or MarkerVariable.Extras or MarkerVariable.DependencyGroups;

    // Each variable's first name is the one of today.
    private static string[] NamesInOrder()
    {
        string[] names = new string[Enum.GetValues(typeof(MarkerVariable)).Length];
        foreach (KeyValuePair<string, MarkerVariable> entry in ByName)
        {
            names[(int)entry.Value] ??= entry.Key;
        }

        return names;
    }
}
