using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources;
using EnvAsCode.LocalStudio.Resources.Repositories;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Registry;

/// <summary>
/// Brings the state up to date with the registry, to which clients push without LocalStudio. Without a registry it does nothing: then
/// the state is all there is.
/// </summary>
internal sealed class RegistryMirror(OperationTable table, BackingRegistryClient? client)
{
    /// <summary>Looks what the registry has of a repository.</summary>
    /// <param name="digests">Digests that the call names; the registry does not list untagged manifests.</param>
    public async Task RefreshAsync(string repository, IEnumerable<string> digests, OperationCall call)
    {
        if (client is null || !await table.ReadAsync(turn => turn.State.Find(Repositories.Key(repository)) is not null, call))
        {
            return;
        }

        Dictionary<string, string> tags = new(StringComparer.Ordinal);
        foreach (string tag in await client.TagsAsync(repository, call.Cancellation))
        {
            if (await client.DigestAsync(repository, tag, call.Cancellation) is { } digest)
            {
                tags[tag] = digest;
            }
        }

        HashSet<string> known = await table.ReadAsync(turn => EcrImages.Of(turn, repository).Select(Digest).ToHashSet(), call);
        List<RegistryManifest> manifests =
            await this.NewAsync(repository, tags.Values.Concat(digests).Distinct().Except(known), call.Cancellation);
        List<string> gone = await this.GoneAsync(repository, digests.Intersect(known).Except(tags.Values), call.Cancellation);
        if (manifests.Count > 0 || gone.Count > 0 || await table.ReadAsync(turn => HasOtherTags(turn, repository, tags), call))
        {
            await table.WriteAsync(turn => Apply(turn, repository, tags, manifests, gone), call);
        }
    }

    /// <summary>Puts a manifest into the registry.</summary>
    /// <param name="reference">The tag; the digest if it has none.</param>
    /// <param name="cancellation">Stops the call.</param>
    public Task PutAsync(string repository, string reference, RegistryManifest manifest, CancellationToken cancellation) =>
        client?.PutAsync(repository, reference, manifest, cancellation) ?? Task.CompletedTask;

    /// <summary>Deletes a manifest from the registry.</summary>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>Why it was not deleted; <see langword="null"/> if it is gone.</returns>
    public Task<string?> DeleteAsync(string repository, string digest, CancellationToken cancellation) =>
        client?.DeleteAsync(repository, digest, cancellation) ?? Task.FromResult<string?>(null);

    private async Task<List<RegistryManifest>> NewAsync(string repository, IEnumerable<string> digests, CancellationToken cancellation)
    {
        List<RegistryManifest> manifests = [];
        foreach (string digest in digests)
        {
            if (await client!.ManifestAsync(repository, digest, cancellation) is { } manifest)
            {
                manifests.Add(manifest);
            }
        }

        return manifests;
    }

    private async Task<List<string>> GoneAsync(string repository, IEnumerable<string> digests, CancellationToken cancellation)
    {
        List<string> gone = [];
        foreach (string digest in digests)
        {
            if (await client!.DigestAsync(repository, digest, cancellation) is null)
            {
                gone.Add(digest);
            }
        }

        return gone;
    }

    private static bool Apply(
        StudioTurn turn, string repository, Dictionary<string, string> tags, List<RegistryManifest> manifests, List<string> gone)
    {
        foreach (RegistryManifest manifest in manifests)
        {
            EcrImages.Add(turn, repository, manifest);
        }

        foreach (string digest in gone)
        {
            turn.State.Remove(EcrImages.Key(repository, digest));
        }

        foreach (Resource image in EcrImages.Of(turn, repository))
        {
            EcrImages.SetTags(image, TagsOf(turn, repository, image, tags));
        }

        return true;
    }

    private static bool HasOtherTags(StudioTurn turn, string repository, Dictionary<string, string> tags) =>
        EcrImages.Of(turn, repository).Any(image =>
            !image.Document.Texts(EcrImages.TagsMember).ToHashSet().SetEquals(TagsOf(turn, repository, image, tags)));

    /// <summary>The registry's tags of an image, but for those that were removed here.</summary>
    private static IEnumerable<string> TagsOf(StudioTurn turn, string repository, Resource image, Dictionary<string, string> tags)
    {
        JsonObject? removed = turn.State.Find(Repositories.Key(repository))?.Details.ObjectOrNull(Repositories.RemovedTagsDetail);
        return tags.Where(tag => tag.Value == Digest(image) && removed?.TextOrNull(tag.Key) != tag.Value).Select(tag => tag.Key);
    }

    private static string Digest(Resource image) => image.Document.Text("imageDigest");
}
