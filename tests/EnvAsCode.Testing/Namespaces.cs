using System;
using System.ComponentModel;
using System.Diagnostics;

namespace EnvAsCode.Testing;

/// <summary>What the kernel lets a test do in namespaces of its own: some systems allow no user to have them.</summary>
internal static class Namespaces
{
    /// <summary>Whether a disk in memory can be mounted, which nothing else sees and which is gone at the end.</summary>
    public static Lazy<bool> CanMount { get; } = new(static () =>
    {
        try
        {
            string[] arguments = ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"];
            using Process process = Process.Start(new ProcessStartInfo("unshare", arguments) { RedirectStandardError = true })!;
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
