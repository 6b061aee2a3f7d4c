using System.Text;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>A word of a shell command, as it is written.</summary>
/// <param name="Text">The text with its quotes.</param>
/// <param name="Start">Where it begins in the script.</param>
internal sealed record ShellWord(string Text, int Start)
{
    /// <summary>The part of the script.</summary>
    public TextRange Range => new(this.Start, this.Text.Length);

    /// <summary>The word without quotes and backslashes; expansions stay as they are written.</summary>
    public string Value
    {
        get
        {
            StringBuilder value = new();
            for (int i = 0; i < this.Text.Length; i++)
            {
                char c = this.Text[i];
                if (c == '\\' && i + 1 < this.Text.Length)
                {
                    value.Append(this.Text[++i]);
                }
                else if (c is not ('"' or '\''))
                {
                    value.Append(c);
                }
            }

            return value.ToString();
        }
    }

    /// <summary>
    /// Whether the word is an option of one of these spellings, as <c>-y</c> or <c>--yes</c>, alone or among short ones (<c>-qy</c>).
    /// </summary>
    /// <param name="letter">The short option's letter.</param>
    /// <param name="names">The long options, without <c>--</c>.</param>
    public bool IsOption(char letter, params string[] names)
    {
        string value = this.Value;
        return value.StartsWith("--", System.StringComparison.Ordinal)
            ? System.Array.Exists(
                names, name => value.Substring(2) == name || value.StartsWith("--" + name + "=", System.StringComparison.Ordinal))
            : value.Length > 1 && value[0] == '-' && value.IndexOf(letter, 1) > 0;
    }
}
