using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Tests.Support;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Witnesses;

/// <summary>ECR's answers about a real registry, to which images come past LocalStudio.</summary>
public sealed class RegistryTests
{
    private const string Name = """{"repositoryName":"team/churn"}""";

    [WitnessFact("docker-registry")]
    public async Task Images_that_were_pushed_to_the_registry_are_in_ECR()
    {
        using PushedRegistry registry = await PushedRegistry.StartAsync();
        await using Studio studio =
            await Studio.StartAsync(options => options with { Registry = registry.Options, BaseImageCheck = BaseImageCheck.Existence });
        JsonNode repository = (await studio.EcrAsync("CreateRepository", Name))["repository"]!;
        Assert.Equal(registry.Options.Endpoint.Authority + "/team/churn", repository["repositoryUri"]!.ToString());
        JsonNode token = (await studio.EcrAsync("GetAuthorizationToken"))["authorizationData"]![0]!;
        Assert.Equal(registry.Options.Endpoint.GetLeftPart(UriPartial.Authority), token["proxyEndpoint"]!.ToString());
        Assert.Empty((await studio.EcrAsync("DescribeImages", Name))["imageDetails"]!.AsArray());

        string manifest = await ManifestAsync(registry, "layer");
        await registry.PushManifestAsync("team/churn", "1", manifest);
        await registry.PushManifestAsync("team/churn", "latest", manifest);
        JsonNode image = Assert.Single((await studio.EcrAsync("DescribeImages", Name))["imageDetails"]!.AsArray())!;
        Assert.Equal("""["1","latest"]""", image["imageTags"]!.ToJsonString());
        Assert.Equal(PushedRegistry.MediaType, image["imageManifestMediaType"]!.ToString());
        Assert.Equal("{}layer".Length, image["imageSizeInBytes"]!.GetValue<int>());
        JsonNode read =
            (await studio.EcrAsync("BatchGetImage", """{"repositoryName":"team/churn","imageIds":[{"imageTag":"1"}]}"""))["images"]![0]!;
        Assert.Equal(manifest, read["imageManifest"]!.ToString());

        await studio.AddImageAsync("churn");
        string digest = image["imageDigest"]!.ToString();
        await studio.CallAsync(
            "CreateImageVersion", $$"""{"ImageName":"churn","BaseImage":"{{repository["repositoryUri"]}}@{{digest}}","ClientToken":"t"}""");
        Assert.Equal(
            "CREATED", (await studio.CallAsync("DescribeImageVersion", """{"ImageName":"churn"}"""))["ImageVersionStatus"]!.ToString());
    }

    [WitnessFact("docker-registry")]
    public async Task Images_are_put_moved_and_deleted_through_ECR()
    {
        using PushedRegistry registry = await PushedRegistry.StartAsync();
        await using Studio studio = await Studio.StartAsync(options => options with { Registry = registry.Options });
        await studio.EcrAsync("CreateRepository", Name);
        Assert.StartsWith(
            "LayersNotFoundException:",
            await studio.EcrErrorAsync(
                "PutImage",
                Put(
                    """{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"a/"""
                    + """b","digest":"sha256:0000000000000000000000000000000000000000000000000000000000000000","size":1},"layers":[]}""",
                    "1")),
            StringComparison.Ordinal);
        string first = await ManifestAsync(registry, "one");
        await studio.EcrAsync("PutImage", Put(first, "1"));
        await studio.EcrAsync("PutImage", Put(first, "2"));
        Assert.StartsWith(
            "ImageAlreadyExistsException:", await studio.EcrErrorAsync("PutImage", Put(first, "2")), StringComparison.Ordinal);

        await DeleteAsync(studio, """{"imageTag":"2"}""");
        Assert.Equal(["1"], await TagsAsync(studio));
        await registry.PushManifestAsync("team/churn", "2", await ManifestAsync(registry, "two"));
        Assert.Equal(["1", "2"], await TagsAsync(studio));
        JsonObject deleted = await DeleteAsync(studio, """{"imageTag":"1"}""");
        Assert.Empty(deleted["failures"]!.AsArray());
        Assert.Equal(["2"], await TagsAsync(studio));
        Assert.StartsWith("RepositoryNotEmptyException:", await studio.EcrErrorAsync("DeleteRepository", Name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registry_that_is_not_there_is_a_server_error_that_names_it()
    {
        await using Studio studio = await Studio.StartAsync(options => options with { Registry = new(new Uri("http://127.0.0.1:1")) });
        await studio.EcrAsync("CreateRepository", Name);
        string error = await studio.EcrErrorAsync("DescribeImages", Name);
        Assert.StartsWith(
            "ServerException: The registry http://127.0.0.1:1/ behind LocalStudio cannot be reached:", error, StringComparison.Ordinal);
    }

    private static string Put(string manifest, string tag) =>
        $$"""{"repositoryName":"team/churn","imageTag":"{{tag}}","imageManifest":{{JsonSerializer.Serialize(manifest)}}}""";

    private static async Task<string> ManifestAsync(PushedRegistry registry, string layer)
    {
        string config = await registry.PushBlobAsync("team/churn", "{}");
        string pushed = await registry.PushBlobAsync("team/churn", layer);
        return $$"""{"schemaVersion":2,"mediaType":"{{PushedRegistry.MediaType}}","config":{{config}},"layers":[{{pushed}}]}""";
    }

    private static Task<JsonObject> DeleteAsync(Studio studio, string ids) =>
        studio.EcrAsync("BatchDeleteImage", $$"""{"repositoryName":"team/churn","imageIds":[{{ids}}]}""");

    private static async Task<string[]> TagsAsync(Studio studio) =>
        [.. (await studio.EcrAsync("ListImages", Name))["imageIds"]!.AsArray().Select(id => id!["imageTag"]!.ToString()).Order()];
}
