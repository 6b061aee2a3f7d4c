namespace EnvAsCode.Tool.Output;

/// <summary>How a command tells what it does, while it does it and at the end.</summary>
internal interface IReporter
{
    /// <summary>Says what is being done now, and until the next call.</summary>
    /// <param name="text">A line.</param>
    public void Begin(string text);

    /// <summary>Says a detail of what is being done, as a line of a build.</summary>
    /// <param name="text">A line.</param>
    /// <param name="fraction">How much of it is done, from 0 to 1; <see langword="null"/> if that is not known.</param>
    public void Detail(string text, double? fraction = null);

    /// <summary>Says that something is done. This stays to be seen.</summary>
    /// <param name="text">A line.</param>
    public void Done(string text);

    /// <summary>Ends with the report.</summary>
    /// <param name="report">The report.</param>
    public void Finish(Report report);
}
