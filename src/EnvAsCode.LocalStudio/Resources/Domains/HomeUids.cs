using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Domains;

/// <summary>The users of a domain's file system: each user profile and each space has its own, and none is given out again.</summary>
internal static class HomeUids
{
    private const string Last = "lastHomeUid";
    private const int BeforeFirst = 200_004;

    private static readonly string[] Owners = ["user-profile/", "space/"];

    /// <summary>The user of a new user profile or space.</summary>
    /// <param name="input">An input with <c>DomainId</c>.</param>
    public static string Take(StudioTurn turn, JsonObject input)
    {
        Resource domain = DomainRules.Find(turn, input);

        // A state of before the count has owners all the same.
        int highest = Owners.SelectMany(kind => turn.State.StartingWith(kind + input.Text("DomainId") + "/"))
            .Select(static owner => int.Parse(owner.Document.Text("HomeEfsFileSystemUid"), CultureInfo.InvariantCulture))
            .DefaultIfEmpty(BeforeFirst)
            .Max();
        int uid = Math.Max(highest, domain.Details.IntegerOrNull(Last) ?? BeforeFirst) + 1;
        domain.Details[Last] = uid;
        return uid.ToString(CultureInfo.InvariantCulture);
    }
}
