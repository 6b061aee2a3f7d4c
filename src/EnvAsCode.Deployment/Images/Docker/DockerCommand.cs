using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Images;

/// <summary>Runs Docker's command line, for what the engine's API does not offer.</summary>
internal static class DockerCommand
{
    /// <summary>The exit code where there is no such program.</summary>
    public const int NotFound = -1;

    /// <summary>Runs a command to its end; when it is cancelled, it is killed.</summary>
    /// <param name="arguments">The arguments; no secret may be among them, since every user of the machine can read them.</param>
    /// <param name="variables">Variables of its environment beside those of this process.</param>
    /// <param name="write">Writes what it is to read.</param>
    /// <param name="hear">Gets each line that it writes.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string> variables,
        Func<Stream, Task> write,
        Action<string> hear,
        CancellationToken cancellation)
    {
        using Process? process = Start(arguments, variables);
        if (process is null)
        {
            return NotFound;
        }

        await using CancellationTokenRegistration ending = cancellation.Register(() => process.Kill(entireProcessTree: true));
        process.OutputDataReceived += (_, line) => hear(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => hear(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await write(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended already, and says why.
        }
        catch
        {
            // What it read is not whole, and must not become an image.
            process.Kill(entireProcessTree: true);
            throw;
        }

        await process.WaitForExitAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode;
    }

    private static Process? Start(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> variables)
    {
        ProcessStartInfo start = new("docker", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
