using System;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace EnvAsCode.Testing;

/// <summary>What <c>python3</c> can import on this machine.</summary>
internal static class PythonModules
{
    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <summary>Whether a module is there.</summary>
    /// <param name="name">Its name, as <c>boto3</c>.</param>
    public static bool Exists(string name) => Known.GetOrAdd(name, static name =>
    {
        try
        {
            using Process process =
                Process.Start(new ProcessStartInfo("python3", ["-c", "import " + name]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    });
}
