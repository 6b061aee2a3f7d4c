namespace EnvAsCode.Tool.Output;

/// <summary>How a command tells what it does, while it does it and at the end.</summary>
internal interface IReporter
{
    /// <summary>Says what is being done now, and until the next call.</summary>
    public void Begin(string text);

    /// <summary>Says a detail of what is being done, as a line of a build.</summary>
    /// <param name="fraction">How much of it is done, from 0 to 1; <see langword="null"/> if that is not known.</param>
    public void Detail(string text, double? fraction = null);

    /// <summary>Says that something is done. This stays to be seen.</summary>
    public void Done(string text);

    /// <summary>Ends with the report.</summary>
    public void Finish(IReport report);
}
