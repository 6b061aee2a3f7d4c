using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Tests.Support;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Resources;

public sealed class RepositoryTests
{
    private const string Repository = "\"repositoryName\":\"team/churn\"";

    [Theory]
    [InlineData(
        "CreateRepository",
        """{"repositoryName":"Team"}""",
        "InvalidParameterException: Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression "
        + "'[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*''")]
    [InlineData(
        "DescribeRepositories",
        """{"repositoryNames":["none"]}""",
        "RepositoryNotFoundException: The repository with name 'none' does not exist in the registry with id '000000000000'")]
    [InlineData(
        "DescribeRepositories",
        """{"repositoryNames":["team/churn"],"registryId":"123456789012"}""",
        "RepositoryNotFoundException: The repository with name 'team/churn' does not exist in the registry with id '123456789012'")]
    [InlineData(
        "CreateRepository",
        """{"repositoryName":"team/churn"}""",
        "RepositoryAlreadyExistsException: The repository with name 'team/churn' already exists in the registry with id '000000000000'")]
    [InlineData(
        "DescribeImages",
        """{"repositoryName":"team/churn","imageIds":[{"imageTag":"t"}]}""",
        "ImageNotFoundException: The image with imageId {imageDigest:'null', imageTag:'t'} does not exist within the repository with name "
        + "'team/churn' in the registry with id '000000000000'")]
    [InlineData(
        "CreateRepository",
        """{"repositoryName":"x2","imageTagMutability":"IMMUTABLE_WITH_EXCLUSION"}""",
        "InvalidParameterException: Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint: 'must be given "
        + "with IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION, and only with them'")]
    [InlineData(
        "PutImage",
        """{"repositoryName":"team/churn","imageManifest":"no"}""",
        "InvalidParameterException: Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'")]
    [InlineData(
        "TagResource",
        """{"resourceArn":"arn:aws:ecr:us-east-1:000000000000:repository/team/churn","tags":[{"Key":"aws:x","Value":"1"}]}""",
        "InvalidTagParameterException: Tag key 'aws:x' starts with 'aws:', which is reserved.")]
    public async Task What_cannot_be_is_refused_in_ECRs_words(string operation, string input, string error)
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.EcrAsync("CreateRepository", $"{{{Repository}}}");
        Assert.Equal(error, await studio.EcrErrorAsync(operation, input));
    }

    [Fact]
    public async Task A_repository_has_the_documented_defaults()
    {
        await using Studio studio = await Studio.StartAsync();
        JsonNode repository = (await studio.EcrAsync("CreateRepository", $"{{{Repository}}}"))["repository"]!;
        Assert.Equal("000000000000.dkr.ecr.us-east-1.amazonaws.com/team/churn", repository["repositoryUri"]!.ToString());
        Assert.Equal("MUTABLE", repository["imageTagMutability"]!.ToString());
        Assert.Equal("AES256", repository["encryptionConfiguration"]!["encryptionType"]!.ToString());
        JsonNode token = (await studio.EcrAsync("GetAuthorizationToken"))["authorizationData"]![0]!;
        Assert.StartsWith(
            "AWS:", Encoding.UTF8.GetString(Convert.FromBase64String(token["authorizationToken"]!.ToString())), StringComparison.Ordinal);
        Assert.Equal("https://000000000000.dkr.ecr.us-east-1.amazonaws.com", token["proxyEndpoint"]!.ToString());
        Assert.Equal(12 * 3600, token["expiresAt"]!.GetValue<decimal>() - studio.Clock.GetUtcNow().ToUnixTimeSeconds());
    }

    [Theory]
    [InlineData("MUTABLE", null, "v1", true)]
    [InlineData("IMMUTABLE", null, "v1", false)]
    [InlineData("IMMUTABLE_WITH_EXCLUSION", "dev-*", "dev-1", true)]
    [InlineData("IMMUTABLE_WITH_EXCLUSION", "dev-*", "v1", false)]
    [InlineData("MUTABLE_WITH_EXCLUSION", "v*", "v1", false)]
    [InlineData("MUTABLE_WITH_EXCLUSION", "v*", "dev-1", true)]
    public async Task A_tag_moves_where_the_repository_lets_it(string mutability, string? filter, string tag, bool moves)
    {
        await using Studio studio = await Studio.StartAsync();
        string filters = filter is null
            ? ""
            : $$""","imageTagMutabilityExclusionFilters":[{"filterType":"WILDCARD","filter":"{{filter}}"}]""";
        await studio.EcrAsync("CreateRepository", $$"""{{{Repository}},"imageTagMutability":"{{mutability}}"{{filters}}}""");
        await PutAsync(studio, "{}", tag);
        string other = $$"""{{{Repository}},"imageManifest":"{ }","imageTag":"{{tag}}"}""";
        if (!moves)
        {
            Assert.StartsWith("ImageTagAlreadyExistsException:", await studio.EcrErrorAsync("PutImage", other), StringComparison.Ordinal);
            return;
        }

        await studio.EcrAsync("PutImage", other);
        JsonObject untagged = await studio.EcrAsync("ListImages", $$$"""{{{{Repository}}},"filter":{"tagStatus":"UNTAGGED"}}""");
        Assert.Single(untagged["imageIds"]!.AsArray());
    }

    [Fact]
    public async Task Deleting_a_tag_untags_and_deleting_the_last_tag_or_the_digest_deletes()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.EcrAsync("CreateRepository", $"{{{Repository}}}");
        string digest = await PutAsync(studio, "{}", "a");
        await PutAsync(studio, "{}", "b");
        JsonObject first =
            await DeleteAsync(studio, """{"imageTag":"a"},{"imageTag":"none"},{},{"imageTag":"b","imageDigest":"sha256:0"}""");
        Assert.Equal($$"""[{"imageTag":"a","imageDigest":"{{digest}}"}]""", first["imageIds"]!.ToJsonString());
        Assert.Equal(
            ["ImageNotFound", "MissingDigestAndTag", "ImageTagDoesNotMatchDigest"],
            first["failures"]!.AsArray().Select(failure => failure!["failureCode"]!.ToString()));
        JsonNode image = (await studio.EcrAsync("DescribeImages", $"{{{Repository}}}"))["imageDetails"]![0]!;
        Assert.Equal("""["b"]""", image["imageTags"]!.ToJsonString());
        await DeleteAsync(studio, """{"imageTag":"b"}""");
        Assert.Empty((await studio.EcrAsync("ListImages", $"{{{Repository}}}"))["imageIds"]!.AsArray());
        await PutAsync(studio, "{}", "a");
        await DeleteAsync(studio, $$"""{"imageDigest":"{{digest}}"}""");
        await studio.EcrAsync("DeleteRepository", $"{{{Repository}}}");
    }

    [Fact]
    public async Task A_scan_runs_once_a_day_and_finds_what_the_options_say()
    {
        await using Studio studio = await Studio.StartAsync(options => options with
        {
            Delays = TransitionDelays.All(TimeSpan.FromSeconds(5)),
            ScanFindings = [new("CVE-1", "HIGH"), new("CVE-2", "HIGH"), new("CVE-3", "LOW")],
        });
        await studio.EcrAsync("CreateRepository", $"{{{Repository}}}");
        await PutAsync(studio, "{}", "a");
        string id = $$$"""{{{{Repository}}},"imageId":{"imageTag":"a"}}""";
        Assert.StartsWith("ScanNotFoundException:", await studio.EcrErrorAsync("DescribeImageScanFindings", id), StringComparison.Ordinal);
        Assert.Equal("IN_PROGRESS", (await studio.EcrAsync("StartImageScan", id))["imageScanStatus"]!["status"]!.ToString());
        Assert.StartsWith("LimitExceededException:", await studio.EcrErrorAsync("StartImageScan", id), StringComparison.Ordinal);
        studio.Clock.Advance(TimeSpan.FromSeconds(5));
        JsonObject findings = await studio.EcrAsync("DescribeImageScanFindings", id);
        Assert.Equal("COMPLETE", findings["imageScanStatus"]!["status"]!.ToString());
        Assert.Equal("""{"HIGH":2,"LOW":1}""", findings["imageScanFindings"]!["findingSeverityCounts"]!.ToJsonString());
        Assert.Equal(3, findings["imageScanFindings"]!["findings"]!.AsArray().Count);
    }

    private static async Task<string> PutAsync(Studio studio, string manifest, string tag) =>
        (await studio.EcrAsync(
            "PutImage",
            $$"""{{{Repository}},"imageManifest":"{{manifest}}","imageTag":"{{tag}}"}"""))["image"]!["imageId"]!["imageDigest"]!.ToString();

    private static Task<JsonObject> DeleteAsync(Studio studio, string ids) =>
        studio.EcrAsync("BatchDeleteImage", $$"""{{{Repository}},"imageIds":[{{ids}}]}""");
}
