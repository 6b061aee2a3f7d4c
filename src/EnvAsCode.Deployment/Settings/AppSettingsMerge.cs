using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Settings;

/// <summary>
/// Merges what is ours into the settings of one app, and takes it out again. Lists are found by name: an image's entry by the image, a
/// lifecycle configuration by its name without the hash. What is not ours is not looked into.
/// </summary>
/// <param name="settings">The app's settings, which are changed in place.</param>
/// <param name="path">The settings in words of the API, as <c>DefaultUserSettings.JupyterLabAppSettings</c>.</param>
internal sealed class AppSettingsMerge(JsonObject settings, string path)
{
    /// <summary>What stands for a lifecycle configuration or a version where there is none any longer.</summary>
    public const string None = "None";

    private const string Images = "CustomImages";
    private const string Arns = "LifecycleConfigArns";
    private const string Default = "DefaultResourceSpec";
    private const string DefaultArn = "LifecycleConfigArn";
    private const string BuiltIn = "BuiltInLifecycleConfigArn";

    private readonly List<MemberChange> changes = [];

    /// <summary>What was changed.</summary>
    public IReadOnlyList<MemberChange> Changes => this.changes;

    /// <summary>How many custom images there are.</summary>
    public int ImageCount => (settings[Images] as JsonArray)?.Count ?? 0;

    /// <summary>Puts an image among those that can be chosen.</summary>
    public void Attach(ImageAttachment image)
    {
        JsonArray images = this.List(Images);
        JsonObject[] own = [.. EntriesOf(images, image.Name)];
        JsonObject entry = own.FirstOrDefault() ?? new JsonObject { ["ImageName"] = image.Name };
        string member = $"{Images}[{image.Name}]";
        if (own.Length == 0)
        {
            images.Add(entry);
        }

        foreach (JsonObject second in own.Skip(1))
        {
            images.Remove(second);
            this.Changed(member, Text(second["AppImageConfigName"]), null);
        }

        this.Set(
            entry, "ImageVersionNumber", image.Version is int version ? JsonValue.Create(version) : null, member + ".ImageVersionNumber");
        this.Set(entry, "AppImageConfigName", JsonValue.Create(image.AppImageConfig), member + ".AppImageConfigName");
    }

    /// <summary>Takes an image from those that can be chosen.</summary>
    public void DetachImage(string name)
    {
        foreach (JsonObject entry in settings[Images] is JsonArray images ? EntriesOf(images, name).ToArray() : [])
        {
            ((JsonArray)settings[Images]!).Remove(entry);
            this.Changed($"{Images}[{name}]", Text(entry["ImageVersionNumber"]) ?? "", null);
        }
    }

    /// <summary>Makes an image the one of a space.</summary>
    public void Choose(ImageAttachment image)
    {
        JsonObject spec = this.Spec();
        this.Set(spec, "SageMakerImageArn", JsonValue.Create(image.ImageArn), Default + ".SageMakerImageArn");
        this.Set(
            spec,
            "SageMakerImageVersionArn",
            image.Version is null ? null : JsonValue.Create(image.VersionArn),
            Default + ".SageMakerImageVersionArn");
        this.RemoveMember(spec, "SageMakerImageVersionAlias");
    }

    /// <summary>Takes an image from a space that has it.</summary>
    public void Unchoose(string imageArn)
    {
        string versions = imageArn.Replace(":image/", ":image-version/", StringComparison.Ordinal) + "/";
        if (settings[Default] is JsonObject spec
            && (Text(spec["SageMakerImageArn"]) == imageArn
                || Text(spec["SageMakerImageVersionArn"])?.StartsWith(versions, StringComparison.Ordinal) == true))
        {
            this.RemoveMember(spec, "SageMakerImageArn");

            // The documented way to clear the version; a member that is not sent may stay as it is.
            this.Set(spec, "SageMakerImageVersionArn", JsonValue.Create(None), Default + ".SageMakerImageVersionArn");
        }
    }

    /// <summary>Offers a lifecycle configuration, and takes out those of earlier scripts.</summary>
    /// <param name="isInSpace">Whether the settings are of a space, which has no list for today's apps.</param>
    public void Attach(LifecycleScriptAttachment lifecycle, bool isInSpace)
    {
        if (!isInSpace)
        {
            this.MergeList(lifecycle, keep: lifecycle.Use != LifecycleAttachment.BuiltIn);
        }

        this.MergeDefault(lifecycle);
        this.MergeBuiltIn(lifecycle);
    }

    /// <summary>Takes out the lifecycle configurations of an environment.</summary>
    public void DetachLifecycle(LifecycleScriptAttachment lifecycle)
    {
        this.MergeList(lifecycle, keep: false);
        this.MergeDefault(lifecycle with { Use = LifecycleAttachment.Available });
        this.MergeBuiltIn(lifecycle with { Use = LifecycleAttachment.Available });
    }

    private static IEnumerable<JsonObject> EntriesOf(JsonArray images, string name) =>
        images.OfType<JsonObject>().Where(entry => Text(entry["ImageName"]) == name);

    private static string? Text(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => node.ToJsonString(),
    };

    private void MergeList(LifecycleScriptAttachment lifecycle, bool keep)
    {
        if (!keep && settings[Arns] is not JsonArray)
        {
            return;
        }

        JsonArray arns = this.List(Arns);
        bool isThere = false;
        foreach (JsonNode? item in arns.ToArray())
        {
            string? arn = Text(item);
            if (arn is null || !lifecycle.IsOwn(arn))
            {
                continue;
            }

            if (keep && arn == lifecycle.Arn && !isThere)
            {
                isThere = true;
                continue;
            }

            arns.Remove(item);
            this.Changed($"{Arns}[{arn}]", arn, null);
        }

        if (keep && !isThere)
        {
            arns.Add(JsonValue.Create(lifecycle.Arn));
            this.Changed($"{Arns}[{lifecycle.Arn}]", null, lifecycle.Arn);
        }
    }

    private void MergeDefault(LifecycleScriptAttachment lifecycle)
    {
        string? current = settings[Default] is JsonObject spec ? Text(spec[DefaultArn]) : null;
        this.MergeSingle(
            lifecycle, LifecycleAttachment.Default, "default", current, value =>
                this.Set(this.Spec(), DefaultArn, value, Default + "." + DefaultArn));
    }

    private void MergeBuiltIn(LifecycleScriptAttachment lifecycle) => this.MergeSingle(
        lifecycle, LifecycleAttachment.BuiltIn, "built-in", Text(settings[BuiltIn]), value => this.Set(settings, BuiltIn, value, BuiltIn));

    // "None" and not absence: a member that is not sent may stay as it is.
    private void MergeSingle(
        LifecycleScriptAttachment lifecycle, LifecycleAttachment use, string words, string? current, Action<JsonNode> set)
    {
        bool isFree = current is null or None;
        bool isOwn = !isFree && lifecycle.IsOwn(current!);
        if (lifecycle.Use == use)
        {
            if (!isFree && !isOwn)
            {
                int name = path.LastIndexOf('.') + 1;
                throw new DeploymentException(
                    Rules.DefaultIsTaken,
                    path[..(name - 1)],
                    current!,
                    words,
                    path[name..].Replace("AppSettings", "", StringComparison.Ordinal));
            }

            set(JsonValue.Create(lifecycle.Arn));
        }
        else if (isOwn)
        {
            set(JsonValue.Create(None));
        }
    }

    private JsonArray List(string name)
    {
        if (settings[name] is JsonArray list)
        {
            return list;
        }

        JsonArray added = [];
        settings[name] = added;
        return added;
    }

    private JsonObject Spec()
    {
        if (settings[Default] is JsonObject spec)
        {
            return spec;
        }

        JsonObject added = [];
        settings[Default] = added;
        return added;
    }

    // A value that is not known yet differs from any.
    private void Set(JsonObject owner, string name, JsonNode? value, string member)
    {
        if (value is null || !JsonNode.DeepEquals(owner[name], value))
        {
            this.Changed(member, Text(owner[name]), value is null ? null : Convert.ToString(Text(value), CultureInfo.InvariantCulture));
            owner[name] = value;
        }
    }

    private void RemoveMember(JsonObject owner, string name)
    {
        if (owner[name] is { } value)
        {
            owner.Remove(name);
            this.Changed(Default + "." + name, Text(value), null);
        }
    }

    private void Changed(string member, string? from, string? to) => this.changes.Add(new MemberChange(path + "." + member, from, to));
}
