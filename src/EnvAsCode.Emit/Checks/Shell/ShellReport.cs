using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>Code that is checked, command by command: what is known at each of them, and where to report.</summary>
/// <param name="source">The code.</param>
/// <param name="context">Where it runs.</param>
/// <param name="findings">Where to report.</param>
internal sealed class ShellReport(ShellSource source, ShellContext context, FindingCollector findings)
{
    private HashSet<Rule> Reported { get; init; } = [];

    /// <summary>Where the code runs, and what is known there.</summary>
    public ShellContext Context => context;

    /// <summary>Where the code runs.</summary>
    public ShellPlace Place => context.Place;

    /// <summary>The whole code, whatever part of it is checked.</summary>
    public string Code { get; init; } = "";

    /// <summary>The commands of the part that is checked.</summary>
    public List<ShellCommand> Commands { get; set; } = [];

    /// <summary>What an image is before the command that is checked; <see langword="null"/> in a script.</summary>
    public ImageState? State { get; set; }

    /// <summary>
    /// The user that <c>sudo</c> or <c>su</c> has made of the one who runs the code; <see langword="null"/> for that one.
    /// </summary>
    public string? Account { get; set; }

    /// <summary>The shell that the code is handed to by its name, as <c>sh</c>; <see langword="null"/> for that of the place.</summary>
    public string? Interpreter { get; set; }

    /// <summary>Where the text begins in the whole code: code inside other code is checked as code of its own.</summary>
    public int Offset { get; init; }

    /// <summary>The report of code that stands inside this one.</summary>
    /// <param name="offset">Where it begins in this one.</param>
    public ShellReport Inner(int offset) => new(source, context, findings)
    {
        Offset = this.Offset + offset,
        Code = this.Code,
        State = this.State,
        Account = this.Account,
        Interpreter = this.Interpreter,
        Reported = this.Reported,
    };

    /// <summary>Reports a part of the code.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="fix">What to write instead of the part, if that is known.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void Report(Rule rule, TextRange range, SuggestedFix? fix, params EquatableArray<string> arguments)
    {
        (string path, TextRange? part) = source.Locate(new TextRange(this.Offset + range.Start, range.Length));

        // What replaces a part of a text would be one argument of a command.
        bool applies = source.IsText || fix?.Kind is not FixKind.ReplaceText;
        findings.ReportFixable(rule, path, part, applies ? fix : null, arguments);
    }

    /// <summary>Reports the first of several commands of which one sentence tells all.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public void ReportOnce(Rule rule, TextRange range, params EquatableArray<string> arguments)
    {
        if (this.Reported.Add(rule))
        {
            this.Report(rule, range, fix: null, arguments);
        }
    }

    /// <summary>
    /// Whether a command is carried out under a condition: one before it on the line, a block that <c>if</c> has opened, or a way out
    /// behind it.
    /// </summary>
    public bool IsGuarded(ShellCommand command)
    {
        if (command.Previous is "||" or "&&" || command.Next == "||")
        {
            return true;
        }

        int depth = 0;
        foreach (ShellCommand earlier in this.Commands)
        {
            if (earlier == command)
            {
                break;
            }

            depth += earlier.Before.Exists(word => word.Text == "if") ? 1 : earlier.Program == "fi" ? -1 : 0;
        }

        return depth > 0 || command.Before.Exists(word => word.Text is "if" or "elif" or "while" or "until");
    }
}
