using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>What somebody may have meant who wrote a verb or an option that there is not.</summary>
internal static class Suggestion
{
    // What other tools call it. Nearest is not what is meant: 'deploy' is three letters from 'destroy'.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["deploy"] = "publish",
        ["apply"] = "publish",
        ["up"] = "publish",
        ["push"] = "publish",
        ["diff"] = "plan",
        ["preview"] = "plan",
        ["show"] = "status",
        ["list"] = "status",
        ["undo"] = "rollback",
        ["clean"] = "prune",
        ["delete"] = "destroy",
        ["remove"] = "destroy",
        ["down"] = "destroy",
        ["--yes"] = "--apply",
        ["--force"] = "--apply",
        ["--region"] = "--deployment",
    };

    /// <summary>A question for each word that is not understood and is near to one that is.</summary>
    /// <param name="result">The parsed command line, which has errors.</param>
    public static IEnumerable<string> For(ParseResult result, IReadOnlyList<string> arguments)
    {
        Command command = result.CommandResult.Command;
        bool hasVerb = command.Parents.Any();
        string[] known = hasVerb
            ? [.. command.Options.Where(static option => !option.Hidden).SelectMany(static option => option.Aliases.Append(option.Name))]
            : [.. command.Subcommands.Select(static verb => verb.Name)];
        IEnumerable<string> unknown = hasVerb
            ? arguments.Where(static word => word.StartsWith("--", StringComparison.Ordinal))
            .Select(static word => word.Split('=')[0])
            .Except(known)
            : arguments.Take(1);
        return unknown
            .Select(word => (Word: word, Meant: Nearest(word, known)))
            .Where(static pair => pair.Meant is not null)
            .Select(static pair => $"Did you mean '{pair.Meant}' instead of '{pair.Word}'?");
    }

    private static string? Nearest(string word, IReadOnlyList<string> known)
    {
        if (OtherNames.TryGetValue(word, out string? other) && known.Contains(other))
        {
            return other;
        }

        // Two slips, and fewer in a short word.
        int allowed = Math.Min(2, word.TrimStart('-').Length / 3);
        return known.Select(name => (Name: name, Distance: Distance(word, name))).Where(pair => pair.Distance <= allowed)
            .OrderBy(static pair => pair.Distance)
            .ThenBy(static pair => pair.Name, StringComparer.Ordinal)
            .Select(static pair => pair.Name)
            .FirstOrDefault();
    }

    // Levenshtein's distance: letters that are left out, added or replaced.
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            (int diagonal, row[0]) = (row[0], i);
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
