using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3036: a user added under an id that the base has given away.</summary>
internal static class UserContract
{
    /// <summary>Checks shell code of an image's build.</summary>
    /// <param name="path">The place of the code in the model.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(string script, BaseImage image, string path, FindingCollector findings)
    {
        foreach (ShellCommand command in ShellLexer.Read(script))
        {
            if (command.Program is not ("useradd" or "adduser") || command.Has('o', "non-unique"))
            {
                continue;
            }

            int option = command.Words.FindIndex(word =>
                word.Value is "-u" or "--uid" || word.Value.StartsWith("--uid=", System.StringComparison.Ordinal));
            ShellWord? id = option < 0
                ? null
                : command.Words[option].Value.Contains("=") ? command.Words[option]
                : option + 1 < command.Words.Count ? command.Words[option + 1]
                : null;
            string value = id?.Value.Substring(id.Value.IndexOf('=') + 1) ?? "";
            if (id is not null && image.Uid != 0 && value == image.Uid.ToString(CultureInfo.InvariantCulture))
            {
                findings.ReportPart(Rules.UserIdTaken, path, id.Range, value, image.Reference, image.User);
            }
        }
    }
}
