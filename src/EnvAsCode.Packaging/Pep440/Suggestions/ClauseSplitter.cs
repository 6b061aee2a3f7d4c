using System.Collections.Generic;

namespace EnvAsCode.Packaging;

/// <summary>Splits clauses that are joined by commas, or wrongly by blanks, semicolons, <c>and</c> or <c>&amp;</c>.</summary>
internal static class ClauseSplitter
{
    public static string[] Split(string text)
    {
        List<string> clauses = [];
        string pending = "";
        foreach (string word in text.Split(' ', '\t', ',', ';', '&'))
        {
            if (word.Length == 0 || Ascii.ToLower(word) == "and")
            {
                continue;
            }

            pending += word;
            if (!EndsInOperator(pending))
            {
                clauses.Add(pending);
                pending = "";
            }
        }

        if (pending.Length > 0)
        {
            clauses.Add(pending);
        }

        return [.. clauses];
    }

    /// <summary>Whether a character can be part of an operator, a right one or a wrong one.</summary>
    public static bool IsOperatorCharacter(char c) => c is '=' or '!' or '<' or '>' or '~' or '^';

    // "= 1.2": the blank belongs to the clause.
    private static bool EndsInOperator(string clause) => IsOperatorCharacter(clause[clause.Length - 1]);
}
