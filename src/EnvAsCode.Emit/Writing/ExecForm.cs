using System.Collections.Generic;
using System.Text;

namespace EnvAsCode.Emit.Writing;

/// <summary>
/// The exec form of <c>RUN</c>, <c>CMD</c>, <c>ENTRYPOINT</c> and <c>SHELL</c>: a JSON array, of which no shell and no builder changes an
/// item.
/// </summary>
internal static class ExecForm
{
    /// <summary>The array.</summary>
    /// <param name="items">The program and its arguments.</param>
    public static string Of(IEnumerable<string> items)
    {
        StringBuilder text = new("[");
        foreach (string item in items)
        {
            text.Append(text.Length > 1 ? ", " : "");
            // A raw string literal has the line ends of its source file.
            JsonText.AppendQuoted(text, item.Replace("\r\n", "\n"));
        }

        return text.Append(']').ToString();
    }
}
