using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace EnvAsCode.Tool;

/// <summary>
/// Turns Ctrl+C, SIGTERM and, if wanted, the end of the standard input into a cancellation, so that the call that is under way is finished
/// and what is done is said. A second signal ends the process as usual.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;

    /// <summary>Begins to listen.</summary>
    public Interruption()
    {
        this.interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, this.Handle);
        this.terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, this.Handle);
    }

    /// <summary>What is done before a second signal ends the process; it must not wait for anything.</summary>
    public Action? BeforeEnd { get; set; }

    /// <summary>Set when somebody wants the program to stop.</summary>
    public CancellationToken Token => this.source.Token;

    /// <summary>Also stops when the standard input ends: whoever started this program holds it open as long as it lives.</summary>
    /// <remarks>
    /// On a thread of its own: the console reads synchronously, and one of the pool's few threads would be missing all along.
    /// </remarks>
    public void StopAtEndOf(Stream input) => new Thread(() => this.Watch(input)) { IsBackground = true, Name = "end of input" }.Start();

    /// <inheritdoc/>
    public void Dispose()
    {
        this.interrupt.Dispose();
        this.terminate.Dispose();
        this.source.Dispose();
    }

    private void Watch(Stream input)
    {
        byte[] buffer = new byte[256];
        try
        {
            while (input.Read(buffer) > 0)
            {
            }
        }
        catch (IOException)
        {
            // A broken pipe is an end, too.
        }

        this.Cancel();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = !this.source.IsCancellationRequested;
        if (!context.Cancel)
        {
            this.BeforeEnd?.Invoke();
        }

        this.Cancel();
    }

    private void Cancel()
    {
        try
        {
            this.source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It is over already.
        }
    }
}
