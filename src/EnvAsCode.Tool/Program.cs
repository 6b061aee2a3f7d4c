using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using EnvAsCode.Tool;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Output;
using EnvAsCode.Tool.Verbs;

// Signals are turned into a cancellation by the commands themselves, which say what is done before they end.
InvocationConfiguration configuration = new() { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
ParseResult result = Commands.Create().Parse(args);
if (result.Action is ParseErrorAction misunderstood)
{
    // The error says what is wrong; its guesses would have "deploy" be "destroy". Ours come after it.
    misunderstood.ShowTypoCorrections = false;
    misunderstood.ShowHelp = args.Length == 0;
}

try
{
    int exitCode = await result.InvokeAsync(configuration);
    foreach (string question in result.Errors.Count > 0 ? Suggestion.For(result, args) : [])
    {
        Console.Error.WriteLine(question);
    }

    return result.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
}
catch (Exception e)
{
    Console.Error.WriteLine(ReportText.ErrorLine(Failures.Describe(e, [])));
    return ExitCodes.Failure;
}
