using System;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Repositories;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Images;

/// <summary>
/// What a version's <c>BaseImage</c> has to be: an image in an Amazon ECR repository of the same region, or in the registry behind.
/// </summary>
internal static partial class BaseImageRules
{
    /// <summary>Why a version of this image ends in CREATE_FAILED; <see langword="null"/> if it does not.</summary>
    public static string? FailureOf(StudioTurn turn, string baseImage)
    {
        if (turn.Options.BaseImageCheck == BaseImageCheck.None)
        {
            return null;
        }

        if (LocalImage(turn.Options, baseImage) is { } local)
        {
            return turn.Options.BaseImageCheck == BaseImageCheck.Reference || Find(turn, local) is not null
                ? null
                : $"BaseImage {baseImage} does not exist in the registry.";
        }

        Match match = EcrHost().Match(baseImage);
        if (!match.Success || !Image().IsMatch(baseImage[match.Length..]))
        {
            return $"BaseImage {baseImage} is not an Amazon ECR image: <account>.dkr.ecr.<region>.amazonaws.com/<repository>[:<tag>] or "
                + "…@<digest>.";
        }

        string region = match.Groups["region"].Value;
        return region == turn.Identity.Region
            ? null
            : $"BaseImage {baseImage} is in {region}; SageMaker in {turn.Identity.Region} cannot use it.";
    }

    /// <summary>The reference with the digest in the place of a tag, where LocalStudio knows it.</summary>
    public static string Resolve(StudioTurn turn, string baseImage) =>
        LocalImage(turn.Options, baseImage) is { } local && Find(turn, local) is { } image
            ? $"{turn.Options.RegistryEndpoint.Authority}/{local.Repository}@{image.Document.Text("imageDigest")}"
            : baseImage;

    /// <summary>
    /// The repository and ImageIdentifier of an image in LocalStudio's own registry; <see langword="null"/> for any other.
    /// </summary>
    public static (string Repository, JsonObject Id)? LocalImage(LocalStudioOptions options, string baseImage)
    {
        string prefix = options.RegistryEndpoint.Authority + "/";
        Match match = Image().Match(baseImage.StartsWith(prefix, StringComparison.Ordinal) ? baseImage[prefix.Length..] : "");
        if (!match.Success)
        {
            return null;
        }

        JsonObject id = match.Groups["digest"] is { Success: true } digest
            ? new() { ["imageDigest"] = digest.Value }
            : new() { ["imageTag"] = match.Groups["tag"] is { Success: true } tag ? tag.Value : "latest" };
        return (match.Groups["repository"].Value, id);
    }

    private static Resource? Find(StudioTurn turn, (string Repository, JsonObject Id) image) =>
        EcrImages.Find(turn, image.Repository, image.Id, out _);

    [GeneratedRegex(
        @"\A[0-9]{12}\.dkr\.ecr(-fips)?\.(?<region>[a-z0-9-]+)\.amazonaws\.com(\.cn)?/",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EcrHost();

    [GeneratedRegex(
        @"\A(?<repository>[a-z0-9]+([._/-]+[a-z0-9]+)*)(:(?<tag>[0-9A-Za-z_][0-9A-Za-z_.-]*))?(@(?<digest>sha256:[0-9a-f]{64}))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Image();
}
