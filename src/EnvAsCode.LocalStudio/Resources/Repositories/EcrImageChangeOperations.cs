using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Protocol.Signing;
using EnvAsCode.LocalStudio.Registry;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Putting images into a repository and deleting them.</summary>
internal static class EcrImageChangeOperations
{
    private const string DefaultMediaType = "application/vnd.docker.distribution.manifest.v2+json";

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table, RegistryMirror mirror) =>
    [
        table.Define("PutImage", call => PutAsync(table, mirror, call)),
        table.Define("BatchDeleteImage", call => BatchDeleteAsync(table, mirror, call)),
    ];

    private static async Task<JsonObject?> PutAsync(OperationTable table, RegistryMirror mirror, OperationCall call)
    {
        string repository = call.Input.Text("repositoryName");
        RegistryManifest manifest = Manifest(call.Input);
        string? tag = call.Input.TextOrNull("imageTag");
        await mirror.RefreshAsync(repository, [manifest.Digest], call);
        await table.ReadAsync(turn => CheckPut(turn, call.Input, manifest, tag), call);
        await mirror.PutAsync(repository, tag ?? manifest.Digest, manifest, call.Cancellation);
        return await table.WriteAsync(turn => Put(turn, call.Input, manifest, tag), call);
    }

    private static RegistryManifest Manifest(JsonObject input)
    {
        string text = input.Text("imageManifest");
        JsonObject? json;
        try
        {
            json = JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            json = null;
        }

        if (json is null)
        {
            throw ApiException.InvalidParameter("Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'");
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string digest = "sha256:" + CanonicalRequest.Hash(bytes);
        string? claimed = input.TextOrNull("imageDigest");
        return claimed is null || claimed == digest
            ? new(digest, input.TextOrNull("imageManifestMediaType") ?? json.TextOrNull("mediaType") ?? DefaultMediaType, bytes)
            : throw new ApiException(
                "ImageDigestDoesNotMatchException", $"The image digest '{claimed}' does not match '{digest}', the digest of the manifest.");
    }

    private static bool CheckPut(StudioTurn turn, JsonObject input, RegistryManifest manifest, string? tag)
    {
        Resource repository = Repositories.Find(turn, input);
        string name = input.Text("repositoryName");
        Resource? same = turn.State.Find(EcrImages.Key(name, manifest.Digest));
        if (same is not null && (tag is null || same.Document.Texts(EcrImages.TagsMember).Contains(tag)))
        {
            throw new ApiException(
                "ImageAlreadyExistsException",
                $"Image with digest '{manifest.Digest}' and tag '{tag ?? "null"}' already exists in the repository with name '{name}' in "
                + $"registry with id '{turn.Identity.Account}'");
        }

        if (tag is not null && TagMutability.IsImmutable(repository.Document, tag) && Tagged(turn, name, tag) is not null)
        {
            throw new ApiException(
                "ImageTagAlreadyExistsException",
                $"The image tag '{tag}' already exists in the '{name}' repository and cannot be overwritten because the tag is immutable.");
        }

        return true;
    }

    private static JsonObject Put(StudioTurn turn, JsonObject input, RegistryManifest manifest, string? tag)
    {
        CheckPut(turn, input, manifest, tag);
        string name = input.Text("repositoryName");
        Resource image = turn.State.Find(EcrImages.Key(name, manifest.Digest)) ?? EcrImages.Add(turn, name, manifest);
        if (tag is not null)
        {
            if (Tagged(turn, name, tag) is { } former)
            {
                EcrImages.SetTags(former, former.Document.Texts(EcrImages.TagsMember).Where(other => other != tag));
            }

            EcrImages.SetTags(image, image.Document.Texts(EcrImages.TagsMember).Append(tag));
            Repositories.RemovedTags(turn.State.Find(Repositories.Key(name))!).Remove(tag);
        }

        JsonObject shown = image.Document.Pick("registryId", "repositoryName", "imageManifestMediaType");
        JsonObject id = image.Document.Pick("imageDigest");
        id.Assign(input, "imageTag");
        shown["imageId"] = id;
        shown["imageManifest"] = manifest.Text;
        return new() { ["image"] = shown };
    }

    private static Resource? Tagged(StudioTurn turn, string repository, string tag) =>
        EcrImages.Find(turn, repository, new JsonObject { ["imageTag"] = tag }, out _);

    /// <summary>A tag only loses its image; the image goes with its last tag or when its digest is named.</summary>
    private static async Task<JsonObject?> BatchDeleteAsync(OperationTable table, RegistryMirror mirror, OperationCall call)
    {
        string repository = call.Input.Text("repositoryName");
        await mirror.RefreshAsync(
            repository, [.. call.Input.Objects("imageIds").Select(id => id.TextOrNull("imageDigest")).OfType<string>()], call);
        await table.ReadAsync(turn => Repositories.Find(turn, call.Input), call);
        JsonArray deleted = [];
        JsonArray failures = [];
        foreach (JsonObject id in call.Input.Objects("imageIds"))
        {
            (string? digest, string failure) = await table.WriteAsync(turn => Untag(turn, repository, id), call);
            string? refusal = digest is null ? null : await mirror.DeleteAsync(repository, digest, call.Cancellation);
            if (failure.Length > 0 || refusal is not null)
            {
                failures.Add(EcrImageOperations.Failure(
                    id, refusal is null ? failure : "ImageInaccessible", refusal ?? "Requested image not found"));
                continue;
            }

            deleted.Add(await table.WriteAsync(turn => Remove(turn, repository, id, digest), call));
        }

        return new() { ["imageIds"] = deleted, ["failures"] = failures };
    }

    /// <summary>Takes the tag away, and says which digest has to go, if one has.</summary>
    private static (string? Digest, string Failure) Untag(StudioTurn turn, string repository, JsonObject id)
    {
        if (EcrImages.Find(turn, repository, id, out string failure) is not { } image)
        {
            return (null, failure);
        }

        string digest = image.Document.Text("imageDigest");
        id["imageDigest"] = digest;
        List<string> kept = [.. image.Document.Texts(EcrImages.TagsMember).Where(tag => tag != id.TextOrNull("imageTag"))];
        if (!id.ContainsKey("imageTag") || kept.Count == 0)
        {
            return (digest, "");
        }

        EcrImages.SetTags(image, kept);
        Repositories.RemovedTags(turn.State.Find(Repositories.Key(repository))!)[id.Text("imageTag")] = digest;
        return (null, "");
    }

    private static JsonObject Remove(StudioTurn turn, string repository, JsonObject id, string? digest)
    {
        if (digest is not null)
        {
            turn.State.Remove(EcrImages.Key(repository, digest));
        }

        return id.Copy();
    }
}
