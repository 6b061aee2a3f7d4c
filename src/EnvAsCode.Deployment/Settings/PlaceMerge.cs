using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Settings;

/// <summary>What is to be changed in a place: the settings to send, and the members that differ.</summary>
/// <param name="Settings">The settings of the apps that change, whole; everything else is left out, so that it stays as it is.</param>
/// <param name="Changes">The members that differ; none if there is nothing to send.</param>
/// <param name="Merged">All settings of the place as they will be.</param>
internal sealed record PlaceMerge(JsonObject Settings, IReadOnlyList<MemberChange> Changes, JsonObject Merged)
{
    private const int MostImages = 200;

    /// <summary>Merges attachments into the settings of a place.</summary>
    /// <param name="wanted">What goes into each of its kinds of settings, as <c>DefaultUserSettings</c>.</param>
    /// <exception cref="DeploymentException">EAC8034, EAC8035: there is no room for them.</exception>
    public static PlaceMerge Attach(
        SettingsPlace place, JsonObject current, IReadOnlyDictionary<string, IReadOnlyList<AppAttachment>> wanted) =>
        Merge(current, wanted, (merge, app, settings) =>
        {
            // A space names the image and script of today's apps; what can be chosen, the domain and the user profile say.
            bool isChoice = settings == SpacePlace.Settings && app.AppType is "JupyterLab" or "CodeEditor";
            if (app.Image is { } image)
            {
                if (isChoice)
                {
                    merge.Choose(image);
                }
                else
                {
                    merge.Attach(image);
                    RequireRoom(place, app.AppType, merge.ImageCount);
                }
            }

            if (app.Lifecycle is { } lifecycle)
            {
                merge.Attach(lifecycle, isChoice);
            }
        });

    /// <summary>Takes environments out of the settings of a place.</summary>
    /// <param name="unwanted">What is to be taken out of each of its kinds of settings.</param>
    public static PlaceMerge Detach(JsonObject current, IReadOnlyDictionary<string, IReadOnlyList<AppAttachment>> unwanted) =>
        Merge(current, unwanted, (merge, app, _) =>
        {
            if (app.Image is { } image)
            {
                merge.DetachImage(image.Name);
                merge.Unchoose(image.ImageArn);
            }

            if (app.Lifecycle is { } lifecycle)
            {
                merge.DetachLifecycle(lifecycle);
            }
        });

    private static PlaceMerge Merge(
        JsonObject current,
        IReadOnlyDictionary<string, IReadOnlyList<AppAttachment>> apps,
        Action<AppSettingsMerge, AppAttachment, string> merge)
    {
        JsonObject merged = (JsonObject)current.DeepClone();
        JsonObject sent = [];
        List<MemberChange> changes = [];
        foreach ((string settings, IReadOnlyList<AppAttachment> attachments) in apps)
        {
            foreach (IGrouping<string, AppAttachment> app in attachments.GroupBy(attachment => attachment.AppType, StringComparer.Ordinal))
            {
                string name = app.Key + "AppSettings";
                JsonObject before = merged[settings]?[name] as JsonObject ?? [];
                JsonObject after = (JsonObject)before.DeepClone();
                AppSettingsMerge one = new(after, settings + "." + name);
                foreach (AppAttachment attachment in app)
                {
                    merge(one, attachment, settings);
                }

                if (one.Changes.Count > 0)
                {
                    Complete(app.Key, after);
                    ((JsonObject)(merged[settings] ??= new JsonObject()))[name] = after;
                    ((JsonObject)(sent[settings] ??= new JsonObject()))[name] = after.DeepClone();
                    changes.AddRange(one.Changes);
                }
            }
        }

        return new(sent, changes, merged);
    }

    // SageMaker API, JupyterServerAppSettings: with LifecycleConfigArns, DefaultResourceSpec is required too.
    private static void Complete(string appType, JsonObject settings)
    {
        if (appType == "JupyterServer" && settings["DefaultResourceSpec"] is null)
        {
            settings["DefaultResourceSpec"] = new JsonObject { ["InstanceType"] = "system" };
        }
    }

    private static void RequireRoom(SettingsPlace place, string appType, int count)
    {
        int limit = appType == "KernelGateway" ? place.KernelGatewayImages : MostImages;
        if (count > limit)
        {
            throw new DeploymentException(
                Rules.TooManyCustomImages,
                "The " + place.Description,
                count.ToString(CultureInfo.InvariantCulture),
                appType,
                limit.ToString(CultureInfo.InvariantCulture));
        }
    }
}
