namespace EnvAsCode.Indexes.Progress;

/// <summary>Tells nobody.</summary>
public sealed class NoProgress : IIndexProgress
{
    private NoProgress()
    {
    }

    /// <summary>The only one.</summary>
    public static NoProgress Instance { get; } = new();

    /// <inheritdoc/>
    public void Started(string what)
    {
    }

    /// <inheritdoc/>
    public void Received(string what, long received, long? total)
    {
    }

    /// <inheritdoc/>
    public void Retrying(string what, string reason, double delaySeconds)
    {
    }

    /// <inheritdoc/>
    public void Finished(string what, bool fromCache)
    {
    }

    /// <inheritdoc/>
    public void Warning(string message)
    {
    }
}
