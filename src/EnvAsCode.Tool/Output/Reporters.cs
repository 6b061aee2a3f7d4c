using System;
using Spectre.Console;

namespace EnvAsCode.Tool.Output;

/// <summary>Chooses how a command tells what it does.</summary>
internal static class Reporters
{
    /// <summary>A live line on a terminal, plain lines elsewhere, and JSON where it is asked for.</summary>
    /// <param name="json">Whether the report is JSON.</param>
    public static IReporter Create(bool json) =>
        json ? new JsonReporter(new PlainReporter(Console.Error, error: null), Console.Out)
        : Console.IsOutputRedirected || !TerminalReporter.CanShowOn(AnsiConsole.Console) ? new PlainReporter(Console.Out, Console.Error)
        : new TerminalReporter(AnsiConsole.Console);
}
