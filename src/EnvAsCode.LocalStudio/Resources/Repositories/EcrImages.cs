using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Registry;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Finding, adding and tagging images of a repository.</summary>
internal static class EcrImages
{
    /// <summary>The member with an image's tags.</summary>
    public const string TagsMember = "imageTags";

    private const string Kind = "repository-image/";

    /// <summary>The key of an image.</summary>
    public static string Key(string repository, string digest) => $"{Kind}{repository}@{digest}";

    /// <summary>The images of a repository.</summary>
    public static IEnumerable<Resource> Of(StudioTurn turn, string repository) => turn.State.StartingWith(Key(repository, ""));

    /// <summary>The image that a tag or digest names.</summary>
    /// <param name="failure">The failure code if it names none.</param>
    public static Resource? Find(StudioTurn turn, string repository, JsonObject id, out string failure)
    {
        (string? digest, string? tag) = (id.TextOrNull("imageDigest"), id.TextOrNull("imageTag"));
        Resource? image = Of(turn, repository).FirstOrDefault(image =>
            tag is null ? image.Document.Text("imageDigest") == digest : image.Document.Texts(TagsMember).Contains(tag));
        failure = (digest, tag) is (null, null) ? "MissingDigestAndTag" : "ImageNotFound";
        if (image is not null && digest is not null && image.Document.Text("imageDigest") != digest)
        {
            failure = "ImageTagDoesNotMatchDigest";
            return null;
        }

        return image;
    }

    /// <summary>The image that a tag or digest names.</summary>
    /// <exception cref="ApiException">There is none (ImageNotFoundException).</exception>
    public static Resource Find(StudioTurn turn, string repository, JsonObject id) =>
        Find(turn, repository, id, out _) ?? throw new ApiException(
            "ImageNotFoundException",
            $"The image with imageId {{imageDigest:'{id.TextOrNull("imageDigest") ?? "null"}', "
            + $"imageTag:'{id.TextOrNull("imageTag") ?? "null"}'}} "
            + $"does not exist within the repository with name '{repository}' in the registry with id '{turn.Identity.Account}'");

    /// <summary>Adds an image without tags; scans it if the repository says so.</summary>
    public static Resource Add(StudioTurn turn, string repository, RegistryManifest manifest)
    {
        JsonObject document = new()
        {
            ["registryId"] = turn.Identity.Account,
            ["repositoryName"] = repository,
            ["imageDigest"] = manifest.Digest,
            ["imageSizeInBytes"] = Size(manifest.Text),
            ["imagePushedAt"] = turn.Now,
            ["imageManifestMediaType"] = manifest.MediaType,
        };
        Resource image = new(Key(repository, manifest.Digest), document);
        image.Details["manifest"] = manifest.Text;
        turn.State.Put(image);
        if (turn.State.Find(Repositories.Key(repository))!.Document["imageScanningConfiguration"]!["scanOnPush"]?.GetValue<bool>() == true)
        {
            ImageScans.Start(turn, image);
        }

        return image;
    }

    /// <summary>Gives an image these tags and no others.</summary>
    public static void SetTags(Resource image, IEnumerable<string> tags)
    {
        JsonArray sorted = tags.Order(StringComparer.Ordinal).ToJsonArray();
        image.Document.Remove(TagsMember);
        if (sorted.Count > 0)
        {
            image.Document[TagsMember] = sorted;
        }
    }

    /// <summary>The compressed size: that of all layers and the configuration; of an index, its largest manifest.</summary>
    private static long Size(string manifest)
    {
        try
        {
            JsonObject? json = JsonNode.Parse(manifest) as JsonObject;
            long layers = json?.Objects("layers").Sum(SizeOf) ?? 0;
            long config = json?.ObjectOrNull("config") is { } configuration ? SizeOf(configuration) : 0;
            return Math.Max(layers + config, json?.Objects("manifests").Select(SizeOf).DefaultIfEmpty().Max() ?? 0);
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    private static long SizeOf(JsonObject descriptor) => (long)(descriptor.NumberOrNull("size") ?? 0);
}
