using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2035: what a git repository is cloned at.</summary>
internal static class GitReference
{
    /// <summary>The digits of a commit's SHA-1.</summary>
    public const int CommitLength = 40;

    /// <summary>Checks a clone.</summary>
    /// <param name="path">The path of its reference.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(GitCloneStep clone, string path, FindingCollector findings)
    {
        if (clone.Reference?.ToString() is { Length: > 0 } reference && !IsCommit(reference, 0))
        {
            findings.Report(Rules.MovableReference, path, reference, clone.Url.ToString());
        }
    }

    /// <summary>Whether the rest of a text is a whole commit.</summary>
    /// <param name="start">Where the rest begins.</param>
    public static bool IsCommit(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9' or >= 'a' and <= 'f'))
            {
                return false;
            }
        }

        return text.Length - start == CommitLength;
    }
}
