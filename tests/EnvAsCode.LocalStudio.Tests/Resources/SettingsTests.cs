using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Tests.Support;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Resources;

/// <summary>Updates of domains, user profiles and spaces: what is sent replaces, what is not sent stays.</summary>
public sealed class SettingsTests
{
    private const string Domain = $$"""{"DomainId":"{{Studio.DomainId}}"}""";

    [Fact]
    public async Task Lists_are_replaced_whole_members_not_sent_stay_and_an_empty_list_clears()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.CallAsync("UpdateUserProfile", Studio.ProfileUpdate("""
            {"SecurityGroups":["sg-1"],"JupyterLabAppSettings":{"CodeRepositories":[{"RepositoryUrl":"https://example.com/a/b"}],
            "DefaultResourceSpec":{"InstanceType":"ml.t3.medium"}}}
            """));
        await studio.CallAsync("UpdateUserProfile", Studio.ProfileUpdate("""
            {"JupyterLabAppSettings":{"CodeRepositories":[],"LifecycleConfigArns":["None"]},"SecurityGroups":null}
            """));
        Assert.Equal(
            """{"SecurityGroups":["sg-1"],"JupyterLabAppSettings":{"CodeRepositories":[],"DefaultResourceSpec":"""
            + """{"InstanceType":"ml.t3.medium"},"LifecycleConfigArns":["None"]}}""",
            (await studio.CallAsync("DescribeUserProfile", Profile("alice")))["UserSettings"]!.ToJsonString());
    }

    [Fact]
    public async Task A_resource_specification_is_replaced_whole_and_None_clears_its_image_version()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.CallAsync(
            "UpdateUserProfile",
            Studio.ProfileUpdate("""{"JupyterLabAppSettings":{"DefaultResourceSpec":{"InstanceType":"ml.t3.medium"}}}"""));
        await studio.CallAsync("UpdateUserProfile", Studio.ProfileUpdate("""
            {"JupyterLabAppSettings":{"DefaultResourceSpec":{"SageMakerImageVersionArn":"None","SageMakerImageVersionAlias":"1.2"}}}
            """));
        Assert.Equal(
            """{"JupyterLabAppSettings":{"DefaultResourceSpec":{"SageMakerImageVersionAlias":"1.2"}}}""",
            (await studio.CallAsync("DescribeUserProfile", Profile("alice")))["UserSettings"]!.ToJsonString());
    }

    [Fact]
    public async Task An_image_version_number_of_0_is_the_latest_and_is_shown_as_it_was_sent()
    {
        await using Studio studio = await Studio.StartAsync();
        await studio.CallAsync("CreateAppImageConfig", """{"AppImageConfigName":"lab","JupyterLabAppImageConfig":{}}""");
        string settings = """
            {"JupyterLabAppSettings":{"CustomImages":[{"ImageName":"churn","ImageVersionNumber":0,"AppImageConfigName":"lab"}]}}
            """.Trim();
        await studio.AddImageAsync("churn");
        Assert.Contains(
            "Latest ImageVersion", await studio.ErrorAsync("UpdateUserProfile", Studio.ProfileUpdate(settings)), StringComparison.Ordinal);

        await studio.CallAsync(
            "CreateImageVersion", $$"""{"ImageName":"churn","BaseImage":"{{Studio.BaseImage}}","ClientToken":"churn-1"}""");
        await studio.CallAsync("UpdateUserProfile", Studio.ProfileUpdate(settings));
        Assert.Equal(settings, (await studio.CallAsync("DescribeUserProfile", Profile("alice")))["UserSettings"]!.ToJsonString());
    }

    [Fact]
    public async Task A_domain_that_is_Updating_is_in_use()
    {
        await using Studio studio =
            await Studio.StartAsync(options => options with { Delays = TransitionDelays.All(TimeSpan.FromSeconds(1)) });
        await studio.CallAsync("UpdateDomain", Domain);
        Assert.Equal("Updating", (await studio.CallAsync("DescribeDomain", Domain))["Status"]!.ToString());
        Assert.StartsWith(
            "ResourceInUse: domain/d-localstudio is Updating.", await studio.ErrorAsync("UpdateDomain", Domain), StringComparison.Ordinal);
        studio.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("InService", (await studio.CallAsync("DescribeDomain", Domain))["Status"]!.ToString());
    }

    [Fact]
    public async Task What_an_update_names_has_to_be_there_and_a_refused_update_changes_nothing()
    {
        await using Studio studio = await Studio.StartAsync();
        string before = (await studio.CallAsync("DescribeDomain", Domain)).ToJsonString();
        Assert.Equal(
            "ResourceNotFound: Image with ImageName churn does not exist. Please provide a valid ImageName.",
            await AttachErrorAsync(
                studio, """{"JupyterLabAppSettings":{"CustomImages":[{"ImageName":"churn","AppImageConfigName":"c"}]}}"""));
        await studio.AddImageAsync("churn");
        Assert.Equal(
            "ResourceNotFound: Latest ImageVersion with ImageName churn does not exist. Please provide a valid ImageName.",
            await AttachErrorAsync(
                studio, """{"JupyterLabAppSettings":{"CustomImages":[{"ImageName":"churn","AppImageConfigName":"c"}]}}"""));
        await studio.CallAsync("CreateImageVersion", $$"""{"ImageName":"churn","BaseImage":"{{Studio.BaseImage}}","ClientToken":"t"}""");
        Assert.Equal(
            "ResourceNotFound: AppImageConfig with AppImageConfigName c does not exist.",
            await AttachErrorAsync(
                studio, """{"JupyterLabAppSettings":{"CustomImages":[{"ImageName":"churn","AppImageConfigName":"c"}]}}"""));
        string arn = await AddLifecycleConfigAsync(studio, "CodeEditor");
        Assert.Equal(
            $"ValidationException: StudioLifecycleConfig {arn} is for CodeEditor and cannot be used for JupyterLab.",
            await AttachErrorAsync(studio, $$$"""{"JupyterLabAppSettings":{"LifecycleConfigArns":["{{{arn}}}"]}}"""));
        Assert.Equal(
            $"ResourceNotFound: StudioLifecycleConfig {arn}x does not exist.",
            await AttachErrorAsync(studio, $$$"""{"CodeEditorAppSettings":{"BuiltInLifecycleConfigArn":"{{{arn}}}x"}}"""));
        Assert.Equal(
            "ValidationException: JupyterServerAppSettings with LifecycleConfigArns must have a DefaultResourceSpec too.",
            await AttachErrorAsync(studio, """{"JupyterServerAppSettings":{"LifecycleConfigArns":[]}}"""));
        Assert.Equal(before, (await studio.CallAsync("DescribeDomain", Domain)).ToJsonString());
    }

    [Fact]
    public async Task A_lifecycle_configuration_is_in_use_until_it_is_attached_nowhere_and_no_app_runs_with_it()
    {
        await using Studio studio = await Studio.StartAsync();
        string arn = await AddLifecycleConfigAsync(studio, "JupyterLab");
        await studio.CallAsync(
            "UpdateUserProfile", Studio.ProfileUpdate($$$"""{"JupyterLabAppSettings":{"LifecycleConfigArns":["{{{arn}}}"]}}"""));
        Assert.StartsWith(
            "ResourceInUse:",
            await studio.ErrorAsync("DeleteStudioLifecycleConfig", """{"StudioLifecycleConfigName":"x"}"""),
            StringComparison.Ordinal);
        string app = $$"""{"DomainId":"{{Studio.DomainId}}","SpaceName":"team","AppType":"JupyterLab","AppName":"default"}""";
        await studio.CallAsync("CreateApp", $$"""{"ResourceSpec":{"LifecycleConfigArn":"{{arn}}"},{{app[1..]}}""");
        await studio.CallAsync("UpdateUserProfile", Studio.ProfileUpdate("""{"JupyterLabAppSettings":{"LifecycleConfigArns":[]}}"""));
        Assert.Contains(
            "app/d-localstudio/team/jupyterlab/default",
            await studio.ErrorAsync("DeleteStudioLifecycleConfig", """{"StudioLifecycleConfigName":"x"}"""),
            StringComparison.Ordinal);
        await studio.CallAsync("DeleteApp", app);
        await studio.CallAsync("DeleteStudioLifecycleConfig", """{"StudioLifecycleConfigName":"x"}""");
    }

    [Fact]
    public async Task Custom_images_can_be_kept_from_changing_while_an_app_runs()
    {
        await using Studio studio = await Studio.StartAsync(options => options with { RefuseCustomImagesWhileAppsRun = true });
        await studio.CallAsync(
            "CreateApp", $$"""{"DomainId":"{{Studio.DomainId}}","UserProfileName":"bob","AppType":"JupyterLab","AppName":"default"}""");
        await studio.CallAsync("DescribeDomain", Domain);
        Assert.StartsWith(
            "ValidationException: Unable to update Domain [arn:aws:sagemaker:us-east-1:000000000000:domain/d-localstudio] with InService "
            + "App.",
            await AttachErrorAsync(studio, """{"JupyterLabAppSettings":{"CustomImages":[]}}"""),
            StringComparison.Ordinal);
        await studio.CallAsync("UpdateDomain", $$$"""{"DomainId":"{{{Studio.DomainId}}}","DefaultUserSettings":{"SecurityGroups":[]}}""");
    }

    [Fact]
    public async Task The_domain_has_what_only_some_updates_may_change()
    {
        await using Studio studio = await Studio.StartAsync();
        string[] refused = ["\"AppSecurityGroupManagement\":\"Service\"", "\"SubnetIds\":[]"];
        foreach (string member in refused)
        {
            string error = await studio.ErrorAsync("UpdateDomain", $$"""{"DomainId":"{{Studio.DomainId}}",{{member}}}""");
            Assert.StartsWith("ValidationException:", error, StringComparison.Ordinal);
        }

        await studio.CallAsync("UpdateDomain", $$$$"""
            {"DomainId":"{{{{Studio.DomainId}}}}","DomainSettingsForUpdate":{"DockerSettings":{"EnableDockerAccess":"ENABLED"},
            "RStudioServerProDomainSettingsForUpdate":{"DomainExecutionRoleArn":"{{{{Studio.Role}}}}"}}}
            """);
        JsonObject settings = (JsonObject)(await studio.CallAsync("DescribeDomain", Domain))["DomainSettings"]!;
        Assert.Equal(["DockerSettings", "RStudioServerProDomainSettings"], settings.Select(member => member.Key));
    }

    [Fact]
    public async Task The_app_type_of_a_space_stays()
    {
        await using Studio studio = await Studio.StartAsync();
        string error = await studio.ErrorAsync(
            "UpdateSpace", $$$"""{"DomainId":"{{{Studio.DomainId}}}","SpaceName":"team","SpaceSettings":{"AppType":"CodeEditor"}}""");
        Assert.Equal("ValidationException: The AppType of a space cannot be changed.", error);
    }

    private static string Profile(string name) => $$"""{"DomainId":"{{Studio.DomainId}}","UserProfileName":"{{name}}"}""";

    private static Task<string> AttachErrorAsync(Studio studio, string settings) =>
        studio.ErrorAsync("UpdateDomain", $$"""{"DomainId":"{{Studio.DomainId}}","DefaultUserSettings":{{settings}} }""");

    private static async Task<string> AddLifecycleConfigAsync(Studio studio, string appType)
    {
        JsonObject made = await studio.CallAsync(
            "CreateStudioLifecycleConfig",
            $$"""
            {"StudioLifecycleConfigName":"x","StudioLifecycleConfigContent":"IyEvYmluL3No","StudioLifecycleConfigAppType":"{{appType}}"}
            """);
        return made["StudioLifecycleConfigArn"]!.ToString();
    }
}
