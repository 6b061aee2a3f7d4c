using System.Text;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>
/// Makes a valid name of an invalid one, for the fix that is offered. What becomes of two names is not looked at: the checks look again.
/// </summary>
internal static class NameRepair
{
    /// <summary>
    /// The nearest name of letters and digits with single hyphens between them; <see langword="null"/> if nothing is left of it.
    /// </summary>
    /// <param name="keepsCase">Whether upper-case letters may stay.</param>
    /// <param name="punctuation">What may stand beside letters, digits and hyphens.</param>
    public static string? Of(string name, bool keepsCase = false, string punctuation = "")
    {
        StringBuilder repaired = new();
        foreach (char written in name)
        {
            char c = !keepsCase && written is >= 'A' and <= 'Z' ? (char)(written + 32) : written;
            if (NameSyntax.IsLetterOrDigit(c) || (repaired.Length > 0 && punctuation.IndexOf(c) >= 0))
            {
                repaired.Append(c);
            }
            else if (repaired.Length > 0 && repaired[repaired.Length - 1] != '-')
            {
                repaired.Append('-');
            }
        }

        repaired.Length = System.Math.Min(repaired.Length, ResourceNames.MaximumLength);
        string result = repaired.ToString().TrimEnd('-', '.', '_');
        return result.Length == 0 || NameSyntax.IsDevice(result) ? null : result;
    }

    /// <summary>The fix that writes the nearest name; <see langword="null"/> if there is none.</summary>
    /// <param name="keepsCase">Whether upper-case letters may stay.</param>
    /// <param name="punctuation">What may stand beside letters, digits and hyphens.</param>
    public static SuggestedFix? FixOf(string name, bool keepsCase = false, string punctuation = "") =>
        Of(name, keepsCase, punctuation) is { } repaired ? SuggestedFix.Value(repaired) : null;
}
