using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Tests.Support;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Resources;

public sealed class DomainMemberTests
{
    private const string Domain = $$"""{"DomainId":"{{Studio.DomainId}}"}""";

    [Fact]
    public async Task A_new_folder_has_a_domain_two_user_profiles_and_a_shared_space()
    {
        await using Studio studio = await Studio.StartAsync();
        JsonObject domain = await studio.CallAsync("DescribeDomain", Domain);
        Assert.Equal("arn:aws:sagemaker:us-east-1:000000000000:domain/d-localstudio", domain["DomainArn"]!.ToString());
        Assert.Equal("InService", domain["Status"]!.ToString());
        JsonObject profiles = await studio.CallAsync("ListUserProfiles", $$"""{"DomainIdEquals":"{{Studio.DomainId}}"}""");
        Assert.Equal(["alice", "bob"], profiles["UserProfiles"]!.AsArray().Select(profile => profile!["UserProfileName"]!.ToString()));
        JsonNode space = Assert.Single((await studio.CallAsync("ListSpaces"))["Spaces"]!.AsArray())!;
        Assert.Equal("team", space["SpaceName"]!.ToString());
        Assert.Equal("""{"SharingType":"Shared"}""", space["SpaceSharingSettingsSummary"]!.ToJsonString());
        Assert.Empty((await studio.CallAsync("ListSpaces", """{"DomainIdEquals":"d-local"}"""))["Spaces"]!.AsArray());
    }

    [Fact]
    public async Task Every_user_profile_and_every_space_has_a_user_of_its_own_that_none_gets_again()
    {
        await using Studio studio = await Studio.StartAsync();
        List<string> uids = [];
        foreach (string name in (string[])["alice", "bob"])
        {
            string profile = $$"""{"DomainId":"{{Studio.DomainId}}","UserProfileName":"{{name}}"}""";
            uids.Add((await studio.CallAsync("DescribeUserProfile", profile))["HomeEfsFileSystemUid"]!.ToString());
        }

        string space = $$"""{"DomainId":"{{Studio.DomainId}}","SpaceName":"team"}""";
        uids.Add((await studio.CallAsync("DescribeSpace", space))["HomeEfsFileSystemUid"]!.ToString());
        foreach (string name in (string[])["carol", "dave"])
        {
            string profile = $$"""{"DomainId":"{{Studio.DomainId}}","UserProfileName":"{{name}}"}""";
            await studio.CallAsync("CreateUserProfile", profile);
            uids.Add((await studio.CallAsync("DescribeUserProfile", profile))["HomeEfsFileSystemUid"]!.ToString());
            await studio.CallAsync("DeleteUserProfile", profile);
        }

        Assert.Equal(["200005", "200006", "200007", "200008", "200009"], uids);
    }

    [Theory]
    [InlineData("DescribeDomain", """{"DomainId":"d-other"}""", "ResourceNotFound: Domain [d-other] does not exist.")]
    [InlineData(
        "CreateUserProfile", """{"DomainId":"d-other","UserProfileName":"x"}""", "ResourceNotFound: Domain [d-other] does not exist.")]
    [InlineData(
        "DescribeUserProfile",
        """{"DomainId":"d-localstudio","UserProfileName":"x"}""",
        "ResourceNotFound: UserProfile [d-localstudio/x] does not exist.")]
    [InlineData(
        "DescribeSpace", """{"DomainId":"d-localstudio","SpaceName":"x"}""", "ResourceNotFound: Space [d-localstudio/x] does not exist.")]
    [InlineData(
        "CreateUserProfile",
        """{"DomainId":"d-localstudio","UserProfileName":"Alice"}""",
        "ResourceInUse: The ID or Name specified is already in use.")]
    [InlineData(
        "CreateSpace", """{"DomainId":"d-localstudio","SpaceName":"team"}""", "ResourceInUse: The ID or Name specified is already in use.")]
    [InlineData(
        "CreateSpace",
        """{"DomainId":"d-localstudio","SpaceName":"x","OwnershipSettings":{"OwnerUserProfileName":"nobody"}}""",
        "ResourceNotFound: UserProfile [d-localstudio/nobody] does not exist.")]
    [InlineData(
        "CreateApp",
        """{"DomainId":"d-localstudio","AppType":"JupyterLab","AppName":"default"}""",
        "ValidationException: Exactly one of UserProfileName and SpaceName must be given.")]
    [InlineData(
        "CreateApp",
        """{"DomainId":"d-localstudio","SpaceName":"team","AppType":"JupyterLab","AppName":"other"}""",
        "ValidationException: The AppName of a JupyterLab app must be 'default'.")]
    [InlineData(
        "DeleteApp",
        """{"DomainId":"d-localstudio","SpaceName":"team","AppType":"JupyterLab","AppName":"default"}""",
        "ResourceNotFound: App [d-localstudio/team/jupyterlab/default] does not exist.")]
    public async Task What_cannot_be_is_refused_in_the_services_words(string operation, string input, string error)
    {
        await using Studio studio = await Studio.StartAsync();
        Assert.Equal(error, await studio.ErrorAsync(operation, input));
    }

    [Fact]
    public async Task Everything_in_a_domain_goes_before_it()
    {
        await using Studio studio = await Studio.StartAsync();
        Assert.StartsWith("ResourceInUse:", await studio.ErrorAsync("DeleteDomain", Domain), StringComparison.Ordinal);
        string alice = $$"""{"DomainId":"{{Studio.DomainId}}","UserProfileName":"alice"}""";
        Assert.Contains("owns space/d-localstudio/team", await studio.ErrorAsync("DeleteUserProfile", alice), StringComparison.Ordinal);
        await studio.CallAsync("DeleteSpace", $$"""{"DomainId":"{{Studio.DomainId}}","SpaceName":"team"}""");
        await studio.CallAsync("DeleteUserProfile", alice);
        await studio.CallAsync("DeleteUserProfile", alice.Replace("alice", "bob", StringComparison.Ordinal));
        await studio.CallAsync("DeleteDomain", Domain);
        Assert.Equal("ResourceNotFound: Domain [d-localstudio] does not exist.", await studio.ErrorAsync("DescribeDomain", Domain));
    }

    [Fact]
    public async Task A_deleted_app_stays_listed_as_Deleted_and_can_be_created_again()
    {
        await using Studio studio = await Studio.StartAsync();
        string app = $$"""{"DomainId":"{{Studio.DomainId}}","UserProfileName":"bob","AppType":"JupyterLab","AppName":"default"}""";
        await studio.CallAsync("CreateApp", app);
        Assert.Equal(
            "ResourceInUse: App [d-localstudio/bob/jupyterlab/default] already exists.", await studio.ErrorAsync("CreateApp", app));
        await studio.CallAsync("DeleteApp", app);
        JsonNode listed = Assert.Single((await studio.CallAsync("ListApps", """{"UserProfileNameEquals":"bob"}"""))["Apps"]!.AsArray())!;
        Assert.Equal("Deleted", listed["Status"]!.ToString());
        await studio.CallAsync("CreateApp", app);
        Assert.Equal("InService", (await studio.CallAsync("DescribeApp", app))["Status"]!.ToString());
    }
}
