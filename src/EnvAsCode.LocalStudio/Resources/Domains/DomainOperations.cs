using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Resources.Settings;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Domains;

/// <summary>Domains.</summary>
internal static class DomainOperations
{
    private static readonly string[] Plain = ["SubnetIds", "VpcId", "AppNetworkAccessType", "TagPropagation", "HomeEfsFileSystemCreation"];

    private static readonly ListingRules Listing = new(
        "Domains", "DomainName", "DomainArn", "DomainId", "DomainName", "Status", "CreationTime", "LastModifiedTime", "Url")
    {
        IsDescending = false,
    };

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("CreateDomain", Create),
        table.Read("DescribeDomain", (turn, input) => DomainRules.Find(turn, input).Document.Copy()),
        table.Read("ListDomains", (turn, input) => Listings.List(turn.State.StartingWith("domain/"), input, Listing)),
        table.Write("UpdateDomain", Update),
        table.Write("DeleteDomain", Delete),
    ];

    /// <summary>Adds a domain that is InService.</summary>
    /// <param name="input">A valid input of CreateDomain.</param>
    public static Resource Add(StudioTurn turn, string id, JsonObject input)
    {
        JsonObject document = input.Pick(
            [
                .. Plain, "DomainName", "AuthMode", "DefaultUserSettings", "DefaultSpaceSettings", "DomainSettings", "KmsKeyId",
                "AppSecurityGroupManagement"
            ]);
        string key = "domain/" + id;
        document["DomainArn"] = turn.Identity.SageMakerArn(key);
        document["DomainId"] = id;
        document["Status"] = "InService";
        document["HomeEfsFileSystemId"] = "fs-00000000";
        document["Url"] = $"https://{id}.studio.{turn.Identity.Region}.sagemaker.aws";
        document["AppNetworkAccessType"] ??= "PublicInternetOnly";
        document["TagPropagation"] ??= "DISABLED";
        return turn.Add(key, document, input);
    }

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        CheckSettings(turn, input);
        int number = 1 + turn.State.StartingWith("domain/").Count();
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"d-local{number++:D7}");
        }
        while (turn.State.Find("domain/" + id) is not null);

        Resource domain = Add(turn, id, input);
        turn.Begin(domain, "Pending", "InService", "Failed", turn.Options.Delays.Domain);
        return domain.Document.Pick("DomainArn", "DomainId", "Url");
    }

    private static JsonObject Update(StudioTurn turn, JsonObject input)
    {
        Resource domain = DomainRules.Find(turn, input);
        DomainRules.RequireRest(domain);
        CheckSettings(turn, input);
        DomainUpdateRules.Check(turn, domain, input);
        domain.Document.Assign(input, Plain);
        SettingsMerge.Apply(domain.Document, "DefaultUserSettings", input.ObjectOrNull("DefaultUserSettings"));
        SettingsMerge.Apply(domain.Document, "DefaultSpaceSettings", input.ObjectOrNull("DefaultSpaceSettings"));
        SettingsMerge.Apply(domain.Document, "DomainSettings", AsDomainSettings(input.ObjectOrNull("DomainSettingsForUpdate")));
        turn.Begin(domain, "Updating", "InService", "Update_Failed", turn.Options.Delays.Domain);
        return domain.Document.Pick("DomainArn");
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        Resource domain = DomainRules.Find(turn, input);
        DomainRules.RequireRest(domain);
        string id = input.Text("DomainId");
        DomainRules.RequireEmpty(turn, domain, $"app/{id}/", $"space/{id}/", $"user-profile/{id}/");
        turn.Begin(domain, "Deleting", null, "Delete_Failed", turn.Options.Delays.Domain);
        return null;
    }

    private static void CheckSettings(StudioTurn turn, JsonObject input)
    {
        SettingsRules.Check(turn, input.ObjectOrNull("DefaultUserSettings"));
        SettingsRules.Check(turn, input.ObjectOrNull("DefaultSpaceSettings"));
    }

    /// <summary>The update has its own name of the settings of RStudio; the rest is named as Describe names it.</summary>
    private static JsonObject? AsDomainSettings(JsonObject? update) => update is null
        ? null
        : new(update.Select(member => KeyValuePair.Create(
            member.Key.Replace("DomainSettingsForUpdate", "DomainSettings", StringComparison.Ordinal), member.Value?.DeepClone())));
}
