using System.IO;

namespace EnvAsCode.Tool.Output;

/// <summary>Plain lines, for files and pipes: details are indented, nothing is overwritten, nothing has a colour.</summary>
/// <param name="output">Where lines go.</param>
/// <param name="error">Where the error goes; <see langword="null"/> if somebody else shows it.</param>
internal sealed class PlainReporter(TextWriter output, TextWriter? error) : IReporter
{
    private readonly System.Threading.Lock gate = new();

    /// <inheritdoc/>
    public void Begin(string text) => this.TryWrite(text);

    /// <inheritdoc/>
    public void Detail(string text, double? fraction = null)
    {
        // What is counted in fractions says the same a thousand times.
        if (fraction is null)
        {
            this.TryWrite("    " + text);
        }
    }

    /// <inheritdoc/>
    public void Done(string text)
    {
        // The next line says so: in a log, each step is one line.
    }

    /// <inheritdoc/>
    public void Finish(IReport report)
    {
        foreach (string line in report.Lines(withWarnings: error is not null))
        {
            this.Write(line);
        }

        if (report.Error is { } failure)
        {
            error?.WriteLine(ReportText.ErrorLine(failure));
        }
    }

    // A log that takes no more is no reason to stop half-way; that it took no more is said at the end.
    private void TryWrite(string text)
    {
        try
        {
            this.Write(text);
        }
        catch (IOException)
        {
            // The report will not be taken either.
        }
    }

    private void Write(string text)
    {
        lock (this.gate)
        {
            output.WriteLine(text);
        }
    }
}
