using System.Collections.Generic;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Domains;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Resources.Settings;
using EnvAsCode.LocalStudio.Resources.UserProfiles;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Spaces;

/// <summary>Spaces: a private or shared place where an app runs.</summary>
internal static class SpaceOperations
{
    private static readonly ListingRules Listing = new(
        "Spaces", "SpaceName", "DomainId", "SpaceName", "Status", "CreationTime", "LastModifiedTime", "SpaceDisplayName")
    {
        NameFilter = "SpaceNameContains",
        IsDescending = false,
        Complete = Summarise,
    };

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("CreateSpace", Create),
        table.Read("DescribeSpace", (turn, input) => Find(turn, input).Document.Copy()),
        table.Read("ListSpaces", (turn, input) =>
            Listings.List(DomainRules.Within(turn, "space", input), input, Listing)),
        table.Write("UpdateSpace", Update),
        table.Write("DeleteSpace", Delete),
    ];

    /// <summary>The key of a space.</summary>
    /// <param name="name">The space's name in any case.</param>
    public static string Key(string domainId, string name) => $"space/{domainId}/{name.ToLowerInvariant()}";

    /// <summary>The space that an input names.</summary>
    /// <param name="input">An input with <c>DomainId</c> and <c>SpaceName</c>.</param>
    public static Resource Find(StudioTurn turn, JsonObject input)
    {
        (string domainId, string name) = (input.Text("DomainId"), input.Text("SpaceName"));
        return turn.Find(Key(domainId, name), $"Space [{domainId}/{name}] does not exist.");
    }

    /// <summary>Adds a space that is InService.</summary>
    /// <param name="input">A valid input of CreateSpace.</param>
    public static Resource Add(StudioTurn turn, JsonObject input)
    {
        string key = Key(input.Text("DomainId"), input.Text("SpaceName"));
        JsonObject document =
            input.Pick("DomainId", "SpaceName", "SpaceSettings", "OwnershipSettings", "SpaceSharingSettings", "SpaceDisplayName");
        document["SpaceArn"] = turn.Identity.SageMakerArn(key);
        document["Status"] = "InService";
        document["HomeEfsFileSystemUid"] = HomeUids.Take(turn, input);
        document["Url"] = $"https://{input.Text("DomainId")}.studio.{turn.Identity.Region}.sagemaker.aws/spaces/{input.Text("SpaceName")}";
        return turn.Add(key, document, input);
    }

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        DomainRules.FindInService(turn, input);
        if (turn.State.Find(Key(input.Text("DomainId"), input.Text("SpaceName"))) is not null)
        {
            throw ApiException.InUse("The ID or Name specified is already in use.");
        }

        if (input.ObjectOrNull("OwnershipSettings")?.Text("OwnerUserProfileName") is { } owner)
        {
            UserProfileOperations.Find(turn, new() { ["DomainId"] = input.Text("DomainId"), ["UserProfileName"] = owner });
        }

        SettingsRules.Check(turn, input.ObjectOrNull("SpaceSettings"));
        Resource space = Add(turn, input);
        turn.Begin(space, "Pending", "InService", "Failed", turn.Options.Delays.Space);
        return space.Document.Pick("SpaceArn");
    }

    private static JsonObject Update(StudioTurn turn, JsonObject input)
    {
        Resource space = Find(turn, input);
        DomainRules.RequireRest(space);
        JsonObject? settings = input.ObjectOrNull("SpaceSettings");
        if (settings?.TextOrNull("AppType") is { } appType
            && appType != space.Document.ObjectOrNull("SpaceSettings")?.TextOrNull("AppType"))
        {
            throw ApiException.Validation("The AppType of a space cannot be changed.");
        }

        SettingsRules.Check(turn, settings);
        SettingsMerge.Apply(space.Document, "SpaceSettings", settings);
        space.Document.Assign(input, "SpaceDisplayName");
        turn.Begin(space, "Updating", "InService", "Update_Failed", turn.Options.Delays.Space);
        return space.Document.Pick("SpaceArn");
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        Resource space = Find(turn, input);
        DomainRules.RequireRest(space);
        DomainRules.RequireEmpty(turn, space, $"app/{input.Text("DomainId")}/{input.Text("SpaceName").ToLowerInvariant()}/");
        turn.Begin(space, "Deleting", null, "Delete_Failed", turn.Options.Delays.Space);
        return null;
    }

    private static void Summarise(JsonObject summary, JsonObject document)
    {
        if (document.ObjectOrNull("SpaceSettings") is { } settings)
        {
            summary["SpaceSettingsSummary"] = settings.Pick("AppType", "RemoteAccess", "SpaceStorageSettings");
        }

        foreach (string name in (string[])["SpaceSharingSettings", "OwnershipSettings"])
        {
            if (document.ObjectOrNull(name) is { } whole)
            {
                summary[name + "Summary"] = whole.Copy();
            }
        }
    }
}
