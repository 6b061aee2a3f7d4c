using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Resources.Listing;

/// <summary>
/// Pages of a list. A token says where its page ended in the order, so what comes or goes meanwhile does not shift the next page.
/// </summary>
internal static class Pages
{
    /// <summary>The page size if the input does not say, as documented for SageMaker's lists.</summary>
    public const int DefaultSize = 10;

    /// <summary>Sorts, and cuts out the page that the input asks for.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="position">Where an item is in the order: no two are equal, and they compare as ordinal text.</param>
    /// <param name="outputMember">The output's list; if its name is lowerCamel, so are those of the page's size and token.</param>
    /// <param name="show">What the list shows of an item.</param>
    /// <param name="isDescending">Whether the order is from the last to the first.</param>
    /// <param name="defaultSize">The page size if the input does not say.</param>
    /// <exception cref="ApiException">The token is none of this operation's.</exception>
    public static JsonObject Cut<T>(
        IEnumerable<T> items,
        Func<T, string> position,
        JsonObject input,
        string outputMember,
        Func<T, JsonNode> show,
        bool isDescending = false,
        int defaultSize = DefaultSize)
    {
        bool isLowerCamel = char.IsLower(outputMember[0]);
        string tokenMember = isLowerCamel ? "nextToken" : "NextToken";
        int size = input.IntegerOrNull(isLowerCamel ? "maxResults" : "MaxResults") ?? defaultSize;
        string? end = input.TextOrNull(tokenMember) is { } token ? Decode(outputMember, token) : null;
        int direction = isDescending ? -1 : 1;
        Comparison<string> compare = (a, b) => direction * string.CompareOrdinal(a, b);
        List<T> rest =
        [
            .. items.Where(item => end is null || compare(position(item), end) > 0).OrderBy(position, Comparer<string>.Create(compare)),
        ];
        List<T> page = [.. rest.Take(size)];
        JsonObject output = new() { [outputMember] = new JsonArray([.. page.Select(show)]) };
        if (page.Count < rest.Count)
        {
            output[tokenMember] = Encode(outputMember, position(page[^1]));
        }

        return output;
    }

    private static string Encode(string outputMember, string position) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{outputMember}:{position}"));

    private static string Decode(string outputMember, string token)
    {
        byte[] bytes = new byte[token.Length];
        string text = Convert.TryFromBase64String(token, bytes, out int length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
        if (text.StartsWith(outputMember + ":", StringComparison.Ordinal))
        {
            return text[(outputMember.Length + 1)..];
        }

        throw char.IsLower(outputMember[0])
            ? ApiException.InvalidParameter("Invalid parameter at 'nextToken': it is not a token of this operation.")
            : ApiException.Validation("Invalid NextToken: it is not a token of this operation.");
    }
}
