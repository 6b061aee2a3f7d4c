using System.Text.RegularExpressions;

namespace EnvAsCode.LocalStudio.Resources.Images;

/// <summary>What a version's <c>BaseImage</c> has to be: an image in an Amazon ECR repository of the same region.</summary>
internal static partial class BaseImageRules
{
    /// <summary>Why a version of this image ends in CREATE_FAILED; <see langword="null"/> if it does not.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="baseImage">The image reference.</param>
    public static string? FailureOf(StudioTurn turn, string baseImage)
    {
        if (turn.Options.BaseImageCheck == BaseImageCheck.None)
        {
            return null;
        }

        Match match = EcrImage().Match(baseImage);
        if (!match.Success)
        {
            return $"BaseImage {baseImage} is not an Amazon ECR image: <account>.dkr.ecr.<region>.amazonaws.com/<repository>[:<tag>] or …@<digest>.";
        }

        string region = match.Groups["region"].Value;
        return region == turn.Identity.Region ? null : $"BaseImage {baseImage} is in {region}; SageMaker in {turn.Identity.Region} cannot use it.";
    }

    [GeneratedRegex(
        @"\A(?<account>[0-9]{12})\.dkr\.ecr(-fips)?\.(?<region>[a-z0-9-]+)\.amazonaws\.com(\.cn)?/(?<repository>[a-z0-9]+([._/-]+[a-z0-9]+)*)(?<reference>:[\w.-]+|@sha256:[0-9a-f]{64})?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex EcrImage();
}
