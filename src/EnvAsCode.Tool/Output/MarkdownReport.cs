using System;
using System.Linq;
using System.Text;

namespace EnvAsCode.Tool.Output;

/// <summary>A report as Markdown, for a comment on a pull request.</summary>
internal static class MarkdownReport
{
    /// <summary>The text.</summary>
    public static string Of(Report report)
    {
        StringBuilder text = new();
        text.Append("### EnvAsCode: ").Append(report.Verb).Append(" of `").Append(report.Deployment).Append("`\n\n");
        if (report.Target is { } target)
        {
            text.Append(ReportText.TargetLine(report.Deployment, target)).Append("\n\n");
        }

        if (report.Error is { } error)
        {
            text.Append("**Failed** with [")
                .Append(error.Code)
                .Append("](")
                .Append(error.HelpLink)
                .Append("): ")
                .Append(Cell(error.Message))
                .Append('\n');
        }
        else if (report.Steps.Count == 0)
        {
            text.Append("Nothing to do: all is as declared.\n");
        }

        if (report.Steps.Count > 0)
        {
            text.Append("| | resource | why |\n| --- | --- | --- |\n");
            foreach (ReportedStep step in report.Steps)
            {
                string changes =
                    string.Concat((step.Changes ?? []).Select(static change => "<br>`" + Cell(ReportText.ChangeText(change)) + "`"));
                text.Append("| ")
                    .Append(step.Action.Word())
                    .Append(" | ")
                    .Append(Cell(step.Resource))
                    .Append(" | ")
                    .Append(Cell(step.Reason))
                    .Append(changes)
                    .Append(" |\n");
            }
        }

        foreach (ReportedError warning in report.Warnings)
        {
            text.Append("\n- **").Append(ReportText.WarningLine(warning)).Append("**\n");
        }

        return report.Notes
            .Aggregate(text, static (all, note) => all.Append("\n- ").Append(note))
            .Append(report.Notes.Count > 0 ? "\n" : "")
            .ToString();
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
