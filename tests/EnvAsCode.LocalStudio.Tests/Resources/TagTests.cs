using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Tests.Support;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Resources;

public sealed class TagTests
{
    private const string Arn = "arn:aws:sagemaker:us-east-1:000000000000:image/churn";

    [Fact]
    public async Task Tags_are_added_over_others_and_deleted_and_go_with_their_resource()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.CallAsync(
            "CreateImage",
            $$"""{"ImageName":"churn","RoleArn":"{{Studio.Role}}","Tags":[{"Key":"a","Value":"1"},{"Key":"b","Value":"2"}]}""");
        await studio.CallAsync("AddTags", $$"""{"ResourceArn":"{{Arn}}","Tags":[{"Key":"a","Value":""},{"Key":"c","Value":"3"}]}""");
        await studio.CallAsync("DeleteTags", $$"""{"ResourceArn":"{{Arn}}","TagKeys":["b","none"]}""");
        JsonObject tags = await studio.CallAsync("ListTags", $$"""{"ResourceArn":"{{Arn}}"}""");
        Assert.Equal("""[{"Key":"a","Value":""},{"Key":"c","Value":"3"}]""", tags["Tags"]!.ToJsonString());
        await studio.CallAsync("DeleteImage", """{"ImageName":"churn"}""");
        Assert.Equal(
            $"ResourceNotFound: Resource {Arn} does not exist.", await studio.ErrorAsync("ListTags", $$"""{"ResourceArn":"{{Arn}}"}"""));
    }

    [Theory]
    [InlineData("""{"Key":"a","Value":"1"},{"Key":"a","Value":"2"}""", "ValidationException: Duplicate tag key 'a'.")]
    [InlineData("""{"Key":"aws:a","Value":"1"}""", "ValidationException: Tag key 'aws:a' starts with 'aws:', which is reserved.")]
    public async Task Tags_that_the_service_refuses_leave_no_resource_behind(string tags, string error)
    {
        await using Studio studio = await Studio.StartAsync();
        Assert.Equal(
            error, await studio.ErrorAsync("CreateImage", $$"""{"ImageName":"churn","RoleArn":"{{Studio.Role}}","Tags":[{{tags}}]}"""));
        Assert.StartsWith(
            "ResourceNotFound:", await studio.ErrorAsync("DescribeImage", """{"ImageName":"churn"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_has_fifty_tags_at_most_and_they_are_listed_in_pages()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.AddImageAsync("churn");
        await studio.CallAsync("AddTags", $$"""{"ResourceArn":"{{Arn}}","Tags":[{{Tags(0, 50)}}]}""");
        string error = await studio.ErrorAsync("AddTags", $$"""{"ResourceArn":"{{Arn}}","Tags":[{{Tags(50, 1)}}]}""");
        Assert.Equal("ResourceLimitExceeded: A resource can have 50 tags; this would make 51.", error);
        JsonObject page = await studio.CallAsync("ListTags", $$"""{"ResourceArn":"{{Arn}}"}""");
        Assert.Equal(50, page["Tags"]!.AsArray().Count);
        Assert.False(page.ContainsKey("NextToken"));
    }

    private static string Tags(int first, int count) =>
        string.Join(',', Enumerable.Range(first, count).Select(i => $$"""{"Key":"k{{i}}","Value":"v"}"""));
}
