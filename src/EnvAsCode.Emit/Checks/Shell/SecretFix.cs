using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>Moves a secret out of a script, into a parameter of AWS Systems Manager that the script reads when it runs.</summary>
internal static class SecretFix
{
    private static readonly Regex Variable = new(@"([A-Za-z_][A-Za-z0-9_]*)=[""']?$", RegexOptions.CultureInvariant);

    // The shell that is started this way expands what stands between its quotes.
    private static readonly Regex InnerShell = new(@"\b(?:ba|z|da)?sh\s+(?:-[a-z]+\s+)*-[a-z]*c\s+'[^']*$", RegexOptions.CultureInvariant);

    /// <summary>
    /// The fix; <see langword="null"/> while an image is built, where nothing may read the parameter, and for a private key, which has
    /// lines.
    /// </summary>
    /// <param name="place">Where the script runs.</param>
    public static SuggestedFix? Of(string text, TextRange secret, ShellPlace place)
    {
        if (place != ShellPlace.LifecycleConfiguration || text[secret.Start] == '-')
        {
            return null;
        }

        string before = text.Substring(text.LastIndexOf('\n', secret.Start) + 1, secret.Start - text.LastIndexOf('\n', secret.Start) - 1);
        Match variable = Variable.Match(before);
        string name = "/studio/" + (variable.Success ? variable.Groups[1].Value.ToLowerInvariant().Replace('_', '-') : "secret");
        string read = "$(aws ssm get-parameter --name " + name + " --with-decryption --query Parameter.Value --output text)";

        // Nothing is expanded between single quotes: they end before it and begin again behind it.
        return new SuggestedFix(
            FixKind.ReplaceText,
            "Read the parameter " + name + " of Systems Manager",
            IsSingleQuoted(before) && !InnerShell.IsMatch(before) ? "'\"" + read + "\"'" : read);
    }

    // Quotes of this line only: a script that goes on over lines between quotes is rare, and then the shell says so.
    private static bool IsSingleQuoted(string before)
    {
        bool single = false;
        bool isDouble = false;
        foreach (char c in before)
        {
            single ^= c == '\'' && !isDouble;
            isDouble ^= c == '"' && !single;
        }

        return single;
    }
}
