using System.Text;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps;

/// <summary>EAC3045: texts that are longer than Linux hands to a program, or than Docker reads.</summary>
internal static class LengthCheck
{
    // MAX_ARG_STRLEN of Linux: an argument, or a variable with its name, and a zero byte.
    private const int MaximumBytes = 131_071;

    /// <summary>How long a text is in UTF-8.</summary>
    public static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>Checks a text.</summary>
    /// <param name="more">The bytes that go with it.</param>
    /// <param name="what">What the text is.</param>
    /// <param name="report">Where to report.</param>
    public static void Check(string text, int more, string member, string what, StepReport report)
    {
        int bytes = Bytes(text) + more;
        if (bytes > MaximumBytes)
        {
            report.Findings.Report(
                Rules.TextTooLong,
                report.Path(member),
                what,
                new LineWriter().Append(bytes).Append(" bytes, and Linux hands at most 131071 to a program").ToString());
        }
        else if (!LongLines.CanHold(text))
        {
            report.Findings.Report(
                Rules.TextTooLong,
                report.Path(member),
                what,
                "thousands of characters without a letter or digit, and Docker reads no line of more than 65535 bytes");
        }
    }
}
