namespace EnvAsCode.Deployment.Images;

/// <summary>What an image engine is doing.</summary>
/// <param name="Text">One line, as a step of the Dockerfile or a line that it prints. It holds no secret.</param>
public sealed record ImageProgress(string Text)
{
    /// <summary>How much is done, from 0 to 1; <see langword="null"/> if that is not known.</summary>
    public double? Fraction { get; init; }
}
