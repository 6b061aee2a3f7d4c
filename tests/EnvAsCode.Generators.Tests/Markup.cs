using System;
using System.Collections.Generic;
using System.Text;

namespace EnvAsCode.Generators.Tests;

/// <summary>Source with <c>[|…|]</c> around the parts where a diagnostic is expected.</summary>
internal static class Markup
{
    /// <summary>The source without the marks, and the marked parts in the order of the text.</summary>
    public static (string Source, IReadOnlyList<string> Marked) Parse(string markup)
    {
        StringBuilder source = new();
        List<string> marked = [];
        int position = 0;
        for (int open; (open = markup.IndexOf("[|", position, StringComparison.Ordinal)) >= 0;)
        {
            int close = markup.IndexOf("|]", open, StringComparison.Ordinal);
            string part = markup[(open + 2)..close];
            source.Append(markup, position, open - position).Append(part);
            marked.Add(part);
            position = close + 2;
        }

        return (source.Append(markup, position, markup.Length - position).ToString(), marked);
    }
}
