using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Faults;
using EnvAsCode.LocalStudio.Tests.Support;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Resources;

public sealed class ImageVersionTests
{
    [Fact]
    public async Task A_repeated_token_gives_the_same_version_and_a_changed_request_is_refused()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn");
        string first = await CreateAsync(studio, "t1");
        Assert.Equal(first, await CreateAsync(studio, "t1"));
        Assert.EndsWith("image-version/churn/2", await CreateAsync(studio, "t2"), StringComparison.Ordinal);
        Assert.Equal(
            "ValidationException: ClientToken t1 was used with other parameters.",
            await studio.ErrorAsync("CreateImageVersion", """{"ImageName":"churn","BaseImage":"other","ClientToken":"t1"}"""));
    }

    [Fact]
    public async Task The_number_of_a_deleted_version_is_not_used_again()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn", versions: 2);
        await studio.CallAsync("DeleteImageVersion", """{"ImageName":"churn","Version":2}""");
        Assert.EndsWith("image-version/churn/3", await CreateAsync(studio, "t3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_are_listed_by_number()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn", versions: 11);
        JsonObject page = await studio.CallAsync(
            "ListImageVersions", """{"ImageName":"churn","SortBy":"VERSION","SortOrder":"ASCENDING","MaxResults":100}""");
        Assert.Equal(Enumerable.Range(1, 11), page["ImageVersions"]!.AsArray().Select(version => version!["Version"]!.GetValue<int>()));
        JsonObject latest = await studio.CallAsync("ListImageVersions", """{"ImageName":"churn","SortBy":"VERSION","MaxResults":1}""");
        Assert.Equal(11, Assert.Single(latest["ImageVersions"]!.AsArray())!["Version"]!.GetValue<int>());
    }

    [Fact]
    public async Task One_change_of_an_images_versions_at_a_time()
    {
        await using Studio slow =
            await Studio.StartAsync(options => options with { Delays = TransitionDelays.All(TimeSpan.FromSeconds(9)) });
        await slow.AddImageAsync("churn");
        Assert.Equal("ValidationException: Image churn is in an invalid state.", await slow.ErrorAsync("CreateImageVersion", Input("t0")));
        slow.Clock.Advance(TimeSpan.FromSeconds(9));
        await CreateAsync(slow, "t1");
        Assert.Equal("ResourceInUse: Resource was modified concurrently", await slow.ErrorAsync("CreateImageVersion", Input("t2")));
        Assert.StartsWith("ResourceInUse:", await slow.ErrorAsync("DeleteImage", """{"ImageName":"churn"}"""), StringComparison.Ordinal);
        slow.Clock.Advance(TimeSpan.FromSeconds(9));
        await slow.CallAsync("DeleteImageVersion", """{"ImageName":"churn","Version":1}""");
        Assert.Equal(
            "DELETING", (await slow.CallAsync("DescribeImageVersion", """{"ImageName":"churn"}"""))["ImageVersionStatus"]!.ToString());
        Assert.Equal(
            "ResourceInUse: ImageVersion (arn:aws:sagemaker:us-east-1:000000000000:image-version/churn/1) is being deleted",
            await slow.ErrorAsync("DeleteImageVersion", """{"ImageName":"churn","Version":1}"""));
        slow.Clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(
            "ResourceNotFound: Latest ImageVersion with ImageName churn does not exist. Please provide a valid ImageName.",
            await slow.ErrorAsync("DescribeImageVersion", """{"ImageName":"churn"}"""));
    }

    [Fact]
    public async Task An_alias_names_one_version_and_is_moved_by_deleting_it_first()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn", versions: 2);
        await studio.CallAsync("UpdateImageVersion", """{"ImageName":"churn","Version":1,"AliasesToAdd":["good"]}""");
        string error = await studio.ErrorAsync("UpdateImageVersion", """{"ImageName":"churn","Version":2,"AliasesToAdd":["good"]}""");
        Assert.StartsWith("ResourceInUse: Alias good is used by", error, StringComparison.Ordinal);
        await studio.CallAsync("UpdateImageVersion", """{"ImageName":"churn","Alias":"good","AliasesToDelete":["good"]}""");
        await studio.CallAsync("UpdateImageVersion", """{"ImageName":"churn","Version":2,"AliasesToAdd":["good"]}""");
        JsonObject version = await studio.CallAsync("DescribeImageVersion", """{"ImageName":"churn","Alias":"good"}""");
        Assert.Equal(2, version["Version"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_fault_lets_a_version_fail_with_its_reason()
    {
        await using Studio studio = await Studio.StartAsync();
        studio.Host.Faults.Add(FaultRule.Parse("CreateImageVersion#1=fail-later:No permission to pull the image."));
        await studio.AddImageAsync("churn", versions: 1);
        JsonObject version = await studio.CallAsync("DescribeImageVersion", """{"ImageName":"churn"}""");
        Assert.Equal("CREATE_FAILED", version["ImageVersionStatus"]!.ToString());
        Assert.Equal("No permission to pull the image.", version["FailureReason"]!.ToString());
    }

    [Theory]
    [InlineData(
        "000000000000.dkr.ecr.us-east-1.amazonaws.com/team/churn@sha256:0000000000000000000000000000000000000000000000000000000000000000",
        null)]
    [InlineData("123456789012.dkr.ecr.us-east-1.amazonaws.com/churn", null)]
    [InlineData("docker.io/library/python:3.11", "is not an Amazon ECR image")]
    [InlineData("123456789012.dkr.ecr.us-east-1.amazonaws.com/Churn", "is not an Amazon ECR image")]
    [InlineData("123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1", "is in eu-west-1; SageMaker in us-east-1 cannot use it")]
    public async Task The_image_of_a_version_is_one_of_ECR_in_the_region(string baseImage, string? reason)
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn");
        await studio.CallAsync("CreateImageVersion", $$"""{"ImageName":"churn","BaseImage":"{{baseImage}}","ClientToken":"t"}""");
        JsonObject version = await studio.CallAsync("DescribeImageVersion", """{"ImageName":"churn"}""");
        Assert.Equal(reason is null ? "CREATED" : "CREATE_FAILED", version["ImageVersionStatus"]!.ToString());
        Assert.Contains(reason ?? "", version["FailureReason"]?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_that_is_not_in_the_repository_fails_where_existence_is_checked()
    {
        await using Studio studio = await Studio.StartAsync(options => options with { BaseImageCheck = BaseImageCheck.Existence });
        await studio.EcrAsync("CreateRepository", """{"repositoryName":"team/churn"}""");
        await studio.AddImageAsync("churn", versions: 1);
        JsonObject version = await studio.CallAsync("DescribeImageVersion", """{"ImageName":"churn"}""");
        Assert.Equal("CREATE_FAILED", version["ImageVersionStatus"]!.ToString());
        await studio.EcrAsync("PutImage", """{"repositoryName":"team/churn","imageManifest":"{}","imageTag":"1"}""");
        await CreateAsync(studio, "again");
        version = await studio.CallAsync("DescribeImageVersion", """{"ImageName":"churn"}""");
        Assert.Equal("CREATED", version["ImageVersionStatus"]!.ToString());
        Assert.Contains("/team/churn@sha256:", version["ContainerImage"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_named_by_number_or_alias()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn", versions: 1);
        Assert.Equal(
            "ValidationException: Give Version or Alias.", await studio.ErrorAsync("DeleteImageVersion", """{"ImageName":"churn"}"""));
        Assert.Equal(
            "ValidationException: Give Version or Alias, not both.",
            await studio.ErrorAsync("DescribeImageVersion", """{"ImageName":"churn","Version":1,"Alias":"x"}"""));
        Assert.Equal(
            "ResourceNotFound: ImageVersion with Alias x of Image churn does not exist.",
            await studio.ErrorAsync("DescribeImageVersion", """{"ImageName":"churn","Alias":"x"}"""));
        Assert.Equal(
            "ResourceNotFound: ImageVersion 7 of Image churn does not exist.",
            await studio.ErrorAsync("DescribeImageVersion", """{"ImageName":"churn","Version":7}"""));
    }

    private static string Input(string token) => $$"""{"ImageName":"churn","BaseImage":"{{Studio.BaseImage}}","ClientToken":"{{token}}"}""";

    private static async Task<string> CreateAsync(Studio studio, string token) =>
        (await studio.CallAsync("CreateImageVersion", Input(token)))["ImageVersionArn"]!.ToString();
}
