using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Domains;

/// <summary>What an update of a domain may not change, or not while apps run.</summary>
internal static class DomainUpdateRules
{
    /// <summary>Checks an update.</summary>
    /// <param name="domain">The domain as it is.</param>
    /// <param name="input">The input of UpdateDomain.</param>
    /// <exception cref="ApiException">The update is refused.</exception>
    public static void Check(StudioTurn turn, Resource domain, JsonObject input)
    {
        if (input.ContainsKey("AppSecurityGroupManagement"))
        {
            throw ApiException.Validation("AppSecurityGroupManagement can only be set for Rstudio enabled domains.");
        }

        if (NeedsNoApps(turn, domain.Document, input)
            && turn.State
                .StartingWith($"app/{input.Text("DomainId")}/")
                .Any(app => StudioTurn.Status(app) is "Pending" or "InService" or "Deleting"))
        {
            throw ApiException.Validation(
                $"Unable to update Domain [{domain.Document.Text("DomainArn")}] with InService App. Delete all InService apps in the "
                + "domain and try again.");
        }
    }

    private static bool NeedsNoApps(StudioTurn turn, JsonObject document, JsonObject input) =>
        document.Texts("SubnetIds").Except(input.ContainsKey("SubnetIds") ? input.Texts("SubnetIds") : document.Texts("SubnetIds")).Any()
        || (input.TextOrNull("AppNetworkAccessType") is { } access && access != document.TextOrNull("AppNetworkAccessType"))
        || (turn.Options.RefuseCustomImagesWhileAppsRun && ChangesCustomImages(document, input));

    private static bool ChangesCustomImages(JsonObject document, JsonObject input) =>
        Settings.Any(name => input.ObjectOrNull(name) is { } sent && sent.Any(app =>
            (app.Value as JsonObject)?["CustomImages"] is { } images
            && !JsonNode.DeepEquals(images, (document.ObjectOrNull(name)?[app.Key] as JsonObject)?["CustomImages"])));

    private static IReadOnlyList<string> Settings { get; } = ["DefaultUserSettings", "DefaultSpaceSettings"];
}
