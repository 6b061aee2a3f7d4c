using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// What <c>docker buildx build --progress plain</c> prints: <c>#5 [2/4] RUN …</c> when a step begins, <c>#5 1.2 …</c> for its lines,
/// <c>ERROR: …</c> at the end.
/// </summary>
/// <param name="progress">Gets every line.</param>
internal sealed partial class BuildxOutput(IProgress<ImageProgress> progress)
{
    private const string ErrorMark = "ERROR: ";

    private readonly Dictionary<string, string> steps = new(StringComparer.Ordinal);
    private readonly LastLines lines = new();
    private readonly object gate = new();

    /// <summary>The instruction that failed; empty if none did.</summary>
    public string FailedStep { get; private set; } = "";

    /// <summary>The reason that is given at the end.</summary>
    public string? Error { get; private set; }

    /// <summary>The last lines.</summary>
    public IReadOnlyList<string> LastLines => this.lines.Lines;

    /// <summary>Takes a line, of either of its outputs.</summary>
    public void Hear(string line)
    {
        if (line.Length == 0)
        {
            return;
        }

        lock (this.gate)
        {
            if (StepBegins().Match(line) is { Success: true } begins)
            {
                this.steps[begins.Groups[1].Value] = begins.Groups[2].Value;
            }
            else if (StepFails().Match(line) is { Success: true } fails)
            {
                this.FailedStep = this.steps.GetValueOrDefault(fails.Groups[1].Value, "");
            }
            else if (line.StartsWith(ErrorMark, StringComparison.Ordinal))
            {
                this.Error = line[ErrorMark.Length..];
            }

            this.lines.Add(line);
        }

        progress.Report(new ImageProgress(line));
    }

    [GeneratedRegex(@"^(#\d+) \[[^\]]*\] (.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex StepBegins();

    [GeneratedRegex(@"^(#\d+) ERROR: ", RegexOptions.CultureInvariant)]
    private static partial Regex StepFails();
}
