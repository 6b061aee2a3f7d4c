using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Tests.Support;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Resources;

public sealed class ImageTests
{
    [Fact]
    public async Task An_image_is_created_changed_and_deleted_through_its_states()
    {
        await using Studio studio =
            await Studio.StartAsync(options => options with { Delays = TransitionDelays.All(TimeSpan.FromSeconds(5)) });
        JsonObject made =
            await studio.CallAsync("CreateImage", $$"""{"ImageName":"Churn","RoleArn":"{{Studio.Role}}","Description":"first"}""");
        Assert.Equal("arn:aws:sagemaker:us-east-1:000000000000:image/churn", made["ImageArn"]!.ToString());
        Assert.Equal("CREATING", await StatusAsync(studio));

        studio.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("CREATED", await StatusAsync(studio));

        await studio.CallAsync("UpdateImage", """{"ImageName":"Churn","DisplayName":"Churn","DeleteProperties":["Description"]}""");
        Assert.Equal("UPDATING", await StatusAsync(studio));
        Assert.StartsWith("ResourceInUse:", await studio.ErrorAsync("DeleteImage", """{"ImageName":"Churn"}"""), StringComparison.Ordinal);

        studio.Clock.Advance(TimeSpan.FromSeconds(5));
        JsonObject described = await studio.CallAsync("DescribeImage", """{"ImageName":"Churn"}""");
        Assert.Equal("CREATED", described["ImageStatus"]!.ToString());
        Assert.Equal("Churn", described["DisplayName"]!.ToString());
        Assert.False(described.ContainsKey("Description"));
        Assert.Equal(10m, described["LastModifiedTime"]!.GetValue<decimal>() - described["CreationTime"]!.GetValue<decimal>());

        await studio.CallAsync("DeleteImage", """{"ImageName":"Churn"}""");
        Assert.Equal("DELETING", await StatusAsync(studio));
        studio.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(
            "ResourceNotFound: Image with ImageName Churn does not exist. Please provide a valid ImageName.",
            await studio.ErrorAsync("DescribeImage", """{"ImageName":"Churn"}"""));
    }

    [Fact]
    public async Task A_name_that_exists_is_refused_in_any_case()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn");
        Assert.Equal(
            "ResourceInUse: The Image with ImageName CHURN already exists. Please use a different ImageName.",
            await studio.ErrorAsync("CreateImage", $$"""{"ImageName":"CHURN","RoleArn":"{{Studio.Role}}"}"""));
    }

    [Fact]
    public async Task Deleting_an_image_deletes_its_versions()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn", versions: 2);
        await studio.CallAsync("DeleteImage", """{"ImageName":"churn"}""");
        await studio.AddImageAsync("churn");
        JsonObject versions = await studio.CallAsync("ListImageVersions", """{"ImageName":"churn"}""");
        Assert.Empty(versions["ImageVersions"]!.AsArray());
    }

    [Fact]
    public async Task Images_are_listed_in_pages_newest_first_and_what_is_deleted_meanwhile_shifts_nothing()
    {
        await using Studio studio = await Studio.StartAsync();
        foreach (string name in (string[])["a", "b", "c", "d", "other"])
        {
            await studio.AddImageAsync(name);
            studio.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        JsonObject first = await studio.CallAsync("ListImages", """{"MaxResults":2}""");
        Assert.Equal(["other", "d"], Names(first));
        await studio.CallAsync("DeleteImage", """{"ImageName":"d"}""");
        JsonObject second = await studio.CallAsync("ListImages", $$"""{"MaxResults":2,"NextToken":"{{first["NextToken"]}}"}""");
        Assert.Equal(["c", "b"], Names(second));
        JsonObject third = await studio.CallAsync("ListImages", $$"""{"MaxResults":2,"NextToken":"{{second["NextToken"]}}"}""");
        Assert.Equal(["a"], Names(third));
        Assert.False(third.ContainsKey("NextToken"));
        Assert.Equal(["other"], Names(await studio.CallAsync("ListImages", """{"NameContains":"OTH"}""")));
        Assert.Equal(
            ["a", "b"], Names(await studio.CallAsync("ListImages", """{"SortBy":"IMAGE_NAME","SortOrder":"ASCENDING","MaxResults":2}""")));
        string error = await studio.ErrorAsync("ListUserProfiles", $$"""{"NextToken":"{{first["NextToken"]}}"}""");
        Assert.Equal("ValidationException: Invalid NextToken: it is not a token of this operation.", error);
    }

    private static string[] Names(JsonObject list) => [.. list["Images"]!.AsArray().Select(image => image!["ImageName"]!.ToString())];

    private static async Task<string> StatusAsync(Studio studio) =>
        (await studio.CallAsync("DescribeImage", """{"ImageName":"churn"}"""))["ImageStatus"]!.ToString();
}
