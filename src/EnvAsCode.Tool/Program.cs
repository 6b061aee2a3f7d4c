using System.CommandLine;
using EnvAsCode.Tool;
using EnvAsCode.Tool.CommandLine;

// Signals are turned into a cancellation by the commands themselves, which say what is done before they end.
InvocationConfiguration configuration = new() { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };
ParseResult result = Commands.Create().Parse(args);
int exitCode = await result.InvokeAsync(configuration);
return result.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
