using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace EnvAsCode.Tool.Output;

/// <summary>A live line on a terminal that shows what is being done, below the lines that stay.</summary>
internal sealed class TerminalReporter : IReporter, IDisposable
{
    private const string ShowCursor = "\e[?25h";
    private const string Red = "\e[31m";
    private const string Reset = "\e[0m";

    // What comes before the line itself: the spinner, and a blank.
    private const int Decoration = 4;

    private const int Narrowest = 20;

    private readonly IAnsiConsole console;
    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task live;
    private readonly Lock gate = new();
    private StatusContext? status;
    private string current = "";

    /// <summary>Whether a terminal can overwrite a line, and is wide enough for one that says something.</summary>
    public static bool CanShowOn(IAnsiConsole console) => console.Profile.Capabilities.Ansi && console.Profile.Width >= Narrowest;

    /// <summary>Begins to show.</summary>
    public TerminalReporter(IAnsiConsole console)
    {
        this.console = console;
        this.live = console.Status().Spinner(Spinner.Known.Dots).StartAsync("Starting", async context =>
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
    public void Finish(IReport report)
    {
        this.EndLive();

        // Past the console's own wrapping: the terminal wraps by itself, and an ARN that is copied from it stays in one piece.
        TextWriter output = this.console.Profile.Out.Writer;
        foreach (string line in report.Lines(withWarnings: true))
        {
            output.WriteLine(line);
        }

        if (report.Error is { } failure)
        {
            bool hasColors = this.console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
            string line = ReportText.ErrorLine(failure);
            output.WriteLine(hasColors ? Red + line + Reset : line);
        }

        output.Flush();
    }

    /// <summary>Leaves the terminal as it was found, also where no report comes.</summary>
    public void Dispose() => this.EndLive();

    /// <summary>The same for a process that is about to be ended: without waiting for anything.</summary>
    public void Abandon()
    {
        TextWriter output = this.console.Profile.Out.Writer;
        output.WriteLine(ShowCursor);
        output.Flush();
    }

    private void EndLive()
    {
        this.end.TrySetResult();
        this.live.GetAwaiter().GetResult();
    }

    // One line, no wider than the terminal: what is longer would be drawn below itself again and again.
    private void Show(string text)
    {
        int width = Math.Max(this.console.Profile.Width - Decoration, 1);
        string line = Segment.Truncate(new Segment(text.ReplaceLineEndings(" ")), width)?.Text ?? "";
        lock (this.gate)
        {
            this.status?.Status(line.Length == 0 ? " " : Markup.Escape(line));
        }
    }
}
