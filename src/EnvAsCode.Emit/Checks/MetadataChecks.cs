using System;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005: volumes, the stop signal and the health check of an image.</summary>
internal static class MetadataChecks
{
    // The real-time signals end at SIGRTMAX, 64.
    private const int LastSignal = 64;

    /// <summary>Checks an image.</summary>
    /// <param name="report">Where to report, for the image.</param>
    public static void Check(CustomImage image, StepReport report)
    {
        for (int i = 0; i < image.Volumes.Count; i++)
        {
            report.ImagePath(image.Volumes[i], ModelPath.Item(nameof(image.Volumes), i), allowsHome: false);
        }

        if (image.StopSignal is { } signal && !IsSignal(signal))
        {
            report.Wrong(signal, nameof(image.StopSignal), "a signal", "write its name, as \"SIGINT\", or its number");
        }

        if (image.HealthCheck is { } health)
        {
            Check(health, nameof(image.HealthCheck) + ".", report);
        }
    }

    private static bool IsSignal(string signal) =>
        signal.StartsWith("SIG", StringComparison.Ordinal)
            ? signal.Length > 3 && NameSyntax.FirstRefused(signal, "+-", allowsUpperCase: true) < 0
        : int.TryParse(signal, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)
            && number is >= 1 and <= LastSignal;

    private static void Check(HealthCheck health, string owner, StepReport report)
    {
        bool isNone = health.Command.IsEmpty;
        report.List(health.Command, owner + nameof(health.Command), allowsLines: true, isNone ? null : "a health check");
        CheckNumber(health.Interval, owner + nameof(health.Interval), isNone, report);
        CheckNumber(health.Timeout, owner + nameof(health.Timeout), isNone, report);
        CheckNumber(health.StartPeriod, owner + nameof(health.StartPeriod), isNone, report);
        CheckNumber(health.Retries, owner + nameof(health.Retries), isNone, report);
    }

    private static void CheckNumber(int? number, string member, bool isNone, StepReport report)
    {
        if (number is { } value && (value < 1 || isNone))
        {
            report.Wrong(
                new LineWriter().Append(value).ToString(),
                member,
                "a part of a health check",
                isNone ? "name the command that it is for" : "write a number from 1");
        }
    }
}
