using System;
using System.IO;
using EnvAsCode.Diagnostics;
using EnvAsCode.Tool.CommandLine;

namespace EnvAsCode.Tool.Output;

/// <summary>Brings a report to where it is wanted. That this fails is said too, and changes nothing of what was done.</summary>
internal static class ReportFiles
{
    /// <summary>Writes the report as Markdown, if a file is named for it.</summary>
    /// <param name="settings">What the command line says.</param>
    /// <returns>The report, which has failed if the file cannot be written.</returns>
    public static Report WriteMarkdown(VerbSettings settings, Report report)
    {
        if (settings.MarkdownFile is not { } file)
        {
            return report;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file)) ?? file);
            File.WriteAllText(file, MarkdownReport.Of(report));
            return report;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return report with { Outcome = Outcome.Failed, Notes = [], Error = report.Error ?? ErrorOf($"'{file}'", e, report) };
        }
    }

    /// <summary>Ends with the report.</summary>
    /// <param name="reporter">Where it goes.</param>
    /// <param name="error">Where it is said that it cannot go there.</param>
    /// <returns>Whether it could be written.</returns>
    public static bool TryFinish(IReporter reporter, IReport report, TextWriter error)
    {
        try
        {
            reporter.Finish(report);
            return true;
        }
        catch (IOException e)
        {
            error.WriteLine(ReportText.ErrorLine(ErrorOf("the standard output", e, report)));
            return false;
        }
    }

    /// <summary>The error of a file that cannot be written.</summary>
    /// <param name="place">The file, in words.</param>
    public static ReportedError ErrorOf(string place, Exception exception, IReport report)
    {
        Rule rule = Rules.ReportNotWritten;
        return new ReportedError(
            rule.Id, rule.Format(place, exception.Message.TrimEnd('.'), report.Verb, report.Outcome.Word()), rule.HelpLink);
    }
}
