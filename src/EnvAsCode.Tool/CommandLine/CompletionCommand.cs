using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>
/// <c>envascode completion</c> prints what teaches a shell to complete the command line; that calls the hidden <c>envascode complete</c>.
/// </summary>
internal static class CompletionCommand
{
    /// <summary>The command that prints the script of a shell.</summary>
    public static Command Create()
    {
        Argument<string> shell = new("shell") { Description = "The shell: " + string.Join(", ", CompletionScripts.Shells) + "." };
        shell.AcceptOnlyFromAmong(CompletionScripts.Shells);
        Command command = new("completion", "Print the completion script of a shell, for its start-up file.") { shell };
        command.SetAction(result => Console.Out.Write(CompletionScripts.Of(result.GetRequiredValue(shell))));
        return command;
    }

    /// <summary>The command that the scripts call: one suggestion a line.</summary>
    public static Command CreateComplete(Func<Command> root)
    {
        Option<int?> position =
            NumberOption.Create("--position", "Where the cursor is in the line, in characters from its begin.", int.MaxValue);
        Argument<string> line = new("line") { Description = "The line as it is, with the command's name." };
        Command command = new("complete", "Print what could follow in a command line.") { position, line };
        command.Hidden = true;
        command.SetAction(result =>
        {
            string text = result.GetRequiredValue(line);
            foreach (string suggestion in Complete(root(), text, result.GetValue(position) ?? text.Length))
            {
                Console.Out.WriteLine(suggestion);
            }
        });
        return command;
    }

    private static string[] Complete(Command root, string line, int position)
    {
        // What follows the cursor does not count, and the command's own name is no argument.
        string before = line[..Math.Min(position, line.Length)].TrimStart();
        int name = before.IndexOf(' ', StringComparison.Ordinal);
        if (name < 0)
        {
            return [];
        }

        string arguments = before[(name + 1)..];
        string word = arguments[(arguments.LastIndexOf(' ') + 1)..];
        return
        [
            .. root.Parse(arguments).GetCompletions(arguments.Length)
                .Select(static (CompletionItem item) => item.InsertText ?? item.Label)
                .Where(text => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsOption(text) == IsOption(word))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    // Options are offered to those who begin one: a verb or a value is what is looked for otherwise. Windows' /h is nobody's choice here.
    private static bool IsOption(string word) => word is ['-' or '/', ..];
}
