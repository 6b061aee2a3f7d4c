using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using CsCheck;
using EnvAsCode.Testing;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>Settings that are read, changed in one place and sent back keep whatever else someone has set.</summary>
public sealed class RoundTripTests : LoopbackTest
{
    private const string Settings = """
        {
          "DefaultResourceSpec": {"InstanceType": "ml.t9.nano", "NewSpecMember": {"Deep": [1.50, -0, 1e3, 12345678901234567890123]}},
          "CustomImages": [{"ImageName": "theirs", "AppImageConfigName": "theirs-config", "ImageVersionNumber": 3, "Pinned": true}],
          "LifecycleConfigArns": ["None"],
          "AppLifecycleManagement": {"IdleSettings": {"LifecycleManagement": "ENABLED", "IdleTimeoutInMinutes": 60}},
          "EmrSettings": {"AssumableRoleArns": []},
          "NewMember": "ä\u0000\"<&"
        }
        """;

    [Fact]
    public async Task Adding_an_image_leaves_every_other_member_of_the_settings_as_it_was()
    {
        this.Service.Answer($$$"""{"DefaultUserSettings": {"ExecutionRole": "arn:…", "JupyterLabAppSettings": {{{Settings}}}}}""");
        DescribeDomainResponse domain = await this.SageMakerClient.DescribeDomainAsync(new DescribeDomainRequest { DomainId = "d-1" });
        JupyterLabAppSettings settings = domain.DefaultUserSettings!.JupyterLabAppSettings!;

        settings.CustomImages!.Add(new CustomImage { ImageName = "ours", AppImageConfigName = "ours-config" });
        await this.SageMakerClient.UpdateDomainAsync(new UpdateDomainRequest
        {
            DomainId = "d-1",
            DefaultUserSettings = new UserSettings { JupyterLabAppSettings = settings },
        });

        JsonNode expected = JsonNode.Parse(Settings)!;
        expected["CustomImages"]!.AsArray().Add(new JsonObject { ["ImageName"] = "ours", ["AppImageConfigName"] = "ours-config" });
        JsonObject sent = this.Service.Requests[1].Json;
        Assert.Equal(["DomainId", "DefaultUserSettings"], sent.Select(member => member.Key));
        Assert.Equal("JupyterLabAppSettings", Assert.Single(sent["DefaultUserSettings"]!.AsObject()).Key);
        AssertSame(expected, sent["DefaultUserSettings"]!["JupyterLabAppSettings"]);
    }

    [Fact]
    public void Any_settings_come_back_as_they_went_in() =>
        Gen.Select(SettingsGenerator, Any(depth: 3)).SampleRepeatably((settings, extra) =>
        {
            settings["Unheard"] = extra?.DeepClone();
            JsonNode before = new JsonObject
            {
                ["JupyterLabAppSettings"] = settings.DeepClone(),
                ["StudioWebPortalSettings"] = extra?.DeepClone(),
            };

            UserSettings read = Serialization.Read<UserSettings>(before.ToJsonString());

            AssertSame(before, JsonNode.Parse(Serialization.Write(read)));
        });

    [Theory]
    [InlineData(typeof(UpdateDomainRequest))]
    [InlineData(typeof(UpdateUserProfileRequest))]
    [InlineData(typeof(UpdateSpaceRequest))]
    [InlineData(typeof(UpdateAppImageConfigRequest))]
    public void Every_structure_that_is_sent_back_keeps_what_it_does_not_know(Type request) =>
        Assert.All(
            StructuresIn(request),
            structure => Assert.True(structure.IsSubclassOf(typeof(ExtensibleStructure)), structure.Name));

    private static IEnumerable<Type> StructuresIn(Type shape) =>
        from member in shape.GetProperties()
        let type = member.PropertyType is { IsGenericType: true } list ? list.GetGenericArguments()[^1] : member.PropertyType
        where type.Namespace == shape.Namespace
        from structure in StructuresIn(type).Prepend(type)
        select structure;

    private static Gen<JsonObject> SettingsGenerator =>
        Gen.Select(Gen.String.List[0, 3], Any(depth: 2), Gen.String, (arns, extra, type) => new JsonObject
        {
            ["LifecycleConfigArns"] = new JsonArray([.. arns.Select(arn => JsonValue.Create(arn))]),
            ["DefaultResourceSpec"] = new JsonObject { ["InstanceType"] = type, ["Later"] = extra?.DeepClone() },
            ["CustomImages"] = new JsonArray(new JsonObject
            {
                ["ImageName"] = type,
                ["AppImageConfigName"] = type,
                ["Later"] = extra?.DeepClone(),
            }),
        });

    private static Gen<JsonNode?> Any(int depth)
    {
        Gen<JsonNode?> leaf = Gen.OneOf(
            Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Double.Where(double.IsFinite).Select(number => (JsonNode?)JsonValue.Create(number)),
            Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
            Gen.String.Select(text => (JsonNode?)JsonValue.Create(text)));
        if (depth == 0)
        {
            return leaf;
        }

        return Gen.OneOf(
            leaf,
            Any(depth - 1).List[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
            Gen.Dictionary(Gen.String[1, 8], Any(depth - 1))[0, 3].Select(members => (JsonNode?)new JsonObject(
                members.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())))));
    }

    private static void AssertSame(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected {expected?.ToJsonString()}\nActual   {actual?.ToJsonString()}");
}
