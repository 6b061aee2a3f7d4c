using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Domains;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Resources.Settings;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.UserProfiles;

/// <summary>User profiles: one user of a domain.</summary>
internal static class UserProfileOperations
{
    private static readonly ListingRules Listing = new(
        "UserProfiles", "UserProfileName", "DomainId", "UserProfileName", "Status", "CreationTime", "LastModifiedTime")
    {
        NameFilter = "UserProfileNameContains",
        IsDescending = false,
    };

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("CreateUserProfile", Create),
        table.Read("DescribeUserProfile", (turn, input) => Find(turn, input).Document.Copy()),
        table.Read("ListUserProfiles", (turn, input) =>
            Listings.List(DomainRules.Within(turn, "user-profile", input), input, Listing)),
        table.Write("UpdateUserProfile", Update),
        table.Write("DeleteUserProfile", Delete),
    ];

    /// <summary>The key of a user profile.</summary>
    /// <param name="name">The profile's name in any case.</param>
    public static string Key(string domainId, string name) => $"user-profile/{domainId}/{name.ToLowerInvariant()}";

    /// <summary>The user profile that an input names.</summary>
    /// <param name="input">An input with <c>DomainId</c> and <c>UserProfileName</c>.</param>
    public static Resource Find(StudioTurn turn, JsonObject input)
    {
        (string domainId, string name) = (input.Text("DomainId"), input.Text("UserProfileName"));
        return turn.Find(Key(domainId, name), $"UserProfile [{domainId}/{name}] does not exist.");
    }

    /// <summary>Adds a user profile that is InService.</summary>
    /// <param name="input">A valid input of CreateUserProfile.</param>
    public static Resource Add(StudioTurn turn, JsonObject input)
    {
        string key = Key(input.Text("DomainId"), input.Text("UserProfileName"));
        JsonObject document =
            input.Pick("DomainId", "UserProfileName", "SingleSignOnUserIdentifier", "SingleSignOnUserValue", "UserSettings");
        document["UserProfileArn"] = turn.Identity.SageMakerArn(key);
        document["Status"] = "InService";
        document["HomeEfsFileSystemUid"] = HomeUids.Take(turn, input);
        return turn.Add(key, document, input);
    }

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        DomainRules.FindInService(turn, input);
        if (turn.State.Find(Key(input.Text("DomainId"), input.Text("UserProfileName"))) is not null)
        {
            throw ApiException.InUse("The ID or Name specified is already in use.");
        }

        SettingsRules.Check(turn, input.ObjectOrNull("UserSettings"));
        Resource profile = Add(turn, input);
        turn.Begin(profile, "Pending", "InService", "Failed", turn.Options.Delays.UserProfile);
        return profile.Document.Pick("UserProfileArn");
    }

    private static JsonObject Update(StudioTurn turn, JsonObject input)
    {
        Resource profile = Find(turn, input);
        DomainRules.RequireRest(profile);
        SettingsRules.Check(turn, input.ObjectOrNull("UserSettings"));
        SettingsMerge.Apply(profile.Document, "UserSettings", input.ObjectOrNull("UserSettings"));
        turn.Begin(profile, "Updating", "InService", "Update_Failed", turn.Options.Delays.UserProfile);
        return profile.Document.Pick("UserProfileArn");
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        Resource profile = Find(turn, input);
        DomainRules.RequireRest(profile);
        string domainId = input.Text("DomainId");
        DomainRules.RequireEmpty(turn, profile, $"app/{domainId}/{input.Text("UserProfileName").ToLowerInvariant()}/");
        Resource? space = turn.State.StartingWith($"space/{domainId}/").FirstOrDefault(space =>
            space.Document.ObjectOrNull("OwnershipSettings")?.Text("OwnerUserProfileName") == profile.Document.Text("UserProfileName"));
        if (space is not null)
        {
            throw ApiException.InUse($"Unable to delete {profile.Key}, which owns {space.Key}. Delete it first.");
        }

        turn.Begin(profile, "Deleting", null, "Delete_Failed", turn.Options.Delays.UserProfile);
        return null;
    }
}
