using System.Collections.Generic;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440.Suggestions;

/// <summary>Splits clauses that are joined by commas, or wrongly by blanks, semicolons, <c>and</c>, <c>&amp;</c> or nothing.</summary>
internal static class ClauseSplitter
{
    public static string[] Split(string text)
    {
        List<string> clauses = [];
        string pending = "";
        foreach (string word in text.Split(' ', '\t', ',', ';', '&'))
        {
            if (word.Length == 0 || AsciiText.ToLower(word) == "and")
            {
                continue;
            }

            pending += word;
            if (!EndsInOperator(pending))
            {
                AddParts(clauses, pending);
                pending = "";
            }
        }

        if (pending.Length > 0)
        {
            AddParts(clauses, pending);
        }

        return [.. clauses];
    }

    /// <summary>Whether a character can be part of an operator, a right one or a wrong one.</summary>
    public static bool IsOperatorCharacter(char c) => c is '=' or '!' or '<' or '>' or '~' or '^';

    // ">1.0<2.0": an operator begins a clause, whatever stands before it.
    private static void AddParts(List<string> clauses, string word)
    {
        int start = 0;
        for (int i = 1; i < word.Length; i++)
        {
            if (IsOperatorCharacter(word[i]) && !IsOperatorCharacter(word[i - 1]))
            {
                clauses.Add(word.Substring(start, i - start));
                start = i;
            }
        }

        clauses.Add(word.Substring(start));
    }

    // "= 1.2": the blank belongs to the clause.
    private static bool EndsInOperator(string clause) => IsOperatorCharacter(clause[clause.Length - 1]);
}
