using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Describing;
using EnvAsCode.Tool.Output;
using EnvAsCode.Tool.Verbs;

namespace EnvAsCode.Tool.Describing;

/// <summary>A description and its report.</summary>
/// <param name="image">The reference.</param>
internal sealed class DescribeRun(string image)
{
    /// <summary>The file, or its folder; <see langword="null"/> for the current folder.</summary>
    public string? Output { get; init; }

    /// <summary>The platform; <see langword="null"/> for the usual one.</summary>
    public string? Platform { get; init; }

    /// <summary>Where the image is read.</summary>
    public DescriptionSource Source { get; init; }

    /// <summary>Whether a path names a folder rather than a file.</summary>
    public static bool IsFolder(string path) => path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) || Directory.Exists(path);

    /// <summary>Describes.</summary>
    public async Task<DescribeReport> RunAsync(IReporter reporter, CancellationToken cancellation)
    {
        string? file = null;
        try
        {
            file = this.Output is { } output && !IsFolder(output) ? output
                : Path.Join(this.Output ?? "", ImageDescriber.FileNameOf(image));
            reporter.Begin("Reading " + image);
            using ImageDescriber describer = new() { Source = this.Source, Platform = this.Platform };
            BaseDescription description = await describer.DescribeAsync(image, new Lines(reporter), cancellation);
            bool isWritten = await BaseDescriptionFile.WriteAsync(file, description, cancellation);
            reporter.Done("read " + image);
            return new DescribeReport(image, file)
            {
                HasChanges = isWritten,
                Digest = description.Digest,
                Platform = description.Platform,
                Summary = [.. SentencesOf(description), file + (isWritten ? ": written." : ": up to date.")],
            };
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new DescribeReport(image, file) { Outcome = Outcome.Cancelled, Summary = ["Stopped; nothing was written."] };
        }
#pragma warning disable CA1031 // Nobody is shown a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new DescribeReport(image, file) { Outcome = Outcome.Failed, Error = Failures.Describe(e, []) };
        }
    }

    private static IEnumerable<string> SentencesOf(BaseDescription found)
    {
        DescribedSystem system = found.System;
        yield return $"{found.Image} ({found.Platform}): {system.Name ?? "no distribution"}, "
            + (system.Libc is null ? "no C library known" : system.Libc + " " + system.LibcVersion)
            + $", {Count(found.Programs.Count, "program")} on PATH, runs as {found.User.Name}.";
        yield return found.Pythons.Count == 0
            ? "No Python outside conda."
            : "Python: " + string.Join(", ", found.Pythons.Select(static python =>
                python.Path + (python.Version is null ? "" : " " + python.Version) + (python.HasPip ? "" : " without pip")
                + (python.IsExternallyManaged ? ", externally managed" : ""))) + ".";
        if (found.Conda is { } conda)
        {
            yield return $"{conda.Tool} in {conda.Root}: " + string.Join(
                ", ", conda.Environments.Select(static one => $"{one.Name} with {Count(one.Packages.Count, "package")}")) + ".";
        }

        if (found.Kernels.Count > 0)
        {
            yield return "Kernels: " + string.Join(", ", found.Kernels.Select(static kernel => kernel.Name)) + ".";
        }

        if (!found.Programs.Contains("sh"))
        {
            yield return "There is no shell, so that no RUN works on it.";
        }
    }

    private static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");

    // At once, and in the order in which it happened.
    private sealed class Lines(IReporter reporter) : IProgress<DescribeProgress>
    {
        public void Report(DescribeProgress value) => reporter.Detail(value.Text, value.Fraction);
    }
}
