using System.Collections.Generic;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>Lists between the brackets: <c>[a, 'b']</c>, or one item without brackets.</summary>
internal static class MatchSpecLists
{
    /// <summary>
    /// The items; <see langword="null"/> if one is empty or holds a bracket, a quote or <c>=</c>. A comma at the end is allowed, as in
    /// YAML.
    /// </summary>
    public static List<string>? Split(string value)
    {
        string trimmed = value.Trim();
        if (!(trimmed.Length >= 2 && trimmed[0] == '[' && trimmed[trimmed.Length - 1] == ']'))
        {
            return trimmed.Length == 0 || trimmed.IndexOfAny(['[', ']', '\'', '"', '=', ',']) >= 0 ? null : [trimmed];
        }

        string[] parts = trimmed.Substring(1, trimmed.Length - 2).Split(',');
        List<string> items = [];
        for (int i = 0; i < parts.Length; i++)
        {
            string item = parts[i].Trim().Trim('\'', '"');
            if (item.IndexOfAny(['[', ']', '\'', '"', '=']) >= 0)
            {
                return null;
            }

            if (item.Length > 0)
            {
                items.Add(item);
            }
            else if (i < parts.Length - 1 || i == 0)
            {
                return null;
            }
        }

        return items;
    }
}
