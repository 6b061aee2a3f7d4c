using System;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;

namespace EnvAsCode.Tool.Output;

/// <summary>A live line on a terminal that shows what is being done, below the lines that stay.</summary>
internal sealed class TerminalReporter : IReporter
{
    private readonly IAnsiConsole console;
    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task live;
    private readonly Lock gate = new();
    private StatusContext? status;
    private string current = "";

    /// <summary>Begins to show.</summary>
    /// <param name="console">The terminal.</param>
    public TerminalReporter(IAnsiConsole console)
    {
        this.console = console;
        this.live = console.Status().Spinner(Spinner.Known.Dots).StartAsync("", async context =>
        {
            this.status = context;
            await this.end.Task;
        });
    }

    /// <inheritdoc/>
    public void Begin(string text)
    {
        this.current = text;
        this.Show(text);
    }

    /// <inheritdoc/>
    public void Detail(string text, double? fraction = null)
    {
        string share = fraction is { } done ? $" {done:P0}" : "";
        this.Show($"{this.current} · {text}{share}");
    }

    /// <inheritdoc/>
    public void Done(string text)
    {
        lock (this.gate)
        {
            this.console.MarkupLine("[green]✓[/] " + Markup.Escape(text));
        }
    }

    /// <inheritdoc/>
    public void Finish(Report report)
    {
        this.end.TrySetResult();
        this.live.GetAwaiter().GetResult();
        foreach (string line in ReportText.Lines(report))
        {
            this.console.WriteLine(line);
        }

        if (report.Error is { } failure)
        {
            this.console.MarkupLine("[red]" + Markup.Escape(ReportText.ErrorLine(failure)) + "[/]");
        }
    }

    // One line, no wider than the terminal: what is longer would be drawn below itself again and again.
    private void Show(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        int width = Math.Max(this.console.Profile.Width - 4, 20);
        lock (this.gate)
        {
            this.status?.Status(Markup.Escape(line.Length > width ? line[..width] : line));
        }
    }
}
