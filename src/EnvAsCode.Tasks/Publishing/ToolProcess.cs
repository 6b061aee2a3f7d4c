using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Tasks.Publishing;

/// <summary>
/// Runs <c>envascode</c> beside MSBuild. Its standard input stays open as long as it may work: when it closes, because the build is
/// cancelled or MSBuild is gone, the program stops cleanly by itself.
/// </summary>
internal sealed class ToolProcess
{
    // How long a cancelled program may take to finish the call that it is at. MSBuild itself waits no longer for a cancelled build.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    private readonly ProcessStartInfo start;

    /// <summary>Prepares a run.</summary>
    /// <param name="host">The <c>dotnet</c> program.</param>
    /// <param name="arguments">The tool's assembly and its arguments.</param>
    /// <param name="folder">The folder that it runs in.</param>
    public ToolProcess(string host, IEnumerable<string> arguments, string folder)
    {
        this.start = new ProcessStartInfo(host, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };

        // What MSBuild sets for itself would make the child load its assemblies.
        this.start.Environment.Remove("MSBUILD_EXE_PATH");
        this.start.Environment.Remove("MSBuildSDKsPath");
        this.start.Environment.Remove("MSBuildExtensionsPath");
    }

    /// <summary>Runs the program to its end.</summary>
    /// <param name="hear">Gets each line that it says while it works.</param>
    /// <param name="cancellation">Asks it to stop, and kills it if it does not.</param>
    /// <returns>Its exit code, and what it wrote to its standard output.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">There is no such program.</exception>
    public async Task<(int ExitCode, string Report)> RunAsync(Action<string> hear, CancellationToken cancellation)
    {
        using Process process = Process.Start(this.start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } text)
            {
                hear(text);
            }
        };
        process.BeginErrorReadLine();
        Task<string> report = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await using (cancellation.Register(() => process.StandardInput.Close()))
        {
            try
            {
                await process.WaitForExitAsync(cancellation);
            }
            catch (OperationCanceledException)
            {
                await StopAsync(process);
            }
        }

        process.WaitForExit();
        return (process.ExitCode, await report);
    }

    private static async Task StopAsync(Process process)
    {
        using CancellationTokenSource limit = new(Grace);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}
