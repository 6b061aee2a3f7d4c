using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// A <c>.dockerignore</c> file. The engine does not read it: whoever sends the build context leaves out what it excludes. Patterns are those
/// of the Dockerfile reference: <c>*</c>, <c>?</c>, <c>[…]</c>, <c>**</c>, a leading <c>!</c> for an exception; the last one that matches decides.
/// </summary>
internal sealed class DockerIgnore
{
    private readonly List<(Regex Pattern, bool IsException)> rules = [];

    /// <summary>Reads the lines of a file.</summary>
    /// <param name="lines">The lines; empty ones and comments count for nothing.</param>
    public DockerIgnore(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            string pattern = line.StartsWith('#') ? "" : line.Trim();
            bool isException = pattern.StartsWith('!');
            pattern = (isException ? pattern[1..] : pattern).Trim().Trim('/');
            if (pattern.Length > 0)
            {
                this.rules.Add((Translate(pattern), isException));
            }
        }
    }

    /// <summary>Whether a file stays out of the context.</summary>
    /// <param name="path">Its path from the context's root, with <c>/</c>.</param>
    public bool Excludes(string path)
    {
        bool excluded = false;
        foreach ((Regex pattern, bool isException) in this.rules)
        {
            if (excluded == isException && pattern.IsMatch(path))
            {
                excluded = !isException;
            }
        }

        return excluded;
    }

    // A pattern that matches a folder matches what is in it.
    private static Regex Translate(string pattern)
    {
        StringBuilder regex = new("^");
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*' when pattern.AsSpan(i).StartsWith("**/"):
                    regex.Append("(?:.*/)?");
                    i += 2;
                    break;
                case '*' when pattern.AsSpan(i).StartsWith("**"):
                    regex.Append(".*");
                    i++;
                    break;
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '[' when pattern.IndexOf(']', i + 1) is int end and > 0:
                    regex.Append(pattern, i, end - i + 1);
                    i = end;
                    break;
                case '\\' when i + 1 < pattern.Length:
                    regex.Append(Regex.Escape(pattern[++i].ToString()));
                    break;
                default:
                    regex.Append(Regex.Escape(pattern[i].ToString()));
                    break;
            }
        }

        return new Regex(regex.Append("(?:/.*)?$").ToString(), RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
