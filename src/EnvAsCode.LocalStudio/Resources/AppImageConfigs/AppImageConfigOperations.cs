using System.Collections.Generic;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.AppImageConfigs;

/// <summary>
/// App image configs: how an app runs an image. They have no status, and nothing keeps one that is in use from being deleted.
/// </summary>
internal static class AppImageConfigOperations
{
    private static readonly string[] Configs = ["KernelGatewayImageConfig", "JupyterLabAppImageConfig", "CodeEditorAppImageConfig"];

    private static readonly ListingRules Listing = new(
        "AppImageConfigs",
        "AppImageConfigName",
        ["AppImageConfigArn", "AppImageConfigName", "CreationTime", "LastModifiedTime", .. Configs]);

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("CreateAppImageConfig", Create),
        table.Write("UpdateAppImageConfig", Update),
        table.Read("DescribeAppImageConfig", (turn, input) => Find(turn, input).Document.Copy()),
        table.Read("ListAppImageConfigs", (turn, input) => Listings.List(turn.State.StartingWith("app-image-config/"), input, Listing)),
        table.Write("DeleteAppImageConfig", Delete),
    ];

    /// <summary>The key of a config.</summary>
    /// <param name="name">Its name in any case.</param>
    public static string Key(string name) => "app-image-config/" + name.ToLowerInvariant();

    private static Resource Find(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("AppImageConfigName");
        return turn.Find(Key(name), $"AppImageConfig with AppImageConfigName {name} does not exist.");
    }

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        string key = Key(input.Text("AppImageConfigName"));
        if (turn.State.Find(key) is not null)
        {
            throw ApiException.InUse("The ID or Name specified is already in use.");
        }

        JsonObject document = input.Pick(["AppImageConfigName", .. Configs]);
        document["AppImageConfigArn"] = turn.Identity.SageMakerArn(key);
        return turn.Add(key, document, input).Document.Pick("AppImageConfigArn");
    }

    private static JsonObject Update(StudioTurn turn, JsonObject input)
    {
        Resource config = Find(turn, input);
        config.Document.Assign(input, Configs);
        turn.Touch(config);
        return config.Document.Pick("AppImageConfigArn");
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        turn.State.Remove(Find(turn, input).Key);
        return null;
    }
}
