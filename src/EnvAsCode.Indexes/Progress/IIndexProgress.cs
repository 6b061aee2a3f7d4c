namespace EnvAsCode.Indexes.Progress;

/// <summary>Hears what is being fetched. Its members are called from several threads at once and must not throw.</summary>
public interface IIndexProgress
{
    /// <summary>A request to an index begins.</summary>
    /// <param name="what">What is fetched, as <c>numpy</c> or <c>conda-forge/linux-64</c>.</param>
    public void Started(string what);

    /// <summary>A part of an answer has come.</summary>
    /// <param name="what">As it was started.</param>
    /// <param name="received">How many bytes there are by now.</param>
    /// <param name="total">How many there will be, if that is known.</param>
    public void Received(string what, long received, long? total);

    /// <summary>A request will be made again.</summary>
    /// <param name="what">As it was started.</param>
    /// <param name="reason">Why, without its full stop.</param>
    /// <param name="delaySeconds">The pause until then, in seconds.</param>
    public void Retrying(string what, string reason, double delaySeconds);

    /// <summary>A request has ended, well or not.</summary>
    /// <param name="what">As it was started.</param>
    /// <param name="fromCache">Whether the copy of an earlier run was still right.</param>
    public void Finished(string what, bool fromCache);

    /// <summary>Something is odd but does no harm: a channel's format that is skipped, say.</summary>
    /// <param name="message">A sentence without its full stop.</param>
    public void Warning(string message);
}
