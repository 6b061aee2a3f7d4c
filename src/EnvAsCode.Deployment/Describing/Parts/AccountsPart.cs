using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Deployment.Describing.Contents;

namespace EnvAsCode.Deployment.Describing.Parts;

/// <summary>The users and groups of an image, and the one that it runs as.</summary>
internal static class AccountsPart
{
    /// <summary>The users of <c>/etc/passwd</c>, by their ids.</summary>
    public static IReadOnlyList<DescribedUser> UsersOf(ImageTree tree) =>
    [
        .. LinesOf(tree.TextOf("/etc/passwd"))
            .Where(static fields => fields.Length >= 6 && IsNumber(fields[2]) && IsNumber(fields[3]))
            .Select(static fields => new DescribedUser(
                fields[0],
                NumberOf(fields[2]),
                NumberOf(fields[3]),
                fields[5],
                fields.ElementAtOrDefault(6) is { Length: > 0 } s ? s : null))
            .OrderBy(static user => user.Uid).ThenBy(static user => user.Name, StringComparer.Ordinal),
    ];

    /// <summary>The groups of <c>/etc/group</c>.</summary>
    public static IReadOnlyDictionary<string, int> GroupsOf(ImageTree tree)
    {
        SortedDictionary<string, int> groups = new(StringComparer.Ordinal);
        foreach (string[] fields in LinesOf(tree.TextOf("/etc/group")).Where(static one => one.Length >= 3 && IsNumber(one[2])))
        {
            groups.TryAdd(fields[0], NumberOf(fields[2]));
        }

        return groups;
    }

    /// <summary>Who a container runs as (OCI image specification, <c>User</c>): root unless the image says who.</summary>
    /// <param name="configured">What stands after <c>USER</c>: a name or an id, and perhaps a group after a colon.</param>
    public static DescribedUser UserOf(
        string configured, IReadOnlyList<DescribedUser> users, IReadOnlyDictionary<string, int> groups)
    {
        string[] parts = configured.Split(':', 2);
        string name = parts[0].Length == 0 ? "root" : parts[0];
        DescribedUser? known = users.FirstOrDefault(user => user.Name == name)
            ?? (IsNumber(name) ? users.FirstOrDefault(user => user.Uid == NumberOf(name)) : null);

        // Where the image has no such user, Docker sets HOME to the root folder, but for root.
        DescribedUser found = known
            ?? (name is "root" or "0" ? new DescribedUser("root", 0, 0, "/root", null)
                : IsNumber(name) ? new DescribedUser(name, NumberOf(name), 0, "/", null)
                : new DescribedUser(name, null, null, null, null));
        return parts.Length < 2 ? found
            : IsNumber(parts[1]) ? found with { Gid = NumberOf(parts[1]) }
            : groups.TryGetValue(parts[1], out int gid) ? found with { Gid = gid }
            : found;
    }

    private static IEnumerable<string[]> LinesOf(string? text) =>
        (text ?? "").Split('\n').Select(static line => line.TrimEnd('\r').Split(':'));

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static int NumberOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
