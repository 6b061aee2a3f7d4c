using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.LocalStudio.State;

/// <summary>
/// The state of a folder, which any number of processes may use at once: each turn locks the folder, looks whether another process
/// changed the state since the last turn, and leaves it on disk before the lock goes.
/// </summary>
internal sealed class StateStore : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly string folder;
    private readonly TimeProvider clock;
    private readonly StateFile file;
    private StudioState? cached;
    private long cachedGeneration;

    private StateStore(string folder, StudioIdentity identity, TimeProvider clock)
    {
        this.folder = folder;
        this.clock = clock;
        this.file = new(folder, identity);
    }

    /// <summary>Opens a folder, and fills it if nothing was ever in it.</summary>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="identity">The account and region.</param>
    /// <param name="clock">The time of transitions.</param>
    /// <param name="initial">Makes the first state.</param>
    /// <param name="cancellation">Stops the wait for another process.</param>
    /// <exception cref="LocalStudioException">The folder cannot be used, or its state cannot be read.</exception>
    public static async Task<StateStore> OpenAsync(
        string folder, StudioIdentity identity, TimeProvider clock, Func<decimal, StudioState> initial, CancellationToken cancellation)
    {
        try
        {
            CreateFolder(folder);
            StateStore store = new(folder, identity, clock);
            using StateLock held = await StateLock.AcquireAsync(folder, cancellation);
            if (held.Generation == 0 && !store.file.Exists)
            {
                store.file.Write(initial(store.Now));
                held.Advance();
            }

            store.Load(held);
            return store;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LocalStudioException($"The state folder '{folder}' cannot be made or written: {error.Message}", error);
        }
    }

    private decimal Now => this.clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000m;

    /// <summary>Looks at the state.</summary>
    /// <param name="look">Gets the state and the time; does not change the state.</param>
    /// <param name="cancellation">Stops the wait for a turn.</param>
    public Task<T> ReadAsync<T>(Func<StudioState, decimal, T> look, CancellationToken cancellation) =>
        this.TakeTurnAsync(look, isChange: false, cancellation);

    /// <summary>Changes the state: all of the change is on disk when this returns, or, if it throws, nothing of it ever.</summary>
    /// <param name="change">Gets the state and the time.</param>
    /// <param name="cancellation">Stops the wait for a turn.</param>
    public Task<T> WriteAsync<T>(Func<StudioState, decimal, T> change, CancellationToken cancellation) =>
        this.TakeTurnAsync(change, isChange: true, cancellation);

    /// <inheritdoc/>
    public void Dispose() => this.turn.Dispose();

    // A state may hold scripts and settings that are nobody else's business. A folder that is there is its owner's choice.
    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows() || Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            return;
        }

        string? parent = Path.GetDirectoryName(Path.GetFullPath(folder));
        Directory.CreateDirectory(parent ?? folder);
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<T> TakeTurnAsync<T>(Func<StudioState, decimal, T> action, bool isChange, CancellationToken cancellation)
    {
        await this.turn.WaitAsync(cancellation);
        try
        {
            using StateLock held = await StateLock.AcquireAsync(this.folder, cancellation);
            StudioState state = this.Load(held);
            decimal now = this.Now;
            state.Settle(now);
            if (!isChange)
            {
                return action(state, now);
            }

            this.cached = null;
            T result = action(state, now);
            held.Advance();
            this.file.Write(state);
            (this.cached, this.cachedGeneration) = (state, held.Generation);
            return result;
        }
        finally
        {
            this.turn.Release();
        }
    }

    /// <summary>The state as it is on disk: what was read before if nobody changed it since.</summary>
    private StudioState Load(StateLock held)
    {
        if (this.cached is null || this.cachedGeneration != held.Generation)
        {
            this.cached = this.file.Read();
            this.cachedGeneration = held.Generation;
        }

        return this.cached;
    }
}
