using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using EnvAsCode.Testing;
using EnvAsCode.Deployment.Settings;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Settings;

/// <summary>Whatever a place holds, attaching and detaching leave every member that is not ours as it was, byte for byte.</summary>
public sealed class SettingsPropertyTests
{
    private const string Arn = "arn:aws:sagemaker:eu-west-1:123456789012:studio-lifecycle-config/churn-jupyter-lab-0123456789ab";

    private static readonly Gen<JsonNode> Leaf = Gen.OneOf<JsonNode>(
        Gen.String[Gen.Char.AlphaNumeric, 0, 8].Select(text => (JsonNode)JsonValue.Create(text)!),
        Gen.Int.Select(number => (JsonNode)JsonValue.Create(number)),
        Gen.Double[-1e6, 1e6]
            .Select(number => (JsonNode)JsonNode.Parse(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture))!),
        Gen.Bool.Select(flag => (JsonNode)JsonValue.Create(flag)));

    private static readonly Gen<JsonObject> Unknown =
        Gen.Select(Gen.String[Gen.Char['A', 'Z'], 3, 6], Leaf).Array[0, 4].Select(Object);

    private static readonly Gen<JsonObject> Image = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Unknown, (name, config, more) =>
        With(more, ("ImageName", JsonValue.Create("theirs-" + name)), ("AppImageConfigName", JsonValue.Create("config-" + config))));

    private static readonly Gen<JsonObject> App =
        Gen.Select(Image.Array[0, 5], Gen.Int[0, 99].Array[0, 4], Unknown, Unknown, Gen.Int[0, 7], (images, scripts, spec, more, present) =>
        {
            JsonObject app = (JsonObject)more.DeepClone();
            Put(1, "CustomImages", new JsonArray([.. images.Select(image => image.DeepClone())]));
            Put(2, "LifecycleConfigArns", new JsonArray([.. scripts.Select(script => JsonValue.Create("arn:theirs/" + script))]));
            Put(4, "DefaultResourceSpec", spec.DeepClone());
            return app;

            void Put(int bit, string name, JsonNode value)
            {
                if ((present & bit) != 0)
                {
                    app[name] = value;
                }
            }
        });

    private static readonly Gen<JsonObject> Settings = Gen.Select(App, App, App, Unknown, (lab, editor, kernel, more) => new JsonObject
    {
        [DomainPlace.UserSettings] = With(
            more,
            ("JupyterLabAppSettings", lab.DeepClone()),
            ("CodeEditorAppSettings", editor.DeepClone()),
            ("TensorBoardAppSettings", kernel.DeepClone())),
        [DomainPlace.SpaceSettings] = With(more, ("JupyterLabAppSettings", lab.DeepClone())),
    });

    private static readonly Dictionary<string, IReadOnlyList<AppAttachment>> Ours = new()
    {
        [DomainPlace.UserSettings] =
        [
            new("churn", "JupyterLab")
            {
                Image = new("churn", 3, "churn-jupyter-lab", "arn:aws:sagemaker:eu-west-1:123456789012:image/churn"),
                Lifecycle = new(Arn, LifecycleAttachment.Default),
            },
            new("churn", "CodeEditor")
            {
                Image = new("churn", 3, "churn-code-editor", "arn:aws:sagemaker:eu-west-1:123456789012:image/churn")
            },
        ],
        [DomainPlace.SpaceSettings] = [new("churn", "JupyterLab") { Lifecycle = new(Arn, LifecycleAttachment.BuiltIn) }],
    };

    [Fact]
    public void Attaching_and_detaching_leave_what_is_not_ours() => Settings.SampleRepeatably(settings =>
    {
        PlaceMerge attached = PlaceMerge.Attach(Place.Any, settings, Ours);
        PlaceMerge again = PlaceMerge.Attach(Place.Any, attached.Merged, Ours);
        PlaceMerge detached = PlaceMerge.Detach(attached.Merged, Ours);

        Assert.NotEmpty(attached.Changes);
        Assert.Empty(again.Changes);
        Assert.Equal(attached.Merged.ToJsonString(), again.Merged.ToJsonString());
        Assert.Equal(Theirs(settings), Theirs(detached.Merged));
        Assert.DoesNotContain("churn", detached.Merged.ToJsonString(), StringComparison.Ordinal);
    });

    [Fact]
    public void What_is_sent_is_the_whole_settings_of_the_apps_that_change() => Settings.SampleRepeatably(settings =>
    {
        PlaceMerge attached = PlaceMerge.Attach(Place.Any, settings, Ours);

        foreach ((string kind, JsonNode? apps) in attached.Settings)
        {
            foreach ((string app, JsonNode? sent) in (JsonObject)apps!)
            {
                Assert.Equal(attached.Merged[kind]![app]!.ToJsonString(), sent!.ToJsonString());
            }
        }

        Assert.DoesNotContain("TensorBoardAppSettings", attached.Settings.ToJsonString(), StringComparison.Ordinal);
    });

    [Fact]
    public void An_earlier_version_and_an_earlier_script_are_replaced_in_their_place() => Settings.SampleRepeatably(settings =>
    {
        JsonObject old = PlaceMerge.Attach(Place.Any, settings, Ours).Merged;
        Dictionary<string, IReadOnlyList<AppAttachment>> next = new()
        {
            [DomainPlace.UserSettings] =
            [
                Ours[DomainPlace.UserSettings][0] with
                {
                    Image = Ours[DomainPlace.UserSettings][0].Image! with { Version = 4 },
                    Lifecycle = new(Arn.Replace("0123456789ab", "ba9876543210", StringComparison.Ordinal), LifecycleAttachment.Default),
                },
            ],
        };

        string merged = PlaceMerge.Attach(Place.Any, old, next).Merged[DomainPlace.UserSettings]!["JupyterLabAppSettings"]!.ToJsonString();

        Assert.DoesNotContain("0123456789ab", merged, StringComparison.Ordinal);
        Assert.Contains("\"ImageVersionNumber\":4", merged, StringComparison.Ordinal);
        Assert.DoesNotContain("\"ImageVersionNumber\":3", merged, StringComparison.Ordinal);
    });

    // An empty list and an empty structure are what a place without them shows after a detach; "None" is how a configuration is cleared.
    private static string Theirs(JsonNode settings) => (Clean(settings) ?? new JsonObject()).ToJsonString();

    private static JsonNode? Clean(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject structure:
                JsonObject kept = Object(
                    structure.Select(member => (member.Key, Clean(member.Value)))
                        .Where(member => member.Item2 is not null)
                        .OrderBy(member => member.Key, StringComparer.Ordinal)
                        .Select(member => (member.Key, member.Item2!))
                        .ToArray());
                return kept.Count > 0 ? kept : null;
            case JsonArray { Count: 0 }:
                return null;
            case JsonArray items:
                return new JsonArray([.. items.Select(item => item!.DeepClone())]);
            default:
                return node?.ToString() == "None" ? null : node?.DeepClone();
        }
    }

    private static JsonObject Object((string Name, JsonNode Value)[] members)
    {
        JsonObject structure = [];
        foreach ((string name, JsonNode value) in members)
        {
            structure[name] = value.DeepClone();
        }

        return structure;
    }

    private static JsonObject With(JsonObject more, params (string Name, JsonNode? Value)[] members)
    {
        JsonObject structure = (JsonObject)more.DeepClone();
        foreach ((string name, JsonNode? value) in members)
        {
            structure[name] = value;
        }

        return structure;
    }
}
