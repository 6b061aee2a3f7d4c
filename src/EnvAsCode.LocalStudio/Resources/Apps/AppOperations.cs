using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Domains;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Resources.Spaces;
using EnvAsCode.LocalStudio.Resources.UserProfiles;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Apps;

/// <summary>Apps. Nothing runs; they only have the states of apps. A deleted app stays listed as Deleted.</summary>
internal static class AppOperations
{
    private static readonly ListingRules Listing = new(
        "Apps", "AppName", "DomainId", "UserProfileName", "SpaceName", "AppType", "AppName", "Status", "CreationTime", "ResourceSpec")
    {
        IsDescending = false,
    };

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("CreateApp", Create),
        table.Read("DescribeApp", (turn, input) => Find(turn, input).Document.Copy()),
        table.Read("ListApps", List),
        table.Write("DeleteApp", Delete),
    ];

    private static string Key(StudioTurn turn, JsonObject input)
    {
        bool isOfUser = input.ContainsKey("UserProfileName");
        if (isOfUser == input.ContainsKey("SpaceName"))
        {
            throw ApiException.Validation("Exactly one of UserProfileName and SpaceName must be given.");
        }

        Resource owner = isOfUser ? UserProfileOperations.Find(turn, input) : SpaceOperations.Find(turn, input);
        string path = owner.Key[(owner.Key.IndexOf('/', System.StringComparison.Ordinal) + 1)..];
        return $"app/{path}/{input.Text("AppType")}/{input.Text("AppName")}".ToLowerInvariant();
    }

    private static Resource Find(StudioTurn turn, JsonObject input)
    {
        string key = Key(turn, input);
        return turn.Find(key, $"App [{key["app/".Length..]}] does not exist.");
    }

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        DomainRules.FindInService(turn, input);
        string key = Key(turn, input);
        if (turn.State.Find(key) is { } existing && StudioTurn.Status(existing) is not "Deleted")
        {
            throw ApiException.InUse($"App [{key["app/".Length..]}] already exists.");
        }

        if (input.Text("AppType") is "JupyterLab" or "CodeEditor" && input.Text("AppName") != "default")
        {
            throw ApiException.Validation($"The AppName of a {input.Text("AppType")} app must be 'default'.");
        }

        JsonObject document = input.Pick("DomainId", "UserProfileName", "SpaceName", "AppType", "AppName", "ResourceSpec", "RecoveryMode");
        document["AppArn"] = turn.Identity.SageMakerArn(key);
        Resource app = turn.Add(key, document, input);
        document.Remove("LastModifiedTime");
        turn.Begin(app, "Pending", "InService", "Failed", turn.Options.Delays.App);
        return document.Pick("AppArn");
    }

    private static JsonObject List(StudioTurn turn, JsonObject input)
    {
        (string? user, string? space) = (input.TextOrNull("UserProfileNameEquals"), input.TextOrNull("SpaceNameEquals"));
        IEnumerable<Resource> apps = DomainRules.Within(turn, "app", input)
            .Where(app => (user is null || app.Document.TextOrNull("UserProfileName") == user)
                && (space is null || app.Document.TextOrNull("SpaceName") == space));
        return Listings.List(apps, input, Listing);
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        Resource app = Find(turn, input);
        DomainRules.RequireRest(app);
        turn.Begin(app, "Deleting", "Deleted", "Failed", turn.Options.Delays.App);
        return null;
    }
}
