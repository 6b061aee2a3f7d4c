using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3036: a user added under an id that the base, or a step before, has given away.</summary>
internal static class UserContract
{
    /// <summary>Checks a command of an image's build.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.State is not { } state
            || command.Program is not ("useradd" or "adduser")
            || command.Has('o', "non-unique")
            || command.Next == "||")
        {
            return;
        }

        int option = command.Words.FindIndex(word =>
            word.Value is "-u" or "--uid" || word.Value.StartsWith("--uid=", System.StringComparison.Ordinal));
        ShellWord? id = option < 0
            ? null
            : command.Words[option].Value.Contains("=") ? command.Words[option]
            : option + 1 < command.Words.Count ? command.Words[option + 1]
            : null;
        string value = id?.Value.Substring(id.Value.IndexOf('=') + 1) ?? "";
        foreach (ImageUser user in state.Users)
        {
            if (id is not null && user.Uid != 0 && value == user.Uid.ToString(CultureInfo.InvariantCulture))
            {
                report.Report(Rules.UserIdTaken, id.Range, fix: null, value, state.Base.Image.Reference, user.Name);
                return;
            }
        }
    }
}
