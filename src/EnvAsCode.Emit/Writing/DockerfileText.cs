using System;
using System.Text;
using EnvAsCode.Emit.Checks;

namespace EnvAsCode.Emit.Writing;

/// <summary>
/// Quotes for the instructions of a Dockerfile whose text the builder itself expands: <c>ARG</c>, <c>ENV</c>, <c>LABEL</c>, <c>WORKDIR</c>,
/// <c>COPY</c>. Between double quotes the classic builder and BuildKit both take a backslash for an escape before <c>"</c>, <c>$</c> and
/// itself, and <c>$</c> for a reference. Source: the Dockerfile reference, "Environment replacement".
/// </summary>
internal static class DockerfileText
{
    /// <summary>A text that stays what it is.</summary>
    /// <param name="text">The text; of one line.</param>
    public static string Literal(string text) => Quoted(text, _ => false);

    /// <summary>A text in which <c>$NAME</c> and <c>${NAME}</c> refer to arguments and variables, and nothing else is special.</summary>
    /// <param name="text">The text; of one line.</param>
    public static string WithReferences(string text) => Quoted(text, _ => true);

    /// <summary>A text in which references to some names are kept, and nothing else is special.</summary>
    /// <param name="text">The text; of one line.</param>
    public static string WithReferencesTo(string text, EquatableArray<string> names) =>
        Quoted(text, name => Array.IndexOf([.. names], name) >= 0);

    /// <summary>A text in which references are kept, for a word that is written without quotes.</summary>
    /// <param name="text">The text; without blanks and quotes.</param>
    public static string Unquoted(string text) => WithReferences(text).Trim('"');

    /// <summary>How long the reference is that a text has at a place; 0 if there is none.</summary>
    /// <param name="start">The offset of a <c>$</c>.</param>
    /// <param name="name">The name that is referred to.</param>
    public static int ReferenceAt(string text, int start, out string name)
    {
        bool isBraced = start + 1 < text.Length && text[start + 1] == '{';
        int first = start + (isBraced ? 2 : 1);
        int end = first;
        while (end < text.Length
            && (NameSyntax.IsLetterOrDigit(text[end]) || text[end] == '_')
            && !(end == first && text[end] is >= '0' and <= '9'))
        {
            end++;
        }

        name = text.Substring(first > text.Length ? text.Length : first, end > first ? end - first : 0);
        bool isReference = text[start] == '$' && name.Length > 0 && (!isBraced || (end < text.Length && text[end] == '}'));
        return isReference ? end - start + (isBraced ? 1 : 0) : 0;
    }

    /// <summary>A text with the values of what it refers to.</summary>
    /// <param name="valueOf">The value of a name; <see langword="null"/> for one whose reference stays.</param>
    public static string Replaced(string text, Func<string, string?> valueOf)
    {
        StringBuilder replaced = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (ReferenceAt(text, i, out string name) is > 0 and int length && valueOf(name) is { } value)
            {
                replaced.Append(value);
                i += length - 1;
            }
            else
            {
                replaced.Append(text[i]);
            }
        }

        return replaced.ToString();
    }

    /// <summary>Whether a text refers to a name.</summary>
    public static bool RefersTo(string text, string sought)
    {
        for (int i = text.IndexOf('$'); i >= 0; i = text.IndexOf('$', i + 1))
        {
            if (ReferenceAt(text, i, out string name) > 0 && name == sought)
            {
                return true;
            }
        }

        return false;
    }

    private static string Quoted(string text, Predicate<string> keepsReference)
    {
        StringBuilder quoted = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            string name = "";
            int reference = text[i] == '$' ? ReferenceAt(text, i, out name) : 0;
            if (reference > 0 && keepsReference(name))
            {
                // Docker's names hold letters of any script, the references of a declaration end before them.
                bool isOpen = text[i + 1] != '{' && i + reference < text.Length && text[i + reference] > '\x7F';
                quoted.Append(isOpen ? "${" + name + "}" : text.Substring(i, reference));
                i += reference - 1;
                continue;
            }

            if (text[i] is '"' or '\\' or '$')
            {
                quoted.Append('\\');
            }

            quoted.Append(text[i]);
        }

        return quoted.Append('"').ToString();
    }
}
