using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using EnvAsCode.Packaging.Requirements;

namespace Benchmarks.Packaging;

/// <summary>
/// How fast the same requirements are read here and by PyPA's packaging, one after the other on the same machine: <c>dotnet run -c Release
/// --project tests/Benchmarks -- compare-packaging [python]</c>.
/// </summary>
internal static class PackagingComparison
{
    private const string Script = """
        import sys, time
        from packaging import __version__
        from packaging.requirements import Requirement
        texts = open(sys.argv[1], encoding="utf-8").read().splitlines()
        best = float("inf")
        for _ in range(5):
            start = time.perf_counter()
            for text in texts:
                Requirement(text)
            best = min(best, time.perf_counter() - start)
        print(__version__, best / len(texts) * 1e6)
        """;

    /// <summary>Measures both and prints what they took for one requirement.</summary>
    public static int Run(string python)
    {
        string[] texts = RequirementTexts.Of(2_000);
        double ours = Measure(texts);
        string folder = Directory.CreateTempSubdirectory("envascode-benchmark-").FullName;
        string file = Path.Combine(folder, "requirements.txt");
        File.WriteAllLines(file, texts);
        using Process process = Process.Start(new ProcessStartInfo(python, ["-c", Script, file]) { RedirectStandardOutput = true })!;
        string[] answer = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        Directory.Delete(folder, recursive: true);
        if (process.ExitCode != 0)
        {
            return process.ExitCode;
        }

        double theirs = double.Parse(answer[1], CultureInfo.InvariantCulture);
        Console.WriteLine(FormattableString.Invariant(
            $"EnvAsCode.Packaging: {ours:F3} us a requirement; packaging {answer[0]}: {theirs:F3} us; {theirs / ours:F1} times the rate"));
        return 0;
    }

    // The best of five rounds, after the just-in-time compiler has seen the code often enough.
    private static double Measure(string[] texts)
    {
        double best = double.MaxValue;
        for (int round = 0; round < 30; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (string text in texts)
            {
                if (!Requirement.TryParse(text, out _))
                {
                    throw new InvalidOperationException(text);
                }
            }

            if (round >= 25)
            {
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        return best / texts.Length;
    }
}
