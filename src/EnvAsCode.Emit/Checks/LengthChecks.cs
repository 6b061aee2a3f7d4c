using System.Text;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3045: texts that are longer than Linux hands to a program, or than Docker reads.</summary>
internal static class LengthChecks
{
    // MAX_ARG_STRLEN of Linux: an argument, or a variable with its name, and a zero byte.
    private const int MaximumBytes = 131_071;

    /// <summary>Checks a step.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(IImageStep step, StepReport report)
    {
        switch (step)
        {
            case EnvStep env:
                for (int i = 0; i < env.Variables.Count; i++)
                {
                    Check(
                        env.Variables[i].Value,
                        env.Variables[i].Name.Length + 1,
                        ModelPath.Item(nameof(env.Variables), i) + "." + nameof(EnvironmentVariable.Value),
                        "a variable",
                        report);
                }

                break;
            case ArgStep argument:
                Check(argument.DefaultValue ?? "", argument.Name.Length + 1, nameof(argument.DefaultValue), "a build argument", report);
                break;
            case LabelStep label:
                Check(label.Value, 0, nameof(label.Value), "a label", report);
                break;
            case ExecStep exec:
                for (int i = 0; i < exec.Arguments.Count; i++)
                {
                    Check(exec.Arguments[i], 0, ModelPath.Item(nameof(exec.Arguments), i), "an argument", report);
                }

                break;
            case RunStep run:
                LineWriter code = new();
                RunText.Write(code, run.Command);
                Check(run.Command, Bytes(code.ToString()) - Bytes(run.Command), nameof(run.Command), "shell code", report);
                break;
        }
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    private static void Check(string text, int more, string member, string what, StepReport report)
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
