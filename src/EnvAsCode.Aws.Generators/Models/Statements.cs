using System;
using System.Collections.Generic;

namespace EnvAsCode.Aws.Generators.Models;

/// <summary>Models and annotations are files of statements.</summary>
internal static class Statements
{
    /// <summary>
    /// The statements of a file: a line with the ones after it that are indented or begin with a brace; <c>#</c> begins a comment.
    /// </summary>
    public static IEnumerable<string> Of(string text)
    {
        string statement = "";
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0 && (line[0] is ' ' or '}'))
            {
                statement += " " + line.Trim();
                continue;
            }

            if (statement.Length > 0)
            {
                yield return statement;
            }

            statement = line.StartsWith("#", StringComparison.Ordinal) ? "" : line.Trim();
        }

        if (statement.Length > 0)
        {
            yield return statement;
        }
    }
}
