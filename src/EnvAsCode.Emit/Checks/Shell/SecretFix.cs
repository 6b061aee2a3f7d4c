using System.Text.RegularExpressions;

namespace EnvAsCode.Emit;

/// <summary>Moves a secret out of a script, into a parameter of AWS Systems Manager that the script reads when it runs.</summary>
internal static class SecretFix
{
    private static readonly Regex Variable = new(@"([A-Za-z_][A-Za-z0-9_]*)=[""]?$", RegexOptions.CultureInvariant);

    /// <summary>The fix; <see langword="null"/> where nothing would be read: while an image is built, and between single quotes.</summary>
    /// <param name="text">The script.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="place">Where the script runs.</param>
    public static SuggestedFix? Of(string text, TextRange secret, ShellPlace place)
    {
        if (place != ShellPlace.LifecycleConfiguration || IsSingleQuoted(text, secret.Start) || text[secret.Start] == '-')
        {
            return null;
        }

        Match variable = Variable.Match(text.Substring(0, secret.Start));
        string name = "/studio/" + (variable.Success ? variable.Groups[1].Value.ToLowerInvariant().Replace('_', '-') : "secret");
        return new SuggestedFix(
            FixKind.ReplaceText,
            "Read the parameter " + name + " of Systems Manager",
            "$(aws ssm get-parameter --name " + name + " --with-decryption --query Parameter.Value --output text)");
    }

    // Quotes of this line only: a script that goes on over lines between quotes is rare, and then nothing is offered or the shell says so.
    private static bool IsSingleQuoted(string text, int position)
    {
        bool isQuoted = false;
        for (int i = text.LastIndexOf('\n', position) + 1; i < position; i++)
        {
            isQuoted ^= text[i] == '\'';
        }

        return isQuoted;
    }
}
