using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Resources.Settings;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.LifecycleConfigs;

/// <summary>
/// Lifecycle configurations. They cannot be changed, and not be deleted while they are attached or an app runs with them.
/// </summary>
internal static class StudioLifecycleConfigOperations
{
    private const string Kind = "studio-lifecycle-config/";

    private static readonly ListingRules Listing = new(
        "StudioLifecycleConfigs",
        "StudioLifecycleConfigName",
        "StudioLifecycleConfigArn", "StudioLifecycleConfigName", "CreationTime", "LastModifiedTime", "StudioLifecycleConfigAppType");

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("CreateStudioLifecycleConfig", Create),
        table.Read("DescribeStudioLifecycleConfig", (turn, input) => Find(turn, input).Document.Copy()),
        table.Read("ListStudioLifecycleConfigs", List),
        table.Write("DeleteStudioLifecycleConfig", Delete),
    ];

    private static Resource Find(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("StudioLifecycleConfigName");
        return turn.Find(Kind + name.ToLowerInvariant(), $"StudioLifecycleConfig with StudioLifecycleConfigName {name} does not exist.");
    }

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        string key = Kind + input.Text("StudioLifecycleConfigName").ToLowerInvariant();
        if (turn.State.Find(key) is not null)
        {
            throw ApiException.InUse("The ID or Name specified is already in use.");
        }

        string content = input.Text("StudioLifecycleConfigContent");
        if (!Convert.TryFromBase64String(content, new byte[content.Length], out _))
        {
            throw ApiException.Validation("StudioLifecycleConfigContent must be base64 encoded.");
        }

        JsonObject document = input.Pick("StudioLifecycleConfigName", "StudioLifecycleConfigContent", "StudioLifecycleConfigAppType");
        document["StudioLifecycleConfigArn"] = turn.Identity.SageMakerArn(key);
        return turn.Add(key, document, input).Document.Pick("StudioLifecycleConfigArn");
    }

    private static JsonObject List(StudioTurn turn, JsonObject input)
    {
        string? appType = input.TextOrNull("AppTypeEquals");
        IEnumerable<Resource> configs = turn.State.StartingWith(Kind)
            .Where(config => appType is null || config.Document.Text("StudioLifecycleConfigAppType") == appType);
        return Listings.List(configs, input, Listing);
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        Resource config = Find(turn, input);
        string arn = config.Document.Text("StudioLifecycleConfigArn");
        if (turn.State.Resources.FirstOrDefault(resource => resource != config && ArnUses.Holds(resource, arn)) is { } user)
        {
            throw ApiException.InUse(
                $"StudioLifecycleConfig {arn} is in use by {turn.Identity.SageMakerArn(user.Key)}. Remove it there and try again.");
        }

        turn.State.Remove(config.Key);
        return null;
    }
}
