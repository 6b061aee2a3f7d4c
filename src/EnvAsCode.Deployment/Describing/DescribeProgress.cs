namespace EnvAsCode.Deployment.Describing;

/// <summary>What is read of an image just now.</summary>
/// <param name="Text">What it is, as <c>layer 2 of 5</c>.</param>
/// <param name="Fraction">How much of the whole is done, from 0 to 1; <see langword="null"/> if that is not known.</param>
public sealed record DescribeProgress(string Text, double? Fraction = null);
