namespace EnvAsCode.Deployment.Trying;

/// <summary>What a trial is doing.</summary>
/// <param name="Text">What it begins to do something with, or a line of what it began before.</param>
public sealed record TrialEvent(string Text)
{
    /// <summary>What it begins to do; <see langword="null"/> if it is a line of what was begun before.</summary>
    public TrialAction? Action { get; init; }

    /// <summary>How much of what was begun is done, from 0 to 1; <see langword="null"/> if that is not known.</summary>
    public double? Fraction { get; init; }
}

/// <summary>What a trial does.</summary>
public enum TrialAction
{
    /// <summary>Builds the image.</summary>
    Build,

    /// <summary>Starts the application, or kernels in it.</summary>
    Start,

    /// <summary>Runs the lifecycle configuration.</summary>
    Run,

    /// <summary>Waits for the answer of the application.</summary>
    WaitFor,

    /// <summary>Imports the declared packages.</summary>
    Import,
}
